package dev.countersign.flow.taint;

import dev.countersign.rules.LabelFormula;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A set of taints in the order in which they came. Immutable. */
final class Taints {
  static final Taints NONE = new Taints(new LinkedHashSet<>());

  /** Taints of one value beyond this are not kept. */
  private static final int MAX = 48;

  private final Set<Taint> taints;

  private Taints(Set<Taint> taints) {
    this.taints = taints;
  }

  static Taints of(Taint taint) {
    return new Taints(new LinkedHashSet<>(List.of(taint)));
  }

  static Taints of(Collection<Taint> taints) {
    return taints.isEmpty() ? NONE : new Taints(new LinkedHashSet<>(taints));
  }

  boolean isEmpty() {
    return taints.isEmpty();
  }

  Collection<Taint> all() {
    return taints;
  }

  Taints and(Taints other) {
    if (other.taints.isEmpty() || this == other) {
      return this;
    }
    if (taints.isEmpty()) {
      return other;
    }
    if (taints.containsAll(other.taints)) {
      return this;
    }
    Set<Taint> union = new LinkedHashSet<>(taints);
    for (Taint taint : other.taints) {
      if (union.size() < MAX) {
        union.add(taint);
      }
    }
    return new Taints(union);
  }

  /** Without {@code taint}, whichever way it came. */
  Taints minus(Taint taint) {
    return taints.contains(taint)
        ? of(taints.stream().filter(other -> !other.equals(taint)).toList())
        : this;
  }

  Taints map(UnaryOperator<Taint> change) {
    return flatMap(taint -> of(change.apply(taint)));
  }

  Taints flatMap(Function<Taint, Taints> change) {
    if (taints.isEmpty()) {
      return this;
    }
    Set<Taint> changed = new LinkedHashSet<>();
    taints.forEach(taint -> changed.addAll(change.apply(taint).taints));
    return of(changed);
  }

  Taints moved(int start, int end, String note) {
    return map(taint -> taint.moved(start, end, note));
  }

  /** Whether some are not settled until the caller is known. */
  boolean hasUnknown() {
    return taints.stream()
        .anyMatch(taint ->
            taint.isUnknown()
                || taint.condition().map(c -> c.incoming().hasUnknown()).orElse(false));
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
        && taint.condition().map(c -> c.incoming().satisfy(c.requires())).orElse(true);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Taints other && taints.equals(other.taints);
  }

  @Override
  public int hashCode() {
    return taints.hashCode();
  }

  @Override
  public String toString() {
    return taints.toString();
  }
}
