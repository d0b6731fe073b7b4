package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.List;

/** One operator, made ready to run. Immutable. */
interface Finder {
  /** The ranges within {@code scope}, in no particular order, perhaps some twice. */
  List<Range> find(Scope scope, Budget budget);
}
