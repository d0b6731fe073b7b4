package dev.countersign.rules.search;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import java.util.List;

/** {@code metavariable-name}: the bound name, with imports resolved. */
record NameFilter(Condition.Name condition) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    if (!(bindings.get(condition.metavariable()) instanceof Binding.Node node)
        || !(node.node() instanceof Ast.Expr expr)) {
      return List.of();
    }
    String name = target.code().map(code -> code.names().qualified(expr)).orElse(null);
    return name != null && accepts(name) ? List.of(bindings) : List.of();
  }

  private boolean accepts(String name) {
    boolean named = condition.names().isEmpty() || condition.names().contains(name);
    boolean placed =
        condition.modules().isEmpty()
            || condition.modules().stream().anyMatch(module -> name.startsWith(module + "."));
    return named && placed;
  }
}
