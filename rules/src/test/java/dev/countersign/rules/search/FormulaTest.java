package dev.countersign.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Edit;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator on a line or two of Python. */
class FormulaTest {
  private static final Languages LANGUAGES = Languages.load();

  private static Rule rule(String language, String body) {
    String yaml =
        """
        rules:
        - id: r
          message: "$X is value($X)"
          severity: HIGH
          languages: [%s]
          %s
        """
            .formatted(language, body.replace("\n", "\n  "));
    RuleSet set = RuleReader.read("r.yaml", yaml, LANGUAGES);
    assertThat(set.problems()).isEmpty();
    return set.rules().getFirst();
  }

  private static List<Match> matches(String language, String body, String code) {
    byte[] source = code.getBytes(StandardCharsets.UTF_8);
    Optional<Language> front = LANGUAGES.named(language);
    Target target =
        front
            .map(l -> Target.ofCode("f", source, l, ParseLimits.DEFAULT))
            .orElseGet(() -> Target.ofText("f", source));
    CompiledRule compiled = CompiledRule.of(rule(language, body), language);
    List<Match> matches = compiled.search(target, Budget.unlimited());
    assertThat(matches.isEmpty() || compiled.prefilter().accepts(code)).isTrue();
    return matches;
  }

  private static String texts(List<Match> matches, String code) {
    List<String> texts =
        matches.stream()
            .map(match ->
                new String(
                    code.getBytes(StandardCharsets.UTF_8),
                    match.start(),
                    match.end() - match.start(),
                    StandardCharsets.UTF_8))
            .toList();
    return String.join(" / ", texts).replace("\n", "|");
  }

