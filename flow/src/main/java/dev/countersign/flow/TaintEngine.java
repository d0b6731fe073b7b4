package dev.countersign.flow;

import dev.countersign.flow.taint.TaintRun;
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
  private final TaintRun run;

  private TaintEngine(TaintRun run) {
    this.run = run;
  }

  /**
   * Prepares a rule in mode taint.
   *
   * @param language one of {@link Rule#languages}
   */
  public static TaintEngine of(Rule rule, String language) {
    return new TaintEngine(TaintRun.of(rule, language));
  }

  /** The rule. */
  public Rule rule() {
    return run.rule();
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return run.prefilter();
  }

  /**
   * Every sink that a source reaches, in source order, each with its way as a trace.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much or the file nests
   *     too deep
   */
  public List<Match> run(FlowUnit unit, Budget budget) {
    return run.matches(unit, budget);
  }
}
