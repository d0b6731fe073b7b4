package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.List;

/** {@code metavariable-analysis}. */
record AnalysisFilter(String metavariable, Analyzer analyzer) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    return binding != null && analyzer.holds(target, binding) ? List.of(bindings) : List.of();
  }
}
