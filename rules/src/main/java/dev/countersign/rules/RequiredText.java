package dev.countersign.rules;

import dev.countersign.rules.generic.GenericOptions;
import dev.countersign.rules.generic.GenericPattern;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.rules.regex.RegexLiterals;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Computes the clauses of a {@link Prefilter}; when in doubt, none. */
final class RequiredText {
  private static final int MAX_ALTERNATIVES = 64;
  private static final int MIN_WORD = 3;
  private static final Pattern NOT_IN_WORD = Pattern.compile("\\W+");

  private final RuleOptions options;
  private final String language;

  RequiredText(RuleOptions options, String language) {
    this.options = options;
    this.language = language;
  }

  List<Set<String>> of(Formula formula) {
    return switch (formula) {
      case Formula.Pattern pattern -> pattern(pattern);
      case Formula.Regex regex -> RegexLiterals.inAnyCase(regex.regex());
      case Formula.And and -> all(and.parts());
      case Formula.Or or -> any(or.parts());
      case Formula.Inside inside -> of(inside.inner());
      case Formula.Anywhere anywhere -> of(anywhere.inner());
      case Formula.Where where -> where(where);
      case Formula.Not not -> List.of();
      case Formula.NotInside not -> List.of();
    };
  }

  private List<Set<String>> pattern(Formula.Pattern pattern) {
    List<Set<String>> clauses = new ArrayList<>();
    for (String word : words(pattern)) {
      clauses.add(Set.of(word));
    }
    return clauses;
  }

  private Iterable<String> words(Formula.Pattern pattern) {
    if (pattern.trees().has(language)) {
      Tree tree = pattern.trees().in(language);
      return PatternMatcher.of(tree, MatchOptions.DEFAULT).requiredWords();
    }
    boolean generic = language.equals(Rule.GENERIC) && !options.flag("generic_caseless", false);
    return generic
        ? GenericPattern.of(pattern.text(), GenericOptions.DEFAULT).requiredWords()
        : List.of();
  }

  private List<Set<String>> where(Formula.Where where) {
    List<Set<String>> clauses = new ArrayList<>(of(where.inner()));
    for (Condition condition : where.conditions()) {
      switch (condition) {
        case Condition.Pattern pattern when pattern.language().isEmpty() ->
            clauses.addAll(of(pattern.formula()));
        case Condition.Regex regex -> clauses.addAll(names(regex, where.inner()));
        default -> {}
      }
    }
    return clauses;
  }

  /**
   * What a condition on a name needs. Of a path that an import stands for, the parts are written
   * apart; the text of a string may be put together from several.
   */
  private static List<Set<String>> names(Condition.Regex condition, Formula where) {
    if (condition.constants() || isText(condition.metavariable(), where)) {
      return List.of();
    }
    List<Set<String>> clauses = new ArrayList<>();
    for (Set<String> clause : RegexLiterals.inAnyCase(condition.regex())) {
      Set<String> words = new LinkedHashSet<>();
      clause.forEach(text -> words.add(longestWord(text)));
      if (words.stream().allMatch(word -> word.length() >= MIN_WORD)
          && words.size() <= MAX_ALTERNATIVES) {
        clauses.add(words);
      }
    }
    return clauses;
  }

  private static String longestWord(String text) {
    return Arrays.stream(NOT_IN_WORD.split(text))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Whether a metavariable may stand for the text of a string. */
  private static boolean isText(String metavariable, Formula formula) {
    Pattern quoted = Pattern.compile("[\"'`]" + Pattern.quote(metavariable) + "\\b");
    return Patterns.of(formula).stream().anyMatch(pattern -> quoted.matcher(pattern.text()).find());
  }

  private List<Set<String>> all(List<Formula> parts) {
    Set<Set<String>> clauses = new LinkedHashSet<>();
    parts.forEach(part -> clauses.addAll(of(part)));
    return List.copyOf(clauses);
  }

  /** One clause of each part, the one with the fewest and longest words, makes a clause of all. */
  private List<Set<String>> any(List<Formula> parts) {
    Set<String> either = new LinkedHashSet<>();
    for (Formula part : parts) {
      List<Set<String>> clauses = of(part);
      if (clauses.isEmpty()) {
        return List.of();
      }
      either.addAll(best(clauses));
    }
    return either.size() > MAX_ALTERNATIVES ? List.of() : List.of(either);
  }

  private static Set<String> best(List<Set<String>> clauses) {
    Set<String> best = clauses.getFirst();
    for (Set<String> clause : clauses) {
      if (worth(clause) > worth(best)) {
        best = clause;
      }
    }
    return best;
  }

  /** Rare strings are worth most; length stands for rarity. */
  private static double worth(Set<String> clause) {
    int shortest = clause.stream().mapToInt(String::length).min().orElse(0);
    return (double) shortest / clause.size();
  }
}
