package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.List;

/** {@code pattern-inside}: what {@code inner} finds is a frame for others. */
record FrameFinder(Finder inner) implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    return inner.find(scope, budget).stream().map(range -> range.as(Range.Kind.INSIDE)).toList();
  }

  @Override
  public boolean mayFind(Scope scope) {
    return inner.mayFind(scope);
  }

  @Override
  public boolean isWide(Scope scope) {
    return inner.isWide(scope);
  }
}
