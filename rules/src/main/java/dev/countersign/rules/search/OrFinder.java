package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.List;

/** What any part finds. Asked more than anything else, so in plain loops. */
record OrFinder(List<Finder> parts) implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    List<Range> ranges = new ArrayList<>();
    for (Finder part : parts) {
      ranges.addAll(part.find(scope, budget));
    }
    return ranges;
  }

  @Override
  public boolean mayFind(Scope scope) {
    for (Finder part : parts) {
      if (part.mayFind(scope)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isWide(Scope scope) {
    for (Finder part : parts) {
      if (part.isWide(scope)) {
        return true;
      }
    }
    return false;
  }
}
