package dev.countersign.rules.read;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Trees;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the patterns and regular expressions of one rule. A pattern that some of the rule's
 * languages cannot read takes those languages from the rule.
 */
final class PatternReader {
  private final List<Language> languages;
  private final boolean text;
  private final Reading reading;
  private final Problems problems;
  private final Set<String> unreadable = new LinkedHashSet<>();

  /**
   * @param languages the front ends
   * @param text whether the rule is also for plain text, where every pattern is sound
   */
  PatternReader(List<Language> languages, boolean text, Reading reading, Problems problems) {
    this.languages = languages;
    this.text = text;
    this.reading = reading;
    this.problems = problems;
  }

  /** The front ends of the rule. */
  List<Language> languages() {
    return languages;
  }

  /** The items of the model that {@code use} names, in the rule's first language. */
  List<Yaml> model(Yaml.Scalar use) {
    String language = languages.isEmpty() ? Rule.REGEX : languages.getFirst().id();
    return reading.models().named(language, use, problems);
  }

  /** What the files that are read together share. */
  Reading reading() {
    return reading;
  }

  /** Ids of languages that could not read some pattern that another could. */
  Set<String> unreadable() {
    return unreadable;
  }

  Formula.Pattern pattern(Yaml.Scalar scalar) {
    if (scalar.text().isBlank()) {
      problems.error(scalar.place(), "the pattern is empty", "Write the code to look for");
    }
    if (reading.isSound()) {
      return new Formula.Pattern(
          scalar.text(), new LateTrees(scalar.text(), languages, reading), scalar.place());
    }
    Map<String, Tree> trees = new HashMap<>();
    Map<String, PatternSyntaxException> failures = new LinkedHashMap<>();
    for (Language language : languages) {
      try {
        trees.put(language.id(), reading.pattern(language, scalar.text()));
      } catch (PatternSyntaxException e) {
        failures.put(language.id(), e);
      }
    }
    failures.forEach((language, failure) -> report(scalar, language, failure, trees.isEmpty()));
    return new Formula.Pattern(scalar.text(), Trees.of(Map.copyOf(trees)), scalar.place());
  }

  private void report(
      Yaml.Scalar scalar, String language, PatternSyntaxException failure, boolean fatal) {
    String message =
        "the pattern cannot be read as "
            + language
            + ", "
            + Texts.inWords(scalar.text(), failure.offset())
            + ": "
            + failure.getMessage();
    if (fatal && !text) {
      problems.error(
          Texts.within(scalar, failure.offset()),
          message,
          "Write it as complete code, with '...' for what does not matter");
    } else if (unreadable.add(language)) {
      problems.warning(
          Texts.within(scalar, failure.offset()),
          message,
          "The rule is used for its other languages only");
    }
  }

  Formula.Regex regex(Yaml.Scalar scalar) {
    return new Formula.Regex(checked(scalar), scalar.place());
  }

  /** The expression itself, after a problem if it cannot be read. */
  String checked(Yaml.Scalar scalar) {
    if (reading.isSound()) {
      return scalar.text();
    }
    try {
      Regex.multiline(scalar.text());
    } catch (RegexException e) {
      problems.error(
          Texts.within(scalar, e.offset()),
          "the regular expression cannot be read at column "
              + (Math.max(0, e.offset()) + 1)
              + ": "
              + e.getMessage(),
          "Escape brackets that stand for themselves: \\( \\[ \\{");
    }
    return scalar.text();
  }

  /** Whether {@code language} is one that sees text alone. */
  static boolean isText(String language) {
    return language.equals(Rule.REGEX) || language.equals(Rule.GENERIC);
  }
}
