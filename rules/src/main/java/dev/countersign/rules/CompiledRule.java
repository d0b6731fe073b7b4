package dev.countersign.rules;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.search.Captures;
import dev.countersign.rules.search.FormulaMatcher;
import dev.countersign.rules.search.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A search rule made ready for one language. Safe to share between threads. */
public final class CompiledRule {
  private final Rule rule;
  private final FormulaMatcher matcher;
  private final Prefilter prefilter;

  private CompiledRule(Rule rule, FormulaMatcher matcher, Prefilter prefilter) {
    this.rule = rule;
    this.matcher = matcher;
    this.prefilter = prefilter;
  }

  /**
   * Prepares a search rule; a rule in mode taint is for module {@code flow}.
   *
   * @param language one of {@link Rule#languages}
   */
  public static CompiledRule of(Rule rule, String language) {
    if (!(rule.check() instanceof Rule.Search search)) {
      throw new IllegalArgumentException("rule " + rule.id() + " follows taint");
    }
    return new CompiledRule(
        rule,
        FormulaMatcher.of(search.formula(), rule.options(), language),
        Prefilter.of(search.formula(), rule.options(), language));
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return prefilter;
  }

  /**
   * Every match, in source order; those that would read the same in a report once.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much
   * @throws dev.countersign.rules.regex.RegexException when an expression backtracks too much
   */
  public List<Match> search(Target target, Budget budget) {
    Map<Seen, Match> matches = new LinkedHashMap<>();
    for (Range range : matcher.ranges(target, budget)) {
      Match match = match(range, target);
      matches.putIfAbsent(new Seen(match.start(), match.end(), match.message()), match);
    }
    return List.copyOf(matches.values());
  }

  /** What tells matches of one rule apart. */
  private record Seen(int start, int end, String message) {}

  private Match match(Range range, Target target) {
    SortedMap<String, Capture> captures = Captures.of(target, range.bindings());
    Optional<Edit> fix = Fixes.of(rule, range.fix(), target, range.start(), range.end(), captures);
    String message = Interpolation.of(rule.message(), captures);
    return new Match(rule, range.start(), range.end(), captures, message, fix, List.of());
  }
}
