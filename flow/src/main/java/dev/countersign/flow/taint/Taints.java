package dev.countersign.flow.taint;

import dev.countersign.rules.LabelFormula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of taints in the order in which they came; of several ways of one taint the first stays,
 * for each rule. Immutable.
 */
final class Taints {
  static final Taints NONE = new Taints(List.of());

  /** Taints of one value beyond this are not kept. */
  private static final int MAX = 48;

  private final List<Taint> taints;

  private Taints(List<Taint> taints) {
    this.taints = taints;
  }

  static Taints of(Taint taint) {
    return taint.rules() == 0 ? NONE : new Taints(List.of(taint));
  }

  static Taints of(List<Taint> taints) {
    List<Taint> kept = new ArrayList<>(taints.size());
    taints.forEach(taint -> add(kept, taint));
    return kept.isEmpty() ? NONE : new Taints(kept);
  }

  /** Adds a taint for the rules for which it is not there yet. */
  private static void add(List<Taint> all, Taint taint) {
    long rest = taint.rules();
    for (int i = 0; i < all.size() && rest != 0; i++) {
      if (all.get(i).isSame(taint)) {
        rest &= ~all.get(i).rules();
      }
    }
    if (rest != 0 && all.size() < MAX) {
      all.add(taint.counting(rest));
    }
  }

  /** Those for which {@code kept} holds. */
  Taints filter(Predicate<Taint> kept) {
    return taints.stream().allMatch(kept) ? this : of(taints.stream().filter(kept).toList());
  }

  boolean isEmpty() {
    return taints.isEmpty();
  }

  int size() {
    return taints.size();
  }

  List<Taint> all() {
    return taints;
  }

  Taints and(Taints other) {
    if (other.taints.isEmpty() || this == other) {
      return this;
    }
    if (taints.isEmpty()) {
      return other;
    }
    List<Taint> union = new ArrayList<>(taints);
    other.taints.forEach(taint -> add(union, taint));
    return union.size() == taints.size() ? this : new Taints(union);
  }

  /** Without {@code taint} for its rules, whichever way it came. */
  Taints minus(Taint taint) {
    return taints.stream().anyMatch(taint::isSame)
        ? map(other -> taint.isSame(other) ? other.counting(other.rules() & ~taint.rules()) : other)
        : this;
  }

  /** Those that count for some of {@code rules}, for these alone. */
  Taints only(long rules) {
    for (Taint taint : taints) {
      if ((taint.rules() & ~rules) != 0) {
        return map(each -> each.counting(each.rules() & rules));
      }
    }
    return this;
  }

  Taints map(UnaryOperator<Taint> change) {
    if (taints.isEmpty()) {
      return this;
    }
    List<Taint> changed = new ArrayList<>(taints.size());
    taints.forEach(taint -> add(changed, change.apply(taint)));
    return changed.isEmpty() ? NONE : new Taints(changed);
  }

  /**
   * These, each with the way of {@code inner} after its own, as far as they count for its rules.
   */
  Taints continued(Taint inner) {
    List<Taint> after = new ArrayList<>(taints.size());
    for (Taint outer : taints) {
      if ((outer.rules() & inner.rules()) != 0) {
        add(after, outer.continued(inner));
      }
    }
    return after.isEmpty() ? NONE : new Taints(after);
  }

  Taints flatMap(Function<Taint, Taints> change) {
    if (taints.size() == 1) {
      return change.apply(taints.getFirst());
    }
    if (taints.isEmpty()) {
      return this;
    }
    List<Taint> changed = new ArrayList<>();
    for (Taint taint : taints) {
      change.apply(taint).taints.forEach(one -> add(changed, one));
    }
    return changed.isEmpty() ? NONE : new Taints(changed);
  }

  /** All of them one step further; that changes nothing by which they are told apart. */
  Taints moved(Trace.Step step) {
    if (taints.isEmpty()) {
      return this;
    }
    List<Taint> moved = new ArrayList<>(taints.size());
    for (Taint taint : taints) {
      moved.add(taint.moved(step));
    }
    return new Taints(moved);
  }

  /** Whether some are not settled until the caller is known. */
  boolean hasUnknown() {
    for (Taint taint : taints) {
      if (taint.isUnknown()
          || taint.condition().map(when -> when.incoming().hasUnknown()).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code formula} holds of the labels of those that are settled. */
  boolean satisfy(LabelFormula formula) {
    return formula.test(label ->
        taints.stream().anyMatch(taint -> taint.label().equals(label) && isSettled(taint)));
  }

  /** Those that come from a source and whose condition holds. */
  List<Taint> settled() {
    return taints.stream().filter(Taints::isSettled).toList();
  }

  private static boolean isSettled(Taint taint) {
    return !taint.isUnknown()
        && taint.condition().map(when -> when.incoming().satisfy(when.requires())).orElse(true);
  }

  /** The rules for which {@code taint} is here. */
  private long rulesOf(Taint taint) {
    long rules = 0;
    for (Taint one : taints) {
      rules |= one.isSame(taint) ? one.rules() : 0;
    }
    return rules;
  }

  private boolean covers(Taints other) {
    return other.taints.stream().allMatch(taint -> (taint.rules() & ~rulesOf(taint)) == 0);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Taints other && covers(other) && other.covers(this));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Taint taint : taints) {
      hash |= taint.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(taints.toArray());
  }
}
