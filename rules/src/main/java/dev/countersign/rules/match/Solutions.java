package dev.countersign.rules.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
final class Solutions {
  /** More ways than this at one place say nothing new. */
  private static final int MOST = 256;

  static final Solutions NONE = new Solutions();

  /** One way, in which nothing is bound yet. */
  static final Solutions UNBOUND = of(Bindings.EMPTY);

  /** Most matches bind in one way, and every step of a match makes one of these. */
  private final Bindings[] all;

  private Solutions(Bindings... all) {
    this.all = all;
  }

  static Solutions of(Bindings bindings) {
    return new Solutions(bindings);
  }

  private static Solutions of(Collection<Bindings> all) {
    return all.isEmpty() ? NONE : new Solutions(all.toArray(new Bindings[0]));
  }

  /** Solutions that are found one after another, equal ones once. */
  static final class Gathered {
    private Solutions only = NONE;
    private @Nullable Set<Bindings> all;

    void add(Solutions more) {
      if (more.none() || isFull()) {
        return;
      }
      if (all == null && only.none() && more.all.length == 1) {
        only = more;
        return;
      }
      if (all == null) {
        all = only.distinct();
      }
      Collections.addAll(all, more.all);
    }

    /** Whether more would say nothing new. */
    boolean isFull() {
      return all != null && all.size() >= MOST;
    }

    Solutions solutions() {
      return all == null ? only : of(all);
    }
  }

  private Set<Bindings> distinct() {
    return new LinkedHashSet<>(all());
  }

  /** What each of them binds. */
  List<Bindings> all() {
    return Arrays.asList(all);
  }

  boolean none() {
    return all.length == 0;
  }

  /** These and {@code other}, equal ones once. */
  Solutions or(Solutions other) {
    if (other.none()) {
      return this;
    }
    if (none()) {
      return other;
    }
    if (all.length >= MOST) {
      return this;
    }
    Set<Bindings> union = distinct();
    return Collections.addAll(union, other.all) ? of(union) : this;
  }

  /** Those solutions that already bind {@code name} to the same, or now bind it. */
  Solutions bind(String name, Binding value, Equality equality) {
    if (all.length == 1) {
      return bound(all[0], name, value, equality);
    }
    return each(one -> bound(one, name, value, equality));
  }

  /** What becomes of each solution, together. */
  Solutions each(Function<Bindings, Solutions> step) {
    List<Bindings> results = new ArrayList<>(all.length);
    for (Bindings one : all) {
      Collections.addAll(results, step.apply(one).all);
    }
    return of(results);
  }

  private static Solutions bound(Bindings bindings, String name, Binding value, Equality equality) {
    Binding known = bindings.get(name);
    if (known == null) {
      return of(bindings.bind(name, value));
    }
    return equality.same(known, value) ? of(bindings) : NONE;
  }
}
