package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.List;

/** {@code metavariable-analysis}: of a string, its content is looked at. */
record AnalysisFilter(String metavariable, Analyzer analyzer) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    if (binding == null) {
      return List.of();
    }
    Value value = Values.of(target, binding);
    return value instanceof Value.Text text && analyzer.holds(text.value())
        ? List.of(bindings)
        : List.of();
  }
}
