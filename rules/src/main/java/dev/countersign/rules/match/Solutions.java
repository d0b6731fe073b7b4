package dev.countersign.rules.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a pattern matches, each told by what it binds; none means no match.
 *
 * <p>A part of a pattern takes the solutions of the parts before it and returns those that it can
 * extend. So no step is ever undone, and alternatives that bind the same things fall together.
 */
record Solutions(List<Bindings> all) {
  /** More ways than this at one place say nothing new. */
  private static final int MOST = 256;

  static final Solutions NONE = new Solutions(List.of());

  static Solutions of(Bindings bindings) {
    return new Solutions(List.of(bindings));
  }

  /** Solutions that are found one after another, equal ones once. */
  static final class Gathered {
    private @Nullable Set<Bindings> all;

    void add(Solutions more) {
      if (all == null) {
        all = more.none() ? null : new LinkedHashSet<>(more.all);
      } else if (!isFull()) {
        all.addAll(more.all);
      }
    }

    /** Whether more would say nothing new. */
    boolean isFull() {
      return all != null && all.size() >= MOST;
    }

    Solutions solutions() {
      return all == null ? NONE : new Solutions(List.copyOf(all));
    }
  }

  boolean none() {
    return all.isEmpty();
  }

  /** These and {@code other}, equal ones once. */
  Solutions or(Solutions other) {
    if (other.none()) {
      return this;
    }
    if (none()) {
      return other;
    }
    if (all.size() >= MOST) {
      return this;
    }
    Set<Bindings> union = new LinkedHashSet<>(all);
    return union.addAll(other.all) ? new Solutions(List.copyOf(union)) : this;
  }

  /** Those solutions that already bind {@code name} to the same, or now bind it. */
  Solutions bind(String name, Binding value, Equality equality) {
    if (all.size() == 1) {
      return bound(all.getFirst(), name, value, equality);
    }
    return each(one -> bound(one, name, value, equality));
  }

  /** What becomes of each solution, together. */
  Solutions each(Function<Bindings, Solutions> step) {
    List<Bindings> results = new ArrayList<>(all.size());
    for (Bindings one : all) {
      results.addAll(step.apply(one).all);
    }
    return results.isEmpty() ? NONE : new Solutions(List.copyOf(results));
  }

  private static Solutions bound(Bindings bindings, String name, Binding value, Equality equality) {
    Binding known = bindings.get(name);
    if (known == null) {
      return of(bindings.bind(name, value));
    }
    return equality.same(known, value) ? of(bindings) : NONE;
  }
}
