package dev.countersign.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.rules.Match;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaintTest {
  static Stream<Arguments> code() {
    return Samples.read("taint.txt");
  }

  static Stream<Arguments> rules() {
    return Samples.read("rules.txt");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("code")
  void findsExactlyTheMarkedLines(String title, String language, List<String> sections) {
    Sample sample = new Sample(language, sections.getFirst());
    assertThat(sample.lines()).as(title).isEqualTo(sample.marked());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("rules")
  void ruleFindsExactlyTheMarkedLines(String title, String language, List<String> sections) {
    Sample sample = new Sample(language, sections.get(1));
    String rule =
        "rules:\n- id: r\n  languages: [%s]\n  severity: ERROR\n  message: m\n  mode: taint\n"
            .formatted(language);
    assertThat(sample.lines(rule + sections.getFirst().indent(2)))
        .as(title)
        .isEqualTo(sample.marked());
  }

  @Test
  void traceTellsTheWayFromSourceToSink() {
    Sample sample =
        new Sample(
            "python",
            """
            def build(name):
                return "select " + name

            def handler():
                user = source()
                sink(build(user))
            """);
    List<Match.Step> trace = sample.matches().getFirst().trace();
    assertThat(trace)
        .extracting(step -> sample.line(step.start()) + " " + step.note())
        .containsExactly(
            "5 untrusted data enters: `source()`",
            "5 kept in `user`",
            "6 passed to `build`",
            "2 becomes part of a text",
            "6 returned by `build`",
            "6 reaches the sink");
  }

  @Test
  void sameInputGivesTheSameMatches() {
    Sample sample = new Sample("python", "x = source() or source()\nsink(x, [x for x in x])\n");
    assertThat(sample.matches())
        .extracting(Match::start, Match::trace)
        .isEqualTo(
            sample.matches().stream().map(match -> tuple(match.start(), match.trace())).toList());
  }

  @Test
  void messageHasMetavariablesOfSourceAndSink() {
    String rule =
        """
        rules:
          - id: r
            languages: [python]
            severity: ERROR
            message: $FROM to $TO
            mode: taint
            pattern-sources: [{pattern: source($FROM)}]
            pattern-sinks: [{pattern: sink($TO)}]
        """;
    assertThat(new Sample("python", "x = source(a)\nsink(x)\n").matches(rule))
        .extracting(Match::message)
        .containsExactly("a to x");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "const u = source(); if (ok(new URL(u).host)) sink(u), true",
    "const u = source(); const { host } = new URL(u); if (ok(host)) sink(u), true",
    "function f(u) { const p = new URL(u); if (ok(p.host)) sink(u); } f(source()), true",
    "function f(u) { sink(u); } const u = source(); if (ok(new URL(u).host)) f(u), true",
    "if (ok(new URL(source()).host)) sink(source()), true",
    "function own(u) { const p = new URL(u); return isOurs(p.host); } "
        + "const u = source(); if (own(u)) sink(u), true",
    "'function own(u, v) { return isOurs(new URL(v).host); } "
        + "const u = source(); if (own(u, other())) sink(u)', false",
    "function own(u) { return isOurs(new URL(u).host); } function may(u) { return own(u); } "
        + "const u = source(); if (may(u)) sink(u), true",
    "const u = source(); if (ok(new URL(u).path)) sink(u), false",
    "const u = source(); if (ok(u.host)) sink(u), false",
    "const u = source(); sink(u); ok(new URL(u).host), false"
  })
  void whoeverReadsThePartThatIsCheckedIsAsked(String code, boolean asked) {
    String rule =
        """
        rules:
          - id: reaches
            languages: [javascript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            options: {taint_checked_by_part: ^host$}
            pattern-sources: [{pattern: source(...)}]
            pattern-sinks: [{pattern: sink(...)}]
        """;
    assertThat(new Sample("javascript", code).matches(rule))
        .singleElement()
        .extracting(match -> match.question().isPresent())
        .isEqualTo(asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sink(source()),",
    "sink(source().trim()),",
    "sink(escapeName(source())), Does `escapeName` make the value safe for this use?",
    "sink(lib.render2(source())), Does what `render2` gives back still hold what it was given?",
    "'sink(lib.weave(text, part => source()))', "
        + "Does what `weave` gives back still hold what it was given?",
    "function cleaned(x) { return x; } sink(cleaned(source())), "
        + "Does `cleaned` make the value safe for this use?",
    "let x = source(); while (more()) { x = x + ';'; } sink(x),"
  })
  void whatIsNotKnownOnTheWayIsAsked(String code, @Nullable String question) {
    assertThat(new Sample("javascript", code).matches())
        .singleElement()
        .extracting(match -> match.question().orElse(null))
        .isEqualTo(question);
  }

  @Test
  void traceHasNoRounds() {
    String code = "let x = source(); while (more()) { const y = x + 'a'; x = y; } sink(x);";
    assertThat(new Sample("javascript", code).matches().getFirst().trace())
        .doesNotHaveDuplicates()
        .hasSizeLessThan(7);
  }
}
