package dev.countersign.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.Target;
import dev.countersign.rules.fixture.RuleTest;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What like code has, each of it should have. */
class SiblingsTest {
  private static final Languages LANGUAGES = Languages.load();
  private static final String RULE =
      """
      rules:
        - id: a
          mode: siblings
          languages: [python]
          severity: LOW
          message: $HANDLER lacks $GUARD, which $GUARDED have
          pattern-members:
            - pattern: |
                def $HANDLER(request):
                  ...
          pattern-graver-members:
            - pattern: |
                def $HANDLER(request):
                  ...
                  save()
          pattern-guards:
            - patterns:
                - pattern: $GUARD(request)
                - metavariable-regex: {metavariable: $GUARD, regex: check}
          pattern-guards-of-all:
            - pattern: check_all()
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two of three are enough         | g g -         | c lacks check, which 2 have
          half of them are not            | g - -         | ''
          one is no habit                 | g -           | ''
          two of many lack it             | g g g g - -   | e lacks check, which 4 have;f lacks check, which 4 have
          a guard of all covers each      | g g - all     | ''
          graver ones among themselves    | - - - G G !   | f lacks check, which 2 have
          too few of them are guarded     | g - - G !     | ''
          a class is compared with itself | g g class - - | ''
          """)
  void aMemberIsComparedWithThoseBesideIt(String what, String file, String expected) {
    List<String> messages = matches(RULE, code(file)).stream().map(Match::message).toList();
    assertThat(String.join(";", messages)).as(what).isEqualTo(expected);
  }

  @Test
  void whatHandsOnToAGuardedOneOrIsCalledByThemAloneIsGuarded() {
    String code = code("g g g g g") + "def relay(request):\n  return a(request)\n";
    String helped = code + "def part(request):\n  pass\n";
    assertThat(matches(RULE, code)).isEmpty();
    assertThat(matches(RULE, helped)).hasSize(1);
    assertThat(matches(RULE, helped.replaceFirst("check\\(request\\)", "$0\n  part(request)")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half of its kind is enough   | order:g order:-         | b lacks check, which 1 have
          fewer than half are not      | order:g order:- order:- | ''
          another kind tells nothing   | order:g user:- user:-   | ''
          kinds are compared by itself | o:g o:- u:g u:g u:-     | b lacks check, which 1 have;e lacks check, which 2 have
          """)
  void membersThatAgreeAreComparedByThemselves(String what, String file, String expected) {
    StringBuilder code = new StringBuilder();
    char name = 'a';
    for (String word : file.split(" ")) {
      String[] parts = word.split(":");
      code.append("def ").append(name++).append("(request):\n  get(").append(parts[0]);
      code.append(")\n").append(parts[1].equals("g") ? "  check(request)\n" : "");
    }
    String alike =
        """
        rules:
          - id: a
            mode: siblings
            languages: [python]
            severity: LOW
            message: $HANDLER lacks $GUARD, which $GUARDED have
            members-alike: $KIND
            pattern-members:
              - patterns:
                  - pattern: |
                      def $HANDLER(request):
                        get($KIND)
                        ...
            pattern-guards:
              - pattern: $GUARD(request)
        """;
    List<String> messages = matches(alike, code.toString()).stream().map(Match::message).toList();
    assertThat(String.join(";", messages)).as(what).isEqualTo(expected);
  }

  /**
   * One function a word: {@code g} calls the guard, {@code -} does not; {@code G} and {@code !}
   * save.
   */
  private static String code(String words) {
    StringBuilder code = new StringBuilder();
    String indent = "";
    char name = 'a';
    for (String word : words.split(" ")) {
      switch (word) {
        case "all" -> code.append("check_all()\n");
        case "class" -> {
          code.append("class Other:\n");
          indent = "  ";
        }
        default -> {
          code.append(indent).append("def ").append(name++).append("(request):\n");
          boolean guarded = word.equalsIgnoreCase("g");
          code.append(indent).append(guarded ? "  check(request)\n" : "  work()\n");
          if (word.equals("G") || word.equals("!")) {
            code.append(indent).append("  save()\n");
          }
        }
      }
    }
    return code.toString();
  }

  private static List<Match> matches(String rules, String code) {
    RuleSet set = RuleReader.read("rules.yaml", rules, LANGUAGES);
    assertThat(set.problems()).isEmpty();
    Rule rule = set.rules().getFirst();
    Language python = LANGUAGES.named("python").orElseThrow();
    byte[] source = code.getBytes(StandardCharsets.UTF_8);
    return RuleTest.search(
        rule, Target.ofCode("a.py", source, python, ParseLimits.DEFAULT), "python");
  }
}
