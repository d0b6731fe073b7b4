package dev.countersign.flow;

import dev.countersign.flow.match.TaintRule;
import dev.countersign.flow.report.FileMatch;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.match.Budget;
import java.util.List;

/**
 * One taint rule over one file alone, as tests and examples of rules use it.
 *
 * <p>Safe to share between threads. The meaning of sources, sinks, sanitizers, propagators, labels
 * and options is that of Semgrep's taint mode; taint goes through the functions of the file.
 */
public final class TaintEngine {
  private final TaintRule rule;

  private TaintEngine(TaintRule rule) {
    this.rule = rule;
  }

  /**
   * Prepares a rule in mode taint.
   *
   * @param language one of {@link Rule#languages}
   */
  public static TaintEngine of(Rule rule, String language) {
    return new TaintEngine(TaintRule.of(rule, language));
  }

  /**
   * Every sink that a source reaches, in source order, each with its way as a trace.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much or the file nests
   *     too deep
   */
  public List<Match> run(FlowUnit unit, Budget budget) {
    TaintFile file = TaintFile.of(unit);
    file.look(rule, part -> true, budget);
    TaintProgram.Outcome outcome = new TaintProgram(List.of(file)).solve(budget);
    if (outcome.late().isPresent()) {
      throw outcome.late().get();
    }
    return outcome.matches().stream().map(FileMatch::match).toList();
  }
}
