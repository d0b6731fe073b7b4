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
import org.junit.jupiter.params.provider.ValueSource;

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
  @CsvSource(
      delimiter = '|',
      value = {
        "import x from 'mongoose'; | false",
        "const x = require('mongoose/lib'); | false",
        "import { Types } from \"mongoose\"; | false",
        "import x from './mongoose'; | true",
        "const x = 'mongoose'; | true"
      })
  void whatALibraryMakesDangerousIsAskedWhereNothingImportsIt(String head, boolean asked) {
    String rule =
        """
        rules:
          - id: reaches
            languages: [javascript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            metadata: {question: Is it one?}
            options: {taint_known_by_import: ^mongoose}
            pattern-sources: [{pattern: source(...)}]
            pattern-sinks: [{pattern: sink(...)}]
        """;
    assertThat(new Sample("javascript", head + " sink(source())").matches(rule))
        .singleElement()
        .extracting(match -> match.question().isPresent())
        .isEqualTo(asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "const u = source(); if (ok(new URL(u).host)) sink(u), true",
    "const u = source(); const { host } = new URL(u); if (ok(host)) sink(u), true",
    "function f(u) { const p = new URL(u); if (ok(p.host)) sink(u); } f(source()), true",
    "function f(u) { sink(u); } const u = source(); if (ok(new URL(u).host)) f(u), true",
    "if (ok(new URL(source()).host)) sink(source()), true",
    "function h(u) { return new URL(u).host; } const u = source(); if (ok(h(u))) sink(u), true",
    "const u = source(); const p = new URL(u); if (any(x => x.like(p.host))) sink(u), true",
    "function h(u) { return u.host; } const u = source(); if (ok(h(u))) sink(u), false",
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
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "javascript ==> if (L.includes(p.host)) sink(u); ==> none",
        "javascript ==> if (!L.has(p.host)) throw 1; sink(u) ==> none",
        "javascript ==> if (!L.has(p.host)) throw 1; sink(p.href) ==> none",
        "javascript ==> if (L.has(p.host)) throw 1; sink(u) ==> asked",
        "javascript ==> const { host } = new URL(u); if (!L.has(host)) throw 1; sink(u) ==> none",
        "javascript ==> const h = (p.host || '').toLowerCase(); if (!L.has(h)) throw 1; sink(u) ==> none",
        "javascript ==> if (p.host !== 'a.com' && !p.host.endsWith('.a.com')) throw 1; sink(u) ==> none",
        "javascript ==> if (!p.host.endsWith('a.com')) throw 1; sink(u) ==> asked",
        "javascript ==> if (!p.host.includes('a.com')) throw 1; sink(u) ==> asked",
        "javascript ==> if (!'a.com'.includes(p.host)) throw 1; sink(u) ==> asked",
        "javascript ==> if (!p.host) throw 1; sink(u) ==> asked",
        "javascript ==> if (p.host === '') throw 1; sink(u) ==> asked",
        "javascript ==> if (p.protocol !== 'https:') throw 1; sink(u) ==> proved",
        "javascript ==> if (!L.some(d => p.host === d || p.host.endsWith(`.${d}`))) throw 1; sink(u) ==> none",
        "javascript ==> if (!L.some(d => p.host.endsWith(d))) throw 1; sink(u) ==> asked",
        "javascript ==> if (L.every(d => p.host !== d)) throw 1; sink(u) ==> none",
        "javascript ==> if (L.some(d => p.host === d)) throw 1; sink(u) ==> asked",
        "javascript ==> if (L.indexOf(p.host) === -1) throw 1; sink(u) ==> none",
        "javascript ==> if (L.indexOf(p.host) > -1) throw 1; sink(u) ==> asked",
        "javascript ==> u = more(u); if (!L.has(p.host)) throw 1; sink(u) ==> asked",
        "javascript ==> if (p.host !== source()) throw 1; sink(u) ==> asked",
        "javascript ==> function ok(v) { const q = new URL(v); return L.has(q.host); } "
            + "if (!ok(u)) throw 1; sink(u) ==> none",
        "javascript ==> function own(q) { if (!L.has(q.host)) throw 1; } own(u); sink(u) ==> proved",
        "javascript ==> switch (p.host) { case 'a.com': sink(u); } ==> none",
        "python ==> if p.host not in L: raise X() ==> none",
        "python ==> if p.host in L: raise X() ==> asked",
        "python ==> if p.scheme != 'a' or p.host not in L: raise X() ==> none",
        "python ==> if p.scheme != 'a' and p.host not in L: raise X() ==> asked",
        "python ==> if not any(p.host == d or p.host.endswith('.' + d) for d in L): raise X() ==> none",
        "python ==> if all(p.host != d for d in L): raise X() ==> none",
        "python ==> if not any(d in p.host for d in L): raise X() ==> asked",
        "python ==> ok = p.scheme == 'a' and p.host in L; assert ok ==> none",
        "go ==> if !L[p.host()] { return } ==> none",
        "go ==> if _, ok := L[p.host()]; !ok { return } ==> none",
        "go ==> if !slices.Contains(L, p.host()) { return } ==> none",
        "go ==> if !strings.Contains(L, p.host()) { return } ==> asked",
        "go ==> if !strings.HasSuffix(p.host(), `.a.com`) { return } ==> none",
        "java ==> if (!L.contains(p.host())) return; ==> none",
        "java ==> if (!p.host().endsWith(String.format(\".%s\", d))) return; ==> none",
        "python ==> if not p.host.endswith('.{}'.format(d)): raise X() ==> none",
        "java ==> String h = p.host(); if (h == null || !L.contains(h.toLowerCase())) return; ==> none",
        "java ==> if (!\"a.com\".equals(p.host())) return; ==> none",
        "java ==> if (L.stream().noneMatch(p.host()::equalsIgnoreCase)) return; ==> none",
        "java ==> if (!p.host().contains(\"a.com\")) return; ==> asked"
      })
  void aWholeIsJudgedByThePartThatDecides(String language, String code, String told) {
    String whole =
        switch (language) {
          case "javascript" -> "let u = source(); const p = new URL(u); " + code;
          case "python" -> "u = source()\np = urlparse(u)\n" + code + "\nsink(u)\n";
          case "go" ->
              "package a\nfunc f() { u := source(); p, err := url.Parse(u); "
                  + code
                  + "\nsink(u) }";
          default ->
              "class A { void f() { String u = source(); URI p = URI.create(u); "
                  + code
                  + "\nsink(u); } }";
        };
    String rule =
        """
        rules:
          - id: reaches
            languages: [%s]
            severity: ERROR
            message: source reaches sink
            mode: taint
            options: {taint_checked_by_part: ^host$}
            pattern-sources: [{pattern: source(...)}]
            pattern-sinks: [{pattern: sink(...)}]
        """
            .formatted(language);
    List<String> found =
        new Sample(language, whole)
            .matches(rule).stream()
                .map(match -> match.question().isPresent() ? "asked" : "proved")
                .toList();
    assertThat(found).isEqualTo(told.equals("none") ? List.of() : List.of(told));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z.object({ sort: z.string() })",
        "z.object({ sort: z.enum(['name', 'age', 'city']), limit: z.coerce.number().int().max(100) })"
      })
  void whatASchemaLetsThroughIsAsked(String schema) {
    String code = "const q = %s.parse(source()); sink(q.sort)".formatted(schema);
    assertThat(new Sample("javascript", code).matches())
        .singleElement()
        .matches(match -> match.question().isPresent());
  }

  @Test
  void whatAFunctionGivesThatIsHandedInIsAsked() {
    String code = "class A { void f(UnaryOperator<String> g) { sink(g.apply(source())); } }";
    assertThat(new Sample("java", code).matches())
        .singleElement()
        .matches(match -> match.question().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"findOne(u), true", "findOne(sink(u)), false"})
  void aLookUpThatIsASinkItselfIsNoCheck(String lookUp, boolean asked) {
    String code =
        "async function f() {\n  const u = source();\n  const row = await rows.%s;\n"
            + "  if (!row) return;\n  sink(u);\n}\n";
    assertThat(new Sample("javascript", code.formatted(lookUp)).matches().getLast().question())
        .matches(question -> question.isPresent() == asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "values: Mapping[str, Any] ==> COMMA.join(values) ==> true",
        "values: dict ==> COMMA.join(f'{key}' for key in values) ==> true",
        "values: list ==> COMMA.join(values) ==> false",
      })
  void keysAreNotToldFromWhatIsKeptUnderThem(String parameter, String text, boolean asked) {
    String code =
        "COMMA = ', '\ndef f(%s):\n    sink(%s)\nf({'a': source()})\n".formatted(parameter, text);
    assertThat(new Sample("python", code).matches())
        .singleElement()
        .matches(match -> match.question().isPresent() == asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "javascript ==> if (!known(u)) u = 'a'; sink(u) ==> true",
        "javascript ==> if (!LIST.includes(u)) { u = 'a'; } sink(u) ==> true",
        "javascript ==> if (!u.startsWith('a')) u = 'a' + u; sink(u) ==> false",
        "javascript ==> if (!LIST.includes(other())) u = 'a'; sink(u) ==> false",
        "javascript ==> if (!known(u)) { v = 'a'; } sink(u) ==> false",
        "javascript ==> const ok = await checkAccess(u); if (!ok) throw 1; sink(u) ==> true",
        "javascript ==> const row = await find(u).first(); if (row === undefined) throw 1; sink(u) ==> true",
        "javascript ==> u = u || home(); if (!known(u)) u = home(); sink(u) ==> true",
        "python ==> if u not in known():~  u = 'a'~sink(u) ==> true",
        "python ==> if not len(methods.allowed(cut(u))):~  u = 'a'~sink(u) ==> true",
        "go ==> if !contains(u, list) { u = `a` }; sink(u) ==> true",
        "javascript ==> if (!u.startsWith('/')) u = '/a'; sink(u) ==> false",
        "javascript ==> if (!u.startsWith('https://a.example')) throw 1; sink(u) ==> false",
        "javascript ==> if (!u.startsWith('https://a.example/')) throw 1; sink(u) ==> true",
        "python ==> if not u.startswith(('http://', 'https://')):~  raise E~sink(u) ==> false",
        "go ==> if !strings.HasPrefix(u, `http`) { return }; sink(u) ==> false",
      })
  void whatATestReplacesIsAskedAbout(String language, String code, boolean asked) {
    String whole =
        switch (language) {
          case "javascript" -> "async function f() { let u = source(); " + code + " }";
          case "python" -> "u = source()\n" + code.replace("~", "\n") + "\n";
          default -> "package a\nfunc f() { u := source(); " + code + " }";
        };
    assertThat(new Sample(language, whole).matches())
        .singleElement()
        .extracting(match -> match.question().isPresent())
        .isEqualTo(asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      value = {
        "javascript => sink(['https://a.com/', source()].join('')) => false",
        "javascript => sink(['https://a.com', source()].join('/')) => false",
        "javascript => sink(['https://a.com', source()].join('')) => true",
        "javascript => sink([source(), 'https://a.com/'].join('')) => true",
        "javascript => const x = ['https://a.com/']; x.push(source()); sink(x.join('')) => false",
        "javascript => const x = ['https://a.com/']; x.unshift(source()); sink(x.join('')) => true",
        "javascript => let x = 'https://a.com/'; while (more()) x += source(); sink(x) => false",
        "javascript => let x = ''; if (more()) x = 'https://a.com/'; sink(x + source()) => true",
        "python => sink('/'.join(['https://a.com', source()])) => false",
        "python => sink('%s/%s' % ('https://a.com', source())) => false",
        "python => sink('https://a.com/%s' % source()) => false",
        "python => sink('%(a)s/%(b)s' % {'a': 'https://a.com', 'b': source()}) => false",
        "python => sink('%s/%s' % (source(), 'https://a.com')) => true",
        "python => sink('%s%s' % ('https://a.com', source())) => true",
        "python => sink('%(b)s/%(a)s' % {'a': 'https://a.com', 'b': source()}) => true",
        "python => sink('/'.join([source(), 'https://a.com'])) => true",
        "go => sink(strings.Join([]string{`https://a.com`, source()}, `/`)) => false",
        "go => var b strings.Builder; b.WriteString(`https://a.com/`); "
            + "b.WriteString(source()); sink(b.String()) => false",
        "go => var b strings.Builder; b.WriteString(`https://a.com/`); b.Reset(); "
            + "b.WriteString(source()); sink(b.String()) => true",
        "java => sink(new StringBuilder(\"https://a.com/\").append(source()).toString()); => false",
        "java => StringBuilder b = new StringBuilder(); b.append(\"https://\"); b.append(\"a.com/\"); "
            + "b.append(source()); sink(b.toString()); => false",
        "java => StringBuilder b = new StringBuilder(\"https://a.com/\"); b.setLength(0); "
            + "b.append(source()); sink(b.toString()); => true",
        "java => StringBuilder b = new StringBuilder(\"https://a.com/\"); change(b); "
            + "b.append(source()); sink(b.toString()); => true",
        "go => x := []string{`https://a.com`}; x = append(x, `v1`, source()); "
            + "sink(strings.Join(x, `/`)) => false",
        "go => x := []string{source()}; x = append(x, `https://a.com`); "
            + "sink(strings.Join(x, `/`)) => true",
        "java => sink(String.join(\"\", List.of(\"https://a.com/\", source()))); => false",
        "java => sink(String.join(\"\", List.of(source(), \"https://a.com/\"))); => true",
        "java => sink(String.join(\"/\", \"https://a.com\", source())); => false"
      })
  void whatStandsBehindAFixedBeginning(String language, String code, boolean found) {
    String rule =
        """
        rules:
          - id: reaches
            languages: [%s]
            severity: ERROR
            message: source reaches sink
            mode: taint
            options: {taint_safe_after: "^https?://[^/]+/"}
            pattern-sources: [{pattern: source(...)}]
            pattern-sinks: [{pattern: sink(...)}]
        """
            .formatted(language);
    assertThat(new Sample(language, code).matches(rule)).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "if (ok(q.get('a'))) sink(q.get('a')), false",
    "if (!ok(q.get('a'))) return; sink(q.get('a')), false",
    "if (ok(q.get('a'))) sink(q.get('b')), true",
    "if (ok(q.get('a'))) { q = other(); sink(q.get('a')); }, true",
    "if (ok(q.get('a'))) more(); sink(q.get('a')), true",
    "if (ok(q.get(key))) sink(q.get(key)), true",
    "if (ok(q.getNext('a'))) sink(q.getNext('a')), true",
    "if (ok(q.getParts('x').get('a'))) sink(q.getParts('x').get('a')), false",
    "function f(v) { if (!ok(v)) throw 1; } f(q.get('a')); sink(q.get('a')), false",
    "function f(v) { return ok(v); } if (f(q.get('a'))) sink(q.get('a')), false",
    "function f(r) { if (!ok(r.get('a'))) throw 1; } f(q); sink(q.get('a')), false"
  })
  void whatIsAskedAgainInTheSameWordsWasChecked(String code, boolean found) {
    String rule =
        """
        rules:
          - id: reaches
            languages: [javascript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            pattern-sources: [{pattern-either: [{pattern: $Q.get(...)}, {pattern: $Q.getNext(...)}]}]
            pattern-sanitizers:
              - by-side-effect: true
                when: true
                patterns: [{pattern: ok($X)}, {focus-metavariable: $X}]
            pattern-sinks: [{pattern: sink(...)}]
        """;
    assertThat(new Sample("javascript", "function handle(q) { " + code + " }").matches(rule))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sink(source()),",
    "sink(source().trim()),",
    "sink(escapeName(source())), Does `escapeName` make the value safe for this use?",
    "sink(lib.render2(source())), Does what `render2` gives back still hold what it was given?",
    "'sink(lib.weave(text, part => source()))', "
        + "Does what `weave` gives back still hold what it was given?",
    "sink(Shape.parse(source())), Does `Shape.parse(source())` make the value safe for this use?",
    "sink(JSON.parse(source())),",
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "const x = source(); if (!isFine(x)) return; sink(x) | Does `isFine(x)` let through only what is harmless here?",
        "const x = source(); if (x.startsWith('a')) sink(x) | Does `x.startsWith('a')` let through only what is harmless here?",
        "const x = source(); const ok = isFine(x); if (ok) sink(x) | Does `isFine(x)` let through only what is harmless here?",
        "const x = source(); for (const c of x) { if (c < 'a') throw 1; } sink(x) | Does `c < 'a'` let through only what is harmless here?",
        "const x = source(); validate(x); sink(x) | Does `validate(x)` let through only what is harmless here?",
        "function f(x) { if (isFine(x)) sink(x); } f(source()) | Does `isFine(x)` let through only what is harmless here?",
        "function f(x) { sink(x); } const x = source(); if (isFine(x)) f(x) | Does `isFine(x)` let through only what is harmless here?",
        "function f(x) { sink(x); } function g(x) { if (isFine(x)) f(x); } g(source()) | Does `isFine(x)` let through only what is harmless here?",
        "const x = source(); let y = 'a'; if (isFine(x)) y = x; sink(y) | Does `isFine(x)` let through only what is harmless here?",
        "const x = source(); const y = isFine('/' + x) ? '/' + x : 'a'; sink(y) | Does `isFine('/' + x)` let through only what is harmless here?",
        "const x = source(); const o = {}; if (isFine(x)) o.y = x; sink(o.y) | Does `isFine(x)` let through only what is harmless here?",
        "const x = source(); let y = x; if (isFine(x)) y = x; sink(y) |",
        "function f(x) { if (!isFine(x)) x = 'a'; return x; } sink(f(source())) | Does `isFine(x)` let through only what is harmless here?",
        "function f(x) { if (isFine(x)) return x; } function g(y) { return f(y); } sink(g(source())) | Does `isFine(x)` let through only what is harmless here?",
        "function f(x, y) { if (y()) return x; if (isFine(x)) return x; } sink(f(source(), z)) |",
        "function getOne(k) { return rows.get(k); } const x = source(); const one = getOne(x); if (!one) throw 1; sink(x) | Does `getOne(x)` let through only what is harmless here?",
        "app.get('/', validate(shape), (q) => { sink(source()) }) | Does `validate(shape)` let through only what is harmless here?",
        "app.get('/', validate(userShape), (q) => { sink(source()) }) | Does `validate(userShape)` let through only what is harmless here?",
        "app.get('/', validateToken(keys), (q) => { sink(source()) }) |",
        "const x = source(); if (isFine(x)) log(x); sink(x) |",
        "const x = source(); sink(x); if (!isFine(x)) return; |",
        "const x = source(); const y = source(); if (!isFine(y)) return; sink(x) |",
        "const x = source(); if (!x) return; sink(x) |",
        "const x = source(); if (isEmpty(x)) return; sink(x) |",
        "const x = source(); if (!existsSync(x)) return; sink(x) |",
        "const x = source(); sink(x); validate(x); |",
        "const x = source(); subprocess.check_call([x]); sink(x) |",
        "app.get('/', requireLogin, (q) => { sink(source()) }) |"
      })
  void aTestThatNobodyJudgesIsAskedAbout(String code, @Nullable String question) {
    assertThat(new Sample("javascript", "function all() { " + code + " }").matches())
        .singleElement()
        .extracting(match -> match.question().orElse(null))
        .isEqualTo(question);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "const x = source(); if (!known.get(x)) return; sink(x) | Does `known.get(x)` let through only what is harmless here?",
        "const x = source(); const it = known[x]; if (!it) return; sink(x) | Does `known[x]` let through only what is harmless here?",
        "const x = source(); if (dirname(x) !== root) return; sink(x) | Does `dirname(x) !== root` let through only what is harmless here?",
        "const x = source(); if (x.parent === root) sink(x) | Does `x.parent === root` let through only what is harmless here?",
        "const x = source(); for (const it of all()) if (it === x) sink(x) | Does `it === x` let through only what is harmless here?",
        "const x = source(); for (const it of all()) if (it.id === x) sink(x) | Does `it.id === x` let through only what is harmless here?",
        "const x = source(); if (other() === x) sink(x) |",
        "const [a, b] = split(source()); if (!isFine(a)) return; sink(b) | Does `isFine(a)` let through only what is harmless here?",
        "const x = source(); if (isFine(x).length < 1) return; sink(x) | Does `isFine(x).length < 1` let through only what is harmless here?",
        "function find(k) { return known.get(k); } const x = source(); const it = find(x); if (!it) throw 1; sink(x) | Does `find(x)` let through only what is harmless here?",
        "const x = source(); if (x === undefined) return; sink(x) |",
        "const x = source(); const it = known.get(x); if (!it) { sink(x); } |",
        "const x = source(); const it = known.get(x); if (it === undefined) { sink(x); } |",
        "const x = source(); const it = known.get(x); if (it) { log(it); } else { sink(x); } |",
        "const x = source(); const it = all().find((one) => one.id === x); if (!it) return; sink(x) | Does `all().find((one) => one.id === x)` let through only what is harmless here?",
        "const x = source(); const it = known.get(x); if (it === undefined) return; sink(x) | Does `known.get(x)` let through only what is harmless here?",
        "const x = source(); const c = known.get(x); const it = c ? c.toString() : null; if (!it) return; sink(x) | Does `known.get(x)` let through only what is harmless here?",
        "function locate(k) { for (const it of all()) if (it.id === k) return it; return null; } const x = source(); const it = locate(x); if (it === null) throw 1; sink(x) | Does `locate(x)` let through only what is harmless here?",
        "const x = source(); const it = rows.findUniqueOrThrow({ where: { id: x } }); sink(x) | Does `rows.findUniqueOrThrow({ where: { id: x } })` let through only what is harmless here?",
        "async function getShop(k) { const it = await getRow(k); if (!it) { return null; } return new Shop(it); } const x = source(); const it = await getShop(x); if (!it) throw 1; sink(x) | Does `getShop(x)` let through only what is harmless here?",
        "function getPath(k) { return getBase(k); } const x = source(); const it = getPath(x); if (!it) throw 1; sink(x) |",
        "function locate(k) { return join(root, k); } const x = source(); const it = locate(x); if (it === null) throw 1; sink(it) |",
        "function load(k) { return other(); } const x = source(); const it = load(y); if (!it) throw 1; sink(x) |",
        "const x = source(); if (!x.get('a')) return; sink(x) |",
        "const x = source(); if (x.kind !== kind) return; sink(x) |",
        "function ok(req, r, next) { if (req.params.id > 5) next(); } "
            + "app.get('/', ok, (q) => { sink(source()) }) | Does `ok` let through only what is harmless here?"
      })
  void aLookUpAndAComparedPartAreTests(String code, @Nullable String question) {
    aTestThatNobodyJudgesIsAskedAbout(code, question);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "java ==> var it = rows.findByName(x).orElseThrow(); sink(x); ==> true",
        "java ==> var it = Optional.of(x).orElseThrow(); sink(x); ==> false",
        "java ==> rows.findByName(x).map(it -> sink(x)); ==> true",
        "java ==> rows.fetch(Row.class, x).filter(it -> it.on()).flatMap(it -> { sink(x); }); ==> true",
        "java ==> rows.all().map(it -> sink(x)); ==> false",
        "java ==> rows.findByName(x).map(it -> it.name()); sink(x); ==> false",
        "python ==> it = Row.objects.get(name=x)~sink(x) ==> true",
        "python ==> it = Row.query.filter(Row.name == x).first_or_404()~sink(x) ==> true",
        "python ==> it = locate_or_abort(x)~sink(x) ==> true",
        "python ==> it = settings.get(x)~sink(x) ==> false",
        "java ==> var it = rows.findByName(x); if (it.isEmpty()) { sink(x); } ==> false",
        "java ==> var it = rows.findByName(x); if (it.isEmpty()) { return; } sink(x); ==> true",
        "java ==> var it = rows.findByName(x); if (!it.isPresent()) { sink(x); } ==> false",
        "python ==> it = next((r for r in rows() if r.link == x), None)~if not it: return~sink(x) ==> true",
        "python ==> it = next((r for r in rows() if r.on), None)~if not it: return~sink(x) ==> false",
        "python ==> ends = {'a': 1, 'b': 2}~y = 'c' + x~it = ends[x]~sink(y) ==> true",
        "python ==> ends = table()~it = ends[x]~sink(x) ==> false",
      })
  void whatGoesOnOnlyWithAFindIsAskedAbout(String language, String code, boolean asked) {
    String whole =
        language.equals("java")
            ? "class A { void f() { var x = source(); %s } }".formatted(code)
            : "def f():\n  x = source()\n  " + code.replace("~", "\n  ");
    assertThat(new Sample(language, whole).matches())
        .singleElement()
        .matches(match -> match.question().isPresent() == asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "all.forEach(one -> take(source(one)))|",
        "all.forEach(one -> { var it = source(one); take(it); })| Several functions are called `take`: is this the one that the type of what is passed means?",
        "String it = source(); take(it)|"
      })
  void whichFunctionOfANameIsMeantIsAsked(String code, @Nullable String question) {
    String members = "void take(String one) { sink(one); } void take(Upload one) { keep(one); }";
    assertThat(
            new Sample("java", "class A { " + members + " void f() { " + code + "; } }").matches())
        .singleElement()
        .extracting(match -> match.question().orElse(null))
        .isEqualTo(question);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "run([program, source()]) | true",
        "all = [program, 'a']; all.append(source()); run(all) | true",
        "run([source(), 'a']) | false",
        "run([program + source(), 'a']) | false",
        "run([*program, source()]) | true",
        "def go(all): run(all); go([program, source()]) | true",
        "def go(all): run(all); def by(all): go(all); by([program, source()]) | true",
        "def go(all): run([x for x in all]); go([program, source()]) | true",
        "def go(all): run(list(all)); go([program, source()]) | true",
        "def go(*all): run(all); go(program, source()) | true",
        "def go(all): run(all); go([source(), 'a']) | false",
        "def go(all): run(all[1:]); go([program, source()]) | false"
      })
  void whatStandsBehindTheBeginningOfAListIsAskedAbout(String code, boolean asked) {
    String rule =
        """
        rules:
          - id: starts
            languages: [python]
            severity: ERROR
            message: source reaches sink
            mode: taint
            options: {taint_safe_list_after: "^convert$"}
            pattern-sources: [{pattern: source()}]
            pattern-sinks: [{patterns: [{pattern: run($X)}, {focus-metavariable: $X}]}]
        """;
    assertThat(
            new Sample("python", "def f():\n    " + code.replace("; ", "\n    ") + "\n")
                .matches(rule))
        .singleElement()
        .extracting(match -> match.question().isPresent())
        .isEqualTo(asked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "if not isinstance(d, dict) or 'a' not in d or 'b' not in d: return | false",
        "if 'a' not in d: return | false",
        "if '..' in d['a']: return | true",
        "if 'a' in other and other['a'] in d: return | true"
      })
  void thatAKeyIsThereSaysNothingOfWhatIsKeptThere(String test, boolean asked) {
    String code = "def f(other):\n    d = source()\n    " + test + "\n    sink(d['a'])\n";
    assertThat(new Sample("python", code).matches())
        .singleElement()
        .extracting(match -> match.question().isPresent())
        .isEqualTo(asked);
  }

  @Test
  void sanitizersAndSinksMayAsk() {
    String rule =
        """
        rules:
          - id: reaches
            languages: [python]
            severity: ERROR
            message: source reaches sink
            mode: taint
            pattern-sources: [{pattern: source(...)}]
            pattern-sanitizers: [{pattern: trim(...), question: "Is it short?"}]
            pattern-sinks:
              - {pattern: sink(...)}
              - {pattern: $TO.send(...), question: "Is `$TO` near?"}
        """;
    String code = "sink(source())\nsink(trim(source()))\nhome.send(source())\n";
    assertThat(new Sample("python", code).matches(rule))
        .extracting(match -> match.question().orElse(""))
        .containsExactly("", "Is it short?", "Is `home` near?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "class C { @Matches(/a+/) name: string }, Does `@Matches(/a+/)` let through only what is harmless here?",
    "class C { @IsString() name: string },",
    "class C { name: string },"
  })
  void whatAFieldDemandsIsAskedAbout(String type, @Nullable String question) {
    String rule =
        """
        rules:
          - id: reaches
            languages: [typescript]
            severity: ERROR
            message: source reaches sink
            mode: taint
            pattern-sources:
              - patterns:
                  - pattern: $P
                  - pattern-inside: "function handle($P: C) { ... }"
                  - focus-metavariable: $P
            pattern-sinks: [{pattern: sink(...)}]
        """;
    for (String use : List.of("sink(c.name)", "use(c)")) {
      String code =
          type + "\nfunction use(it: C) { sink(it.name) }\nfunction handle(c: C) { " + use + " }";
      assertThat(new Sample("typescript", code).matches(rule))
          .singleElement()
          .extracting(match -> match.question().orElse(null))
          .isEqualTo(question);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "@app.post('/') @validated(SHAPE), Does `@validated(SHAPE)` let through only what is harmless here?",
    "@app.post('/') @login_required,"
  })
  void aDecoratorThatChecksIsAskedAbout(String decorators, @Nullable String question) {
    String code = decorators.replace(") @", ")\n@") + "\ndef view():\n    sink(source())\n";
    assertThat(new Sample("python", code).matches())
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
