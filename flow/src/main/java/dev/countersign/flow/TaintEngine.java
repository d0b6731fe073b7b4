package dev.countersign.flow;

import dev.countersign.flow.taint.TaintGroup;
import dev.countersign.flow.taint.TaintRule;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.match.Budget;
import java.util.List;

/**
 * A taint rule made ready for one language: finds where its sources reach its sinks.
 *
 * <p>Safe to share between threads. The meaning of sources, sinks, sanitizers, propagators, labels
 * and options is that of Semgrep's taint mode; taint goes through the functions of the file.
 */
public final class TaintEngine {
  private final TaintRule rule;
  private final TaintGroup group;

  private TaintEngine(TaintRule rule) {
    this.rule = rule;
    this.group = TaintGroup.of(List.of(rule)).getFirst();
  }

  /**
   * Prepares a rule in mode taint.
   *
   * @param language one of {@link Rule#languages}
   */
  public static TaintEngine of(Rule rule, String language) {
    return new TaintEngine(TaintRule.of(rule, language));
  }

  /** The rule. */
  public Rule rule() {
    return rule.rule();
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return rule.prefilter();
  }

  /**
   * Every sink that a source reaches, in source order, each with its way as a trace.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much or the file nests
   *     too deep
   */
  public List<Match> run(FlowUnit unit, Budget budget) {
    return group.matches(unit, budget);
  }
}
