package dev.countersign.rules.search;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatcher;
import java.util.List;

/**
 * {@code metavariable-type}: the bound expression matches a typed metavariable of one of the types.
 */
record TypeFilter(String metavariable, List<PatternMatcher> types) implements Filter {
  static TypeFilter of(Condition.Type type, String language, MatchOptions options) {
    List<PatternMatcher> types =
        type.trees().getOrDefault(language, List.of()).stream()
            .map(tree -> PatternMatcher.of(tree, options))
            .toList();
    return new TypeFilter(type.metavariable(), types);
  }

  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    if (!(bindings.get(metavariable) instanceof Binding.Node node) || target.code().isEmpty()) {
      return List.of();
    }
    boolean matches =
        types.stream()
            .anyMatch(type ->
                !type.match(target.code().get(), node.node(), Bindings.EMPTY, budget).isEmpty());
    return matches ? List.of(bindings) : List.of();
  }
}
