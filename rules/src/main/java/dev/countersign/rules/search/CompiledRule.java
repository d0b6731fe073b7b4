package dev.countersign.rules.search;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Edit;
import dev.countersign.rules.Fixes;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Interpolation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SiblingSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.match.Budget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A rule that looks at one file by itself, made ready for one language. Safe to share between
 * threads.
 */
public final class CompiledRule {
  private static final String REPLACEABLE =
      "The value is the default of a variable: is a safe one given wherever this is applied?";

  private final Rule rule;
  private final Search search;
  private final Lazy<Prefilter> prefilter;

  private interface Search {
    List<Match> matches(Target target, Budget budget);
  }

  private CompiledRule(Rule rule, Search search, Lazy<Prefilter> prefilter) {
    this.rule = rule;
    this.search = search;
    this.prefilter = prefilter;
  }

  /**
   * Prepares a rule; one in mode taint is for module {@code flow}.
   *
   * @param language one of {@link Rule#languages}
   */
  public static CompiledRule of(Rule rule, String language) {
    return switch (rule.check()) {
      case Rule.Search(Formula formula) -> {
        FormulaMatcher matcher = FormulaMatcher.of(formula, rule.options(), language);
        yield new CompiledRule(
            rule,
            (target, budget) -> ranges(rule, matcher, target, budget),
            new Lazy<>(() -> Prefilter.of(formula, rule.options(), language)));
      }
      case Rule.Siblings(SiblingSpec spec) -> {
        Siblings siblings = Siblings.of(spec, rule.options(), language);
        yield new CompiledRule(
            rule,
            (target, budget) -> siblings.matches(rule, target, budget),
            new Lazy<>(() -> Prefilter.of(spec.members(), rule.options(), language)));
      }
      case Rule.Inspect(String _, Inspection inspection) ->
          new CompiledRule(
              rule,
              (target, _) -> inspection.inspect(rule, target),
              new Lazy<>(inspection::prefilter));
      case Rule.OfProject _ ->
          throw new IllegalArgumentException("rule " + rule.id() + " looks at whole projects");
      case Rule.Taint _ ->
          throw new IllegalArgumentException("rule " + rule.id() + " follows taint");
    };
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return prefilter.get();
  }

  /**
   * Every match, in source order; those that would read the same in a report once.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much
   * @throws dev.countersign.rules.regex.RegexException when an expression backtracks too much
   */
  public List<Match> search(Target target, Budget budget) {
    return search.matches(target, budget);
  }

  private static List<Match> ranges(
      Rule rule, FormulaMatcher matcher, Target target, Budget budget) {
    Map<Seen, Match> matches = new LinkedHashMap<>();
    List<Range> ranges = matcher.ranges(target, budget);
    Optional<List<Range>> settled =
        ranges.isEmpty()
            ? Optional.empty()
            : target.settled().map(fixed -> matcher.ranges(fixed, budget));
    for (Range range : ranges) {
      Match match = match(rule, range, target);
      if (settled.isPresent() && !settled.get().contains(range)) {
        match = match.asked(REPLACEABLE);
      }
      matches.merge(
          new Seen(match.start(), match.end(), match.message()),
          match,
          (first, next) -> first.standing() == Match.Standing.ASKED ? next : first);
    }
    return List.copyOf(matches.values());
  }

  /** What tells matches of one rule apart. */
  private record Seen(int start, int end, String message) {}

  private static Match match(Rule rule, Range range, Target target) {
    SortedMap<String, Capture> captures = Captures.of(target, range.bindings());
    Optional<Edit> fix = Fixes.of(rule, range.fix(), target, range.start(), range.end(), captures);
    String message = Interpolation.of(rule.message(), captures);
    return new Match(rule, range.start(), range.end(), captures, message, fix, List.of());
  }
}
