package dev.countersign.rules.search;

import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Set operations on ranges with bindings. One range limits another when one lies within the other
 * and what both bind agrees.
 */
final class Ranges {
  private Ranges() {}

  /** Each pair that agrees, as the inner of the two with the bindings of both. */
  static List<Range> intersection(
      List<Range> left, List<Range> right, Agreement agreement, Budget budget) {
    Set<Range> common = new LinkedHashSet<>();
    Overlaps overlaps = new Overlaps(right);
    for (Range a : left) {
      for (Range b : overlaps.of(a)) {
        budget.step();
        Range inner = inner(a, b, agreement);
        if (inner != null) {
          common.add(inner);
        }
      }
    }
    return new ArrayList<>(common);
  }

  private static @Nullable Range inner(Range a, Range b, Agreement agreement) {
    if (a.within(b) && mayLimit(a, b)) {
      return merged(a, b, agreement);
    }
    return b.within(a) && mayLimit(b, a) ? merged(b, a, agreement) : null;
  }

  /** What {@code pattern-inside} found is a frame: it is never itself the inner one. */
  private static boolean mayLimit(Range inner, Range outer) {
    return inner.kind() != Range.Kind.INSIDE || outer.kind() == Range.Kind.INSIDE;
  }

  private static @Nullable Range merged(Range inner, Range outer, Agreement agreement) {
    Bindings bindings = agreement.merge(inner.bindings(), outer.bindings());
    if (bindings == null) {
      return null;
    }
    Optional<String> fix = inner.fix().or(outer::fix);
    return new Range(inner.start(), inner.end(), bindings, inner.kind(), inner.node(), fix);
  }

  /** The ranges of {@code from} that no range of {@code away} takes away. */
  static List<Range> difference(
      List<Range> from, List<Range> away, Agreement agreement, Budget budget) {
    List<Range> rest = new ArrayList<>();
    for (Range range : from) {
      boolean taken = false;
      for (int i = 0; i < away.size() && !taken; i++) {
        budget.step();
        taken = takes(away.get(i), range, agreement);
      }
      if (!taken) {
        rest.add(range);
      }
    }
    return rest;
  }

  /** A pattern takes away exactly its own range, a frame what is in it, a regex what it touches. */
  private static boolean takes(Range away, Range range, Agreement agreement) {
    boolean placed =
        switch (away.kind()) {
          case PLAIN -> away.start() == range.start() && away.end() == range.end();
          case OPEN -> away.start() == range.start() && range.end() <= away.end();
          case INSIDE -> range.within(away);
          case REGEX -> range.overlaps(away) || range.within(away);
        };
    return placed && agreement.merge(range.bindings(), away.bindings()) != null;
  }

  /** Each range that agrees with one of {@code others}, wherever that lies. */
  static List<Range> joined(
      List<Range> ranges, List<Range> others, Agreement agreement, Budget budget) {
    Set<Range> joined = new LinkedHashSet<>();
    for (Range range : ranges) {
      for (Range other : others) {
        budget.step();
        Bindings bindings = agreement.merge(range.bindings(), other.bindings());
        if (bindings != null) {
          joined.add(range.with(bindings));
        }
      }
    }
    return new ArrayList<>(joined);
  }
}
