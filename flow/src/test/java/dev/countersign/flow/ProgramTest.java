package dev.countersign.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.flow.match.TaintRule;
import dev.countersign.flow.report.FileMatch;
import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taint goes from file to file. */
class ProgramTest {
  static Stream<Arguments> programs() {
    return Samples.read("files.txt");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("programs")
  void findsExactlyTheMarkedLines(String title, String language, List<String> sections) {
    Map<String, Sample> files = files(language, sections.getFirst());
    List<String> marked = new ArrayList<>();
    files.forEach((path, sample) -> sample.marked().forEach(line -> marked.add(path + ":" + line)));
    assertThat(found(files)).as(title).containsExactlyInAnyOrderElementsOf(marked);
  }

  @Test
  void whatLiesAmongTooManyPartsIsAskedAbout() {
    String parts =
        IntStream.range(0, 150)
            .mapToObj(i -> "all.part%d = {kept: source(%d)};\n".formatted(i, i))
            .collect(Collectors.joining());
    String code = "--- a.js\nconst all = {};\n" + parts + "sink(all.other);\n";
    assertThat(solve(files("javascript", code)))
        .extracting(match -> match.match().question().orElse("proved"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("not told apart");
  }

  @Test
  void whatIsFarDownAListIsFound() {
    String code =
        """
        --- a.js
        function last(node) { sink(node.next.next.next.next.text); }
        last({next: {next: {next: {next: {text: source()}}}}});
        last({text: source()});
        """;
    assertThat(solve(files("javascript", code))).hasSize(1);
  }

  @Test
  void whatIsWrappedOverAndOverIsStillTainted() {
    String code =
        """
        --- a.js
        let all = {text: source()};
        for (const one of many()) { all = {inner: all}; }
        sink(all.inner.inner);
        """;
    assertThat(solve(files("javascript", code))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"const { create } = require('./orders')", "const orders = require('./orders')"})
  void whatChecksBeforeAHandlerWhereItGetsItsRouteIsAskedAbout(String imported) {
    String handler = imported.contains("{") ? "create" : "orders.create";
    String code =
        """
        --- routes.js
        %s;
        router.post('/orders', validate(shape), %s);
        --- orders.js
        exports.create = (req, res) => { sink(source()); };
        exports.list = (req, res) => { sink(source()); };
        """;
    assertThat(solve(files("javascript", code.formatted(imported, handler))))
        .extracting(match -> match.match().question().orElse("proved"))
        .containsExactly(
            "Does `validate(shape)` let through only what is harmless here?", "proved");
  }

  /** Wherever it stands in a long function, and also where that is too long to be read. */
  @ParameterizedTest
  @ValueSource(ints = {200, 2_000})
  void whatChecksInALongFunctionBeforeAHandlerIsAskedAbout(int lines) {
    String code =
        """
        --- routes.js
        router.post('/o', (req, res, next) => {
        %s  if (!SHAPE.test(req.body.name)) return res.end();
          next();
        }, (req, res) => { sink(source()); });
        """;
    assertThat(
            solve(
                files(
                    "javascript", code.formatted("  log('one more step of it');\n".repeat(lines)))))
        .extracting(match -> match.match().question().isPresent())
        .containsExactly(true);
  }

  /** A check counts where nothing gets to the handler without it; what a comment says is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          router.put('/o', validate(shape), orders.create); router.post('/o', orders.create)
          router.post('/o', orders.create); router.put('/o', validate(shape), orders.create)
          router.post('/o', (q, r, next) => { /* nothing to check */ log(q); next() }, orders.create)
          """)
  void aWayPastTheCheckProves(String routes) {
    String code =
        """
        --- routes.js
        const orders = require('./orders');
        %s;
        --- orders.js
        exports.create = (req, res) => { sink(source()); };
        """;
    assertThat(solve(files("javascript", code.formatted(routes))))
        .extracting(match -> match.match().question().orElse("proved"))
        .containsExactly("proved");
  }

  @Test
  void whatMayRunBeforeAHandlerThatNothingGivesARouteIsAskedAbout() {
    String code =
        """
        --- routes.js
        const shown = require('./shown');
        router.get('/orders', shown);
        --- shown.js
        module.exports = (req, res, next) => { sink(source()); };
        --- created.js
        export default async (req, res, next) => { sink(source()); };
        --- page.js
        export default (req, res) => { sink(source()); };
        """;
    assertThat(solve(files("javascript", code)))
        .filteredOn(match -> match.match().question().isPresent())
        .extracting(match -> match.path())
        .containsExactly("created.js");
  }

  @Test
  void everyStepOfTheWayNamesItsFile() {
    Map<String, Sample> files =
        files(
            "python",
            """
            --- a.py
            from b import same

            sink(same(source()))
            --- b.py
            def same(value):
                return "a" + value
            """);
    assertThat(solve(files).getFirst().match().trace())
        .extracting(step -> step.path() + " " + step.note())
        .containsExactly(
            "a.py untrusted data enters: `source()`",
            "a.py passed to `same`",
            "b.py becomes part of a text",
            "a.py returned by `same`",
            "a.py reaches the sink");
  }

  @Test
  void whatOneRuleAsksIsNoStepOfAnother() {
    Sample code = new Sample("javascript", "const x = mended(source());\nsink(x);\n");
    String rules =
        """
        rules:
          - id: asks
            languages: [javascript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            pattern-sources: [{pattern: source(...)}]
            pattern-sanitizers: [{pattern: mended(...), question: "Is it whole?"}]
            pattern-sinks: [{pattern: sink(...)}]
          - id: knows
            languages: [javascript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            pattern-sources: [{pattern: source(...)}]
            pattern-sinks: [{pattern: sink(...)}]
        """;
    TaintFile file = TaintFile.of(code.unit("a.js"));
    code.taintRules(rules).forEach(rule -> file.look(rule, part -> true, Budget.unlimited()));
    file.close();
    assertThat(new TaintProgram(List.of(file)).solve(Budget.unlimited()).matches())
        .filteredOn(match -> match.match().rule().id().equals("knows"))
        .flatExtracting(match -> match.match().trace())
        .extracting(step -> step.note())
        .containsExactly(
            "untrusted data enters: `source()`",
            "comes out of `mended`",
            "kept in `x`",
            "reaches the sink");
  }

  @Test
  void whatIsProvedIsToldOfEachFunctionThatBringsItAbout() {
    Map<String, Sample> files =
        files(
            "python",
            """
            --- a.py
            from b import run

            def users():
                run(source() + "a")
                run(source() + "b")

            class Orders:
                def get(self):
                    run(source())
            --- b.py
            def run(value):
                sink(value)
                sink(source())
            """);
    assertThat(outcome(files, "HIGH").matches())
        .extracting(match -> match.path() + ":" + match.match().caller())
        .containsExactly("b.py:users", "b.py:Orders/get", "b.py:");
    assertThat(solve(files))
        .extracting(match -> match.path() + ":" + match.match().caller())
        .containsExactly("b.py:", "b.py:");
  }

  @Test
  void aFunctionOfWhichNothingCanBeReadStopsNothing() {
    String code =
        "interface I {\n  boolean (Object tree);\n}\nclass A { void f() { sink(source()); } }";
    TaintProgram.Outcome outcome = outcome(files("java", "--- A.java\n" + code));
    assertThat(outcome.unfinished()).isEmpty();
    assertThat(outcome.matches()).hasSize(1);
  }

  @Test
  void callsThatNestTooDeepAreToldOf() {
    StringBuilder code = new StringBuilder("--- a.py\n");
    for (int i = 0; i < 300; i++) {
      code.append("def f%d(x):\n    f%d(x)\n".formatted(i, i + 1));
    }
    code.append("def f300(x):\n    sink(x)\nf0(source())\n");
    TaintProgram.Outcome outcome = outcome(files("python", code.toString()));
    assertThat(outcome.unfinished())
        .extracting(TaintProgram.Unfinished::why)
        .contains("calls nest too deep");
  }

  @Test
  void aClassMayExtendWhatAVariableHolds() {
    Map<String, Sample> files =
        files(
            "javascript",
            """
            --- a.js
            class Base {
              run(x) { sink(x); }
            }
            module.exports = { known: Base };
            --- b.js
            const known = require('./a').known;

            class Child extends known {}

            function f() {
              new Child().run(source());
            }
            """);
    assertThat(found(files)).hasSize(1);
  }

  /** Which would take more steps than there are, were every way around the ring gone. */
  @ParameterizedTest
  @CsvSource({
    "java, p%d/A.java, package p%d;, import p%d.*;, 'class A { void m() { sink(source(FREE)); } }'",
    "python, p%d.py, '', from p%d import *, sink(source(FREE))"
  })
  void modulesThatTakeEverythingOfEachOther(
      String language, String path, String head, String take, String body) {
    Map<String, Sample> files = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      String all =
          IntStream.range(0, 40).mapToObj(take::formatted).collect(Collectors.joining("\n"));
      files.put(
          path.formatted(i), new Sample(language, head.formatted(i) + "\n" + all + "\n" + body));
    }
    assertThat(found(files)).hasSize(40);
  }

  private static Map<String, Sample> files(String language, String text) {
    Map<String, Sample> files = new TreeMap<>();
    for (String file : text.split("(?m)^--- ")) {
      if (!file.isBlank()) {
        int end = file.indexOf('\n');
        files.put(file.substring(0, end), new Sample(language, file.substring(end + 1)));
      }
    }
    return files;
  }

  private static List<String> found(Map<String, Sample> files) {
    return solve(files).stream()
        .map(match -> match.path() + ":" + files.get(match.path()).line(match.match().start()))
        .distinct()
        .toList();
  }

  private static List<FileMatch> solve(Map<String, Sample> files) {
    return outcome(files).matches();
  }

  private static TaintProgram.Outcome outcome(Map<String, Sample> files) {
    return outcome(files, "MEDIUM");
  }

  private static TaintProgram.Outcome outcome(Map<String, Sample> files, String confidence) {
    List<TaintFile> program = new ArrayList<>();
    TaintRule rule = files.values().iterator().next().taintRule(confidence);
    files.forEach((path, sample) -> {
      TaintFile file = TaintFile.of(sample.unit(path));
      file.look(rule, part -> true, Budget.unlimited());
      file.close();
      program.add(file);
    });
    return new TaintProgram(program).solve(Budget.unlimited());
  }
}
