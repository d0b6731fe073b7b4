package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.List;

/** One condition, made ready to run. Immutable. */
interface Filter {
  /** The ways in which {@code bindings} meet the condition, with what it binds; none if not. */
  List<Bindings> apply(Target target, Bindings bindings, Budget budget);
}
