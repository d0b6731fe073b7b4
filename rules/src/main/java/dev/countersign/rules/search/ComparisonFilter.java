package dev.countersign.rules.search;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Comparison;
import dev.countersign.rules.compare.Evaluator;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.List;

/** {@code metavariable-comparison}. */
record ComparisonFilter(Condition.Comparison condition, Comparison comparison) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Evaluator evaluator = new Evaluator(name -> value(target, bindings, name), target.today());
    return evaluator.holds(comparison) ? List.of(bindings) : List.of();
  }

  private Value value(Target target, Bindings bindings, String name) {
    Binding binding = bindings.get(name);
    if (binding == null) {
      return new Value.Undefined();
    }
    Value value = Values.of(target, binding);
    boolean converted = condition.metavariable().filter(name::equals).isPresent();
    return converted && (condition.strip() || condition.base() != 0) ? converted(value) : value;
  }

  private Value converted(Value value) {
    if (value instanceof Value.Int && condition.base() == 0) {
      return value;
    }
    String text = condition.strip() ? value.text().replaceAll("[\"'`]", "") : value.text();
    return Value.number(text, condition.base()).orElseGet(Value.Undefined::new);
  }
}
