package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code metavariable-pattern} in the file's own language.
 *
 * @param symbolic whether a bound name also stands for what it was assigned
 */
record WithinFilter(String metavariable, Finder finder, boolean symbolic) implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    if (binding == null) {
      return List.of();
    }
    Scope scope =
        Scope.of(target, roots(target, binding), binding.start(), binding.end(), bindings);
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

  private List<Ast> roots(Target target, Binding binding) {
    return switch (binding) {
      case Binding.Node node -> withAssigned(target, node.node());
      case Binding.Nodes nodes ->
          List.of(new Ast.Block(List.copyOf(nodes.nodes()), nodes.start(), nodes.end()));
      case Binding.Text text -> List.of();
    };
  }

  private List<Ast> withAssigned(Target target, Ast node) {
    Ast assigned =
        symbolic && node instanceof Ast.Name name
            ? target.code().map(code -> code.constants().assigned(name)).orElse(null)
            : null;
    return assigned == null ? List.of(node) : List.of(node, assigned);
  }
}
