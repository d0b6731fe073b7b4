package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.match.SourcePoint;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One taint of a value. Immutable.
 *
 * <p>All rules of a run are followed together: a taint counts for the rules whose bits it has, and
 * loses the bit of a rule where that rule's sanitizer meets it.
 */
public final class Taint {
  /** The bits of all rules. */
  public static final long ALL = -1L;

  /** Where a taint comes from. */
  public sealed interface Origin {}

  /** A place that a source of a rule matches. */
  public record Source(SourcePoint point) implements Origin {
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Source other && point == other.point;
    }

    @Override
    public int hashCode() {
      return point.hashCode();
    }
  }

  /** Whatever taints the caller's thing has, but those at some of its parts. */
  public static final class Unknown implements Origin {
    private final Symbol symbol;
    private final Set<Offset> without;
    private final int hash;

    private Unknown(Symbol symbol, Set<Offset> without) {
      this.symbol = symbol;
      this.without = without;
      this.hash = 31 * symbol.hashCode() + without.hashCode();
    }

    /** The thing of the caller. */
    public Symbol symbol() {
      return symbol;
    }

    /** The parts of it whose taints do not count. */
    public Set<Offset> without() {
      return without;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object == this
          || (object instanceof Unknown other
              && hash == other.hash
              && symbol.equals(other.symbol)
              && without.equals(other.without));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return symbol.toString();
    }
  }

  private final Origin origin;
  private final String label;
  private final Condition condition;
  private final long rules;
  private final @Nullable Trace trace;
  private final int hash;

  /**
   * @param label what it is called; empty for that of its origin
   * @param condition what its use depends on
   * @param rules bits of the rules for which it counts
   * @param trace the way it came, or null for a taint of the caller that has not moved
   */
  Taint(Origin origin, String label, Condition condition, long rules, @Nullable Trace trace) {
    this(origin, label, condition, rules, trace, 31 * origin.hashCode() + label.hashCode());
  }

  private Taint(
      Origin origin,
      String label,
      Condition condition,
      long rules,
      @Nullable Trace trace,
      int hash) {
    this.origin = origin;
    this.label = label;
    this.condition = condition;
    this.rules = rules;
    this.trace = trace;
    this.hash = hash;
  }

  /** A taint that begins at a source, for {@code rules} alone. */
  public static Taint of(SourcePoint point, long rules, Trace trace) {
    return new Taint(new Source(point), point.source().label(), Condition.NONE, rules, trace);
  }

  /**
   * Whatever taints {@code symbol} has for {@code rules}, but those at the parts {@code without}.
   */
  public static Taint unknown(Symbol symbol, Set<Offset> without, long rules) {
    return new Taint(new Unknown(symbol, without), "", Condition.NONE, rules, null);
  }

  /** Whether it is all that the caller's thing has, which was only passed on. */
  public boolean isWhole() {
    return origin instanceof Unknown unknown
        && unknown.without.isEmpty()
        && (trace == null
            || trace.steps().stream().allMatch(step -> step.note().kind() == Note.Kind.PASSED));
  }

  /** The test that it came through last, which leaves open whether it is harmless, or null. */
  public Trace.@Nullable Step test() {
    Trace.Step last = trace == null ? null : trace.last();
    return last != null && last.note().kind() == Note.Kind.TESTED ? last : null;
  }

  /** Where it comes from. */
  public Origin origin() {
    return origin;
  }

  /** What rules with labels call it; empty for that of its origin. */
  public String label() {
    return label;
  }

  /** What has to come from the caller for it to count. */
  public Condition condition() {
    return condition;
  }

  /** The bits of the rules for which it counts. */
  public long rules() {
    return rules;
  }

  /** The way it came, or null for a taint of the caller that has not moved. */
  public @Nullable Trace trace() {
    return trace;
  }

  /** Whether only the caller knows what it is. */
  public boolean isUnknown() {
    return origin instanceof Unknown;
  }

  /** Whether the caller decides what it is, or whether it is there. */
  public boolean isOpen() {
    return isUnknown() || !condition.isNone();
  }

  /** Whether both are the same taint, whichever way they came and for whichever rules. */
  public boolean isSame(Taint other) {
    return this == other
        || (hash == other.hash && isLike(other) && condition.equals(other.condition));
  }

  /** Whether {@code other} says no more, whichever way they came and for whichever rules. */
  boolean covers(Taint other) {
    return this == other || (hash == other.hash && coversLike(other));
  }

  private boolean coversLike(Taint other) {
    return isLike(other) && condition.isWithin(other.condition);
  }

  private boolean isLike(Taint other) {
    return (origin == other.origin || origin.equals(other.origin)) && label.equals(other.label);
  }

  /** This, in some part of where it was kept last. */
  Taint mixed() {
    return trace == null
        ? this
        : moved(new Trace.Step(trace.last().site(), Note.of(Note.Kind.MIXED)));
  }

  Taint moved(Trace.Step step) {
    Trace longer = trace == null ? step : trace.then(step);
    return longer == trace ? this : new Taint(origin, label, condition, rules, longer, hash);
  }

  /** This, and then the way and label of {@code inner}, for the rules of both. */
  Taint continued(Taint inner) {
    Trace whole =
        trace == null ? inner.trace : inner.trace == null ? trace : trace.then(inner.trace);
    long both = rules & inner.rules;
    return inner.label.isEmpty() || inner.label.equals(label)
        ? new Taint(origin, label, condition, both, whole, hash)
        : new Taint(origin, inner.label, condition, both, whole);
  }

  /** The same taint under another label. */
  public Taint labelled(String newLabel) {
    return new Taint(origin, newLabel, condition, rules, trace);
  }

  /** The same taint where {@code more} holds too; nothing where that cannot be. */
  Optional<Taint> under(Condition more) {
    return condition
        .and(more)
        .map(both -> both == condition ? this : new Taint(origin, label, both, rules, trace, hash));
  }

  /** The same taint, whatever the caller passes. */
  public Taint unconditional() {
    return condition.isNone() ? this : new Taint(origin, label, Condition.NONE, rules, trace, hash);
  }

  /** The same taint for these rules alone. */
  Taint counting(long only) {
    return only == rules ? this : new Taint(origin, label, condition, only, trace, hash);
  }

  /** Whether both are the same taint for the same rules. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Taint other && rules == other.rules && isSame(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return origin + label;
  }
}
