package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Offset;
import dev.countersign.rules.LabelFormula;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One taint of a value. Two are equal when they are the same taint, whichever way they came.
 *
 * @param label what it is called; empty for that of its origin
 * @param condition what its use depends on
 * @param trace the way it came, or null for a taint of the caller that has not moved
 */
record Taint(Origin origin, String label, Optional<Condition> condition, @Nullable Trace trace) {
  /** Where a taint comes from. */
  sealed interface Origin {}

  /** A place that a source of the rule matches. */
  record Source(SourcePoint point) implements Origin {}

  /** Whatever taints the caller's thing has, but those at some of its parts. */
  record Unknown(Symbol symbol, Set<Offset> without) implements Origin {}

  /** The taint counts where {@code requires} holds of {@code incoming}. */
  record Condition(LabelFormula requires, Taints incoming) {}

  static Taint of(SourcePoint point, Trace trace) {
    return new Taint(new Source(point), point.source().label(), Optional.empty(), trace);
  }

  static Taint unknown(Symbol symbol, Set<Offset> without) {
    return new Taint(new Unknown(symbol, without), "", Optional.empty(), null);
  }

  /** Whether only the caller knows what it is. */
  boolean isUnknown() {
    return origin instanceof Unknown;
  }

  Taint moved(int start, int end, String note) {
    Trace longer = trace == null ? Trace.start(start, end, note) : trace.then(start, end, note);
    return new Taint(origin, label, condition, longer);
  }

  Taint labelled(String newLabel) {
    return new Taint(origin, newLabel, condition, trace);
  }

  Taint under(LabelFormula requires, Taints incoming) {
    return new Taint(origin, label, Optional.of(new Condition(requires, incoming)), trace);
  }

  Taint unconditional() {
    return new Taint(origin, label, Optional.empty(), trace);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Taint other
        && origin.equals(other.origin)
        && label.equals(other.label)
        && condition.equals(other.condition);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, label, condition);
  }
}
