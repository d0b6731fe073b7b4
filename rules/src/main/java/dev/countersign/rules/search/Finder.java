package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.List;

/** One operator, made ready to run. Immutable. */
interface Finder {
  /** The ranges within {@code scope}, in no particular order, perhaps some twice. */
  List<Range> find(Scope scope, Budget budget);

  /** Whether it can find anything, as far as the words of the file tell. */
  default boolean mayFind(Scope scope) {
    return true;
  }

  /**
   * Whether it finds something nearly everywhere in {@code scope}, so that others are better asked
   * first.
   */
  default boolean isWide(Scope scope) {
    return false;
  }
}
