package dev.countersign.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Problem;
import dev.countersign.rules.RuleSet;
import dev.countersign.syntax.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of rules, good and bad. */
class RuleReaderTest {
  private static final Languages LANGUAGES = Languages.load();
  private static final String HEAD =
      "rules:\n- id: a\n  message: m\n  severity: HIGH\n  languages: [regex]\n";

  private static RuleSet read(String text) {
    return RuleReader.read("r.yaml", text, LANGUAGES);
  }

  /** A rule's further lines (| parts them) against the place and words of its first problem. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          pattern-regexp: a; 6:3; 'pattern-regexp' is not known; Did you mean 'pattern-regex'?
          patern: a; 6:3; 'patern' is not known; Did you mean 'pattern'?
          pattern-where-python: a; 6:3; is not supported; metavariable-comparison
          pattern-regex: (a; 6:20; regular expression cannot be read; Escape brackets
          pattern-regex: '[[:nope:]]'; 6:20; the class [:nope:] is not supported; Escape
          pattern-regex: a(?R); 6:19; a group that begins with (?R is not supported; Escape
          pattern-regex: [a]; 6:18; 'pattern-regex' is a list; Write text
          patterns: []; 6:13; 'patterns' is an empty list; Write a list
          patterns: [a]; 6:14; an item of 'patterns' is text; '- pattern: ...'
          patterns: [{pattern-not-regex: a}]; 6:3; only takes away; Add a pattern
          patterns: [{pattern-regex: a, pattern-not-regex: b}]; 6:14; several operators; its own dash
          pattern-either: [{pattern-not: a}]; 6:20; takes nothing away; beside the pattern
          mode: join; 6:3; the mode 'join' is not supported; mode: taint
          mode: taint; 2:3; mode taint has no 'pattern-sources'; with a list
          mode: inspect; 2:3; mode inspect has no 'inspect'; Write one of
          mode: inspect| inspect: nope; 7:3; there is no inspection 'nope'; Write one of
          fix: a; 2:3; nothing says what to look for; Add one of pattern
          pattern-regex: a| pattern: b; 2:3; stand side by side; one 'patterns' list
          match: {all: [a], any: [b]}; 6:10; these stand side by side; one 'all' list
          match: {pattern: a, where: [{metavariable: $X}]}; 6:31; asks for nothing; Add regex
          match: a| pattern: b; 7:3; 'pattern' stands beside 'match'; one of the two forms
          """)
  void saysWhatToWriteInstead(String lines, String place, String message, String advice) {
    RuleSet set = read(HEAD + "  " + lines.replace("| ", "\n  ") + "\n");
    assertThat(set.rules()).isEmpty();
    Problem problem = set.errors().getFirst();
    assertThat(problem.toString()).startsWith("r.yaml:" + place + ": rule 'a': ");
    assertThat(problem.message()).contains(message);
    assertThat(problem.advice()).contains(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          metavariable-regex: {regex: a}; has no 'metavariable'
          metavariable-regex: {metavariable: x, regex: a}; 'x' is no metavariable
          metavariable-regex: {metavariable: $X, regex: "a["}; not closed
          metavariable-comparison: {comparison: "$X >"}; it ends too early
          metavariable-comparison: {comparison: "f($X)"}; 'f' is not known
          metavariable-comparison: {comparison: "$X ! 3"}; '!' is not expected
          metavariable-comparison: {comparison: "$X > 3)"}; ')' is not expected
          metavariable-analysis: {metavariable: $X, analyzer: entrophy}; Did you mean 'entropy'?
          metavariable-type: {metavariable: $X}; no type is named
          metavariable-pattern: {metavariable: $X, language: cobol, pattern: a}; has no front end
          metavariable-kind: {metavariable: $X}; 'metavariable-kind' is not known
          """)
  void checksConditions(String condition, String words) {
    RuleSet set = read(HEAD + "  patterns:\n  - pattern-regex: a\n  - " + condition + "\n");
    assertThat(set.rules()).isEmpty();
    assertThat(set.errors().toString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``;  the file is empty
          `# only a comment`; the file is empty
          `rules: []`; 'rules' is an empty list
          `rules: 3`; 'rules' is the number 3
          `- a`; the file holds a list
          `ruls: [a]`; Did you mean 'rules'?
          `rules: [7]`; an item of 'rules' is the number 7
          `rules: [a`; is not valid YAML
          `a: 1|a: 2`; the key 'a' stands twice, first in line 1
          `a: *b`; the alias *b refers to nothing
          `rules:|    - id: a`; a tab stands where YAML wants spaces
          """)
  void readsNoBrokenFile(String text, String words) {
    RuleSet set = read(text.replace("|", "\n").replace("    ", "\t"));
    assertThat(set.rules()).isEmpty();
    assertThat(set.errors().toString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          id: a b; has characters
          severity: FATAL; the severity 'FATAL' is not known
          languages: [cobol]; the language 'cobol' has no front end
          languages: [pyton]; Did you mean 'python'?
          message: ; 'message' is empty
          """)
  void checksWhatEveryRuleHas(String line, String words) {
    String key = line.substring(0, line.indexOf(':'));
    String good = HEAD + "  pattern-regex: a\n";
    RuleSet set = read(good.replaceFirst("(?m)" + key + ":.*$", line));
    assertThat(set.rules()).isEmpty();
    assertThat(set.errors().toString()).contains(words);
  }

  @Test
  void keepsTheRulesBesideABrokenOne() {
    String good =
        "- id: b\n  message: m\n  severity: LOW\n  languages: regex\n  pattern-regex: b\n";
    RuleSet set = read(HEAD + "  pattern-regex: (\n" + good + good);
    assertThat(set.rules()).hasSize(1);
    assertThat(set.errors()).hasSize(2);
    assertThat(set.errors().get(1).message()).contains("another rule has this id, in line 7");
  }

  @Test
  void pointsIntoABrokenPattern() {
    String rule = HEAD.replace("regex", "python") + "  pattern: |\n    foo(\n      $X,,\n    )\n";
    Problem problem = read(rule).errors().getFirst();
    assertThat(problem.message()).contains("cannot be read as python");
    assertThat(problem.place().line()).isBetween(7, 9);
  }

  @Test
  void takesAwayALanguageThatCannotReadThePattern() {
    String rule = HEAD.replace("[regex]", "[python, java]") + "  pattern: 'def $F(...): ...'\n";
    RuleSet set = read(rule);
    assertThat(set.rules())
        .singleElement()
        .satisfies(r -> assertThat(r.languages()).containsExactly("python"));
    assertThat(set.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.level()).isEqualTo(Problem.Level.WARNING));
  }

  @Test
  void survivesDeepNestingAndAliasBombs() {
    assertThat(read("[".repeat(100_000)).errors().toString()).contains("deep");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(bomb.toString()).errors().toString()).contains("aliases counted");
  }

  @Test
  void readsJson() {
    RuleSet set =
        read(
            """
            {"rules": [{"id": "j", "message": "m", "severity": "ERROR", "languages": ["regex"],
              "pattern-regex": "a", "metadata": {"cwe": "CWE-1: Name", "confidence": "high"}}]}
            """);
    assertThat(set.problems()).isEmpty();
    assertThat(set.rules().getFirst().metadata().cwe()).containsExactly("CWE-1");
  }

  @Test
  void readsTaintInBothForms() {
    String old =
        """
        rules:
        - id: t
          message: m
          severity: HIGH
          languages: [regex]
          mode: taint
          pattern-sources: [{pattern-regex: a, label: A, by-side-effect: only}]
          pattern-sinks: [{pattern-regex: b, requires: A and not (B or C)}]
          pattern-propagators: [{pattern-regex: c, from: $A, to: $B}]
        """;
    String recent =
        HEAD + "  taint:\n    sources: [{regex: a}]\n    sinks: [{regex: b, at-exit: true}]\n";
    assertThat(read(old).problems()).isEmpty();
    assertThat(read(recent).problems()).isEmpty();
    assertThat(read(old.replace("(B or C)", "(B or")).errors().toString())
        .contains("'requires' cannot be read: it ends too early");
  }
}