  /** Formula, code (a bar ends a line), texts of the matches; nothing for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          pattern: f($X); f(1)|g(f(2)); f(1) / f(2)
          pattern-regex: f\\(\\d\\); f(1)|g(f(2)); f(1) / f(2)
          pattern-either: [{pattern: f(1)}, {pattern: g(...)}]; f(1)|g(f(2)); f(1) / g(f(2))
          patterns: [{pattern: f($X)}, {pattern-not: f(1)}]; f(1)|g(f(2)); f(2)
          patterns: [{pattern: f($X)}, {pattern-inside: g(...)}]; f(1)|g(f(2)); f(2)
          patterns: [{pattern-inside: g(...)}, {pattern: f($X)}]; f(1)|g(f(2)); f(2)
          patterns: [{pattern: f($X)}, {pattern-not-inside: g(...)}]; f(1)|g(f(2)); f(1)
          patterns: [{pattern: f($X)}, {pattern-not: g(...)}]; f(1)|g(f(2)); f(1) / f(2)
          patterns: [{pattern: f($X)}, {pattern-not-regex: "2"}]; f(1)|g(f(2)); f(1)
          patterns: [{pattern: f($X)}, {pattern-regex: "f.1."}]; f(1)|g(f(2)); f(1)
          patterns: [{pattern: f($X)}, {pattern-inside: "g($X, ...)"}]; g(1, f(1))|g(2, f(1)); f(1)
          patterns: [{pattern: f($X)}, {semgrep-internal-pattern-anywhere: g($X)}]; f(1)|f(2)|g(2); f(2)
          patterns: [{pattern: "f($X, $Y)"}, {focus-metavariable: $Y}]; f(1, 2); 2
          patterns: [{pattern: "f($X, $Y)"}, {focus-metavariable: [$X, $Y]}]; f(1, 2); 1 / 2
          patterns: [{pattern: "f($X, $Y)"}, {focus-metavariable: $X}, {focus-metavariable: $Y}]; f(1, 2); ''
          patterns: [{pattern: "f($X, ...)"}, {pattern: "g(...)"}, {focus-metavariable: $X}]; f(1, g(2)); ''
          patterns: [{pattern: f($X)}, {metavariable-regex: {metavariable: $X, regex: a}}]; f(ab)|f(ba); f(ab)
          patterns: [{pattern: f($X)}, {metavariable-regex: {metavariable: $X, regex: "(?P<Y>a)b"}}, {focus-metavariable: $Y}]; f(ab); a
          patterns: [{pattern: f($X)}, {metavariable-regex: {metavariable: $Z, regex: a}}]; f(ab); ''
          patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, pattern: g($Y)}}]; f(h(g(1)))|f(1); f(h(g(1)))
          patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern-not: g(...)}]}}]; f(g(1))|f(1); f(1)
          patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, pattern-regex: ^\\d+$}}]; f(a1)|f(1); f(1)
          patterns: [{pattern: f("$X")}, {metavariable-pattern: {metavariable: $X, language: python, pattern: g(...)}}]; f("g(1)")|f("h"); f("g(1)")
          patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, language: generic, pattern: a ... c}}]; f("a b c")|f("h"); f("a b c")
          patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, language: regex, pattern-regex: ^a}}]; f("ab")|f("h"); f("ab")
          patterns: [{pattern: f($X)}, {metavariable-comparison: {metavariable: $X, comparison: $X > 3}}]; f(3)|f(4); f(4)
          patterns: [{pattern: f($X)}, {metavariable-comparison: {comparison: $X < 0o600}}]; f(0o777)|f(0o400); f(0o400)
          patterns: [{pattern: f($X)}, {metavariable-comparison: {metavariable: $X, comparison: $X > 3, strip: true}}]; f("3")|f('4'); f('4')
          patterns: [{pattern: f($X)}, {metavariable-comparison: {metavariable: $X, comparison: $X == 16, base: 16, strip: true}}]; f("10"); f("10")
          patterns: [{pattern: f($X)}, {metavariable-analysis: {metavariable: $X, analyzer: redos}}]; f("(a+)+b")|f("a+"); f("(a+)+b")
          patterns: [{pattern: f($X)}, {metavariable-analysis: {metavariable: $X, analyzer: redos}}]; f("(x.+)+b")|f("(-[a-z]+)+b")|f("(?:( *a+),){2,}b"); f("(x.+)+b")
          patterns: [{pattern: f($X)}, {metavariable-analysis: {metavariable: $X, analyzer: redos}}]; f("((a+)+-)+b")|f("([a-z]+x)*b")|f("([a-z]+-?)*b"); f("((a+)+-)+b") / f("([a-z]+x)*b") / f("([a-z]+-?)*b")
          patterns: [{pattern: f($X)}, {metavariable-analysis: {metavariable: $X, analyzer: redos}}]; f("( *-a* *)*b")|f("(a*a*-)+b")|f("(-a*c*)*b"); f("( *-a* *)*b") / f("(a*a*-)+b")
          patterns: [{pattern: f($X)}, {metavariable-analysis: {metavariable: $X, analyzer: entropy}}]; f("x8Fq2Lp0ZrT5vB1n")|f("correcthorsebattery"); f("x8Fq2Lp0ZrT5vB1n")
          match: f($X); f(1); f(1)
          match: {all: [f($X), {not: f(1)}, {inside: g(...)}]}; g(f(1), f(2))|f(2); f(2)
          match: {any: [f(1), {regex: g}]}; f(1)|g; f(1) / g
          match: {all: [f($X), {anywhere: g($X)}]}; f(1)|f(2)|g(2); f(2)
          match: {all: [f($X), {not: {any: [{inside: g(...)}, {inside: h(...)}]}}]}; f(1)|g(f(2))|h(f(3)); f(1)
          match: {pattern: f($X), where: [{metavariable: $X, regex: a}]}; f(ab)|f(b); f(ab)
          match: {pattern: f($X), where: [{comparison: $X > 1}, {focus: $X}]}; f(1)|f(2); 2
          match: {pattern: f($X), where: [{metavariable: $X, pattern: g(...)}]}; f(g(1))|f(1); f(g(1))
          match: {pattern: f(...), as: $ALL, where: [{metavariable: $ALL, regex: f.1}]}; f(1)|f(2); f(1)
          """)
  void finds(String formula, String code, String expected) {
    String lines = code.replace('|', '\n') + "\n";
    assertThat(texts(matches("python", formula, lines), lines)).isEqualTo(expected);
  }

  @Test
  void textRulesNeedNoFrontEnd() {
    assertThat(texts(matches("regex", "pattern-regex: ä+", "xää"), "xää")).isEqualTo("ää");
    assertThat(texts(matches("generic", "pattern: a $X b", "a ü b"), "a ü b")).isEqualTo("a ü b");
  }

  @Test
  void messagesNameWhatIsBound() {
    assertThat(matches("python", "pattern: f($X)", "n = 3\nf(n)\n"))
        .singleElement()
        .satisfies(match -> assertThat(match.message()).isEqualTo("n is 3"));
  }

  /** Further keys of the rule, code, what fixes make of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          pattern: f($X)#fix: g($X, 1); f(a)|f(b); g(a, 1)|g(b, 1)
          pattern: f($X)#fix: "g()\\n\\n$X"; if a:|  f(b); if a:|  g()|  |  b
          pattern: f(...)#fix-regex: {regex: "(a)b", replacement: "\\\\1c"}; f(ab, ab); f(ac, ac)
          pattern: f(...)#fix-regex: {regex: a, replacement: c, count: 1}; f(a, a); f(c, a)
          pattern: f($X)#fix-regex: {regex: "^f", replacement: "g()\\nf"}; if a:|  f(b); if a:|  g()|  f(b)
          pattern: f(...)#fix-regex: [{regex: a, replacement: c}, {regex: b, replacement: d}]; f(b)|f(b, a); f(d)|f(d, c)
          match: {any: [{pattern: f($X), fix: g($X)}, {pattern: h($X), fix: f($X)}]}; f(1)|h(2); g(1)|f(2)
          """)
  void fixes(String body, String code, String expected) {
    String lines = code.replace('|', '\n') + "\n";
    List<Edit> edits =
        matches("python", body.replace('#', '\n'), lines).stream()
            .flatMap(match -> match.fix().stream())
            .toList();
    String fixed = Edit.apply(lines.getBytes(StandardCharsets.UTF_8), edits);
    assertThat(fixed.strip().replace('\n', '|')).isEqualTo(expected);
  }

  /** Language, pattern, member, code, the same with the member in the block that was matched. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          terraform; resource "a" $X { ... }; on = true; resource "a" "b" {|  # c|  d = 1|}; resource "a" "b" {|  on = true||  # c|  d = 1|}
          terraform; resource "a" $X { ... }; on = true; resource "a" "b" { # c|^d = 1|}; resource "a" "b" { # c|^on = true||^d = 1|}
          terraform; resource "a" $X { ... }; on = true; resource "a" "b" {}; resource "a" "b" {|  on = true|}
          terraform; resource "a" $X { ... }; c {|  on = true|}; resource "a" "b" {|  d = 1 # e|}; resource "a" "b" {|  d = 1 # e||  c {|    on = true|  }|}
          terraform; b { ... }; on = true; b {|  count = 1||  d = 1|}; b {|  count = 1||  on = true||  d = 1|}
          terraform; b { ... }; on = true; a {~|  b {~|  }~|}~|; a {~|  b {~|    on = true~|  }~|}~
          terraform; b { ... }; on = true; b {~|^d = 1~|}~|; b {~|^on = true~|~|^d = 1~|}~
          terraform; b { ... }; on = true; b { d = 1 }; b { d = 1 }
          yaml; ...|a: $X|...; on: true; - a: 1|  b: 2 # c|- d: 3; - a: 1|  b: 2 # c|  on: true|- d: 3
          yaml; ...|a: $X|...; on: true; - {a: 1, b: 2}; - {a: 1, b: 2}
          """)
  void inserts(String language, String pattern, String member, String code, String expected) {
    String body =
        "pattern: \"%s\"\nfix-regex: {regex: ., insert: \"%s\"}"
            .formatted(pattern.replace("\"", "\\\""), member)
            .replace("|", "\\n");
    String lines = code.replace('|', '\n').replace('^', '\t').replace('~', '\r');
    List<Edit> edits =
        matches(language, body, lines).stream().flatMap(match -> match.fix().stream()).toList();
    String fixed = Edit.apply(lines.getBytes(StandardCharsets.UTF_8), edits).strip();
    assertThat(fixed.replace('\n', '|').replace('\t', '^').replace('\r', '~'))
        .isEqualTo(expected.replaceAll("~$", ""));
  }

  @Test
  void groupsOfANameThatAnImportStandsForAreNotSoughtInTheFile() {
    String code = "from m.n import f\nf(1)";
    String body =
        """
        patterns:
          - pattern: $MODULE.f(1)
          - metavariable-regex: {metavariable: $MODULE, regex: (m).(?P<LAST>n)}
        """;
    List<Match> matches = matches("python", body, code);
    assertThat(texts(matches, code)).isEqualTo("f(1)");
    assertThat(matches.getFirst().captures().get("$LAST").text()).isEqualTo("n");
  }

  @Test
  void whatADefaultStandsForIsAsked() {
    String body =
        """
        patterns:
          - pattern-inside: resource $T $N { ... }
          - pattern: open = true
        """;
    String code =
        """
        variable "v" { default = true }
        locals { l = true }
        resource "a" "b" { open = var.v }
        resource "a" "c" { open = local.l }
        resource "a" "d" { open = true }
        """;
    assertThat(matches("terraform", body, code))
        .extracting(Match::standing)
        .containsExactly(
            Match.Standing.ASKED, Match.Standing.AS_THE_RULE, Match.Standing.AS_THE_RULE);
  }
}
