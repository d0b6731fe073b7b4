package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code metavariable-pattern} in the file's own language. */
record WithinFilter(String metavariable, Finder finder) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    if (binding == null) {
      return List.of();
    }
    Scope scope = new Scope(target, roots(binding), binding.start(), binding.end(), bindings);
    Agreement agreement = scope.agreement();
    Set<Bindings> all = new LinkedHashSet<>();
    for (Range range : finder.find(scope, budget)) {
      Bindings merged = agreement.merge(bindings, range.bindings());
      if (merged != null) {
        all.add(merged);
      }
    }
    return List.copyOf(all);
  }

  private static List<Ast> roots(Binding binding) {
    return switch (binding) {
      case Binding.Node node -> List.of(node.node());
      case Binding.Nodes nodes ->
          List.of(new Ast.Block(List.copyOf(nodes.nodes()), nodes.start(), nodes.end()));
      case Binding.Text text -> List.of();
    };
  }
}
