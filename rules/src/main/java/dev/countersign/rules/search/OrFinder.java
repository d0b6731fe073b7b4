package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.List;

/** What any part finds. */
record OrFinder(List<Finder> parts) implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    List<Range> ranges = new ArrayList<>();
    parts.forEach(part -> ranges.addAll(part.find(scope, budget)));
    return ranges;
  }

  @Override
  public boolean mayFind(Scope scope) {
    return parts.stream().anyMatch(part -> part.mayFind(scope));
  }

  @Override
  public boolean isWide(Scope scope) {
    return parts.stream().anyMatch(part -> part.isWide(scope));
  }
}
