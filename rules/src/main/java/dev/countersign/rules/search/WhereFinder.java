package dev.countersign.rules.search;

import dev.countersign.rules.Formula;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code inner} finds, where conditions are met, narrowed to its focus. */
record WhereFinder(
    Finder inner,
    List<Filter> filters,
    List<Formula.Focus> focus,
    Optional<String> as,
    Optional<String> fix)
    implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    List<Range> found = new ArrayList<>();
    for (Range range : inner.find(scope, budget)) {
      for (Bindings bindings : filtered(named(range), scope, budget)) {
        found.addAll(focused(range.with(bindings)));
      }
    }
    return found;
  }

  @Override
  public boolean mayFind(Scope scope) {
    return inner.mayFind(scope);
  }

  @Override
  public boolean isWide(Scope scope) {
    return inner.isWide(scope);
  }

  private Bindings named(Range range) {
    if (as.isEmpty()) {
      return range.bindings();
    }
    Ast node = range.node();
    return range
        .bindings()
        .bind(
            as.get(),
            node == null
                ? new Binding.Text("", range.start(), range.end())
                : new Binding.Node(node));
  }

  /**
   * Every filter sees the bindings of {@code inner} alone: what one filter binds is no condition on
   * another.
   */
  private List<Bindings> filtered(Bindings bindings, Scope scope, Budget budget) {
    List<Bindings> passing = List.of(bindings);
    for (Filter filter : filters) {
      List<Bindings> added = filter.apply(scope.target(), bindings, budget);
      if (added.isEmpty()) {
        return added;
      }
      passing = combined(passing, added);
    }
    return passing;
  }

  private static List<Bindings> combined(List<Bindings> passing, List<Bindings> added) {
    Set<Bindings> all = new LinkedHashSet<>();
    for (Bindings first : passing) {
      for (Bindings second : added) {
        Bindings both = first;
        for (String name : second.names()) {
          Binding binding = second.get(name);
          both = binding == null || first.get(name) != null ? both : both.bind(name, binding);
        }
        all.add(both);
      }
    }
    return List.copyOf(all);
  }

  private List<Range> focused(Range range) {
    Range proposed = fix.isEmpty() ? range : withFix(range);
    List<Range> narrowed = List.of(proposed);
    for (Formula.Focus each : focus) {
      List<Range> next = new ArrayList<>();
      for (String metavariable : each.metavariables()) {
        for (Range current : narrowed) {
          Binding binding = range.bindings().get(metavariable);
          if (binding != null) {
            addInner(current, at(binding, proposed), next);
          }
        }
      }
      narrowed = next;
    }
    return narrowed;
  }

  /** What lies within both the match so far and the focus. */
  private static void addInner(Range current, Range focused, List<Range> next) {
    if (focused.within(current)) {
      next.add(focused);
    } else if (current.within(focused)) {
      next.add(current);
    }
  }

  private Range withFix(Range range) {
    return new Range(range.start(), range.end(), range.bindings(), range.kind(), range.node(), fix);
  }

  private static Range at(Binding binding, Range range) {
    Ast node = binding instanceof Binding.Node bound ? bound.node() : null;
    return new Range(
        binding.start(), binding.end(), range.bindings(), Range.Kind.PLAIN, node, range.fix());
  }
}
