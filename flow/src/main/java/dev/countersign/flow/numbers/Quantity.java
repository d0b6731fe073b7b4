package dev.countersign.flow.numbers;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What is known of a number.
 *
 * @param range which numbers it can be
 * @param known whether a constant, a check or the work of a function says so, not its type alone
 * @param vague whether it was also compared with something that is not known, so that it may be
 *     narrower still
 */
record Quantity(Interval range, boolean known, boolean vague) {
  static Quantity constant(BigInteger value) {
    return new Quantity(Interval.of(value), true, false);
  }

  static Quantity known(Interval range) {
    return new Quantity(range, true, false);
  }

  static Quantity ofType(Interval range) {
    return new Quantity(range, false, false);
  }

  /** Whether it cannot be all that a type can hold. */
  boolean isLessThan(Optional<String> type) {
    return type.flatMap(Interval::ofType)
        .filter(all -> range.isWithin(all) && !range.equals(all))
        .isPresent();
  }

  /** Made of this one alone. */
  Quantity as(Interval other) {
    return new Quantity(other, known, vague);
  }

  /** Made of both. */
  Quantity with(Quantity other, Interval result) {
    return new Quantity(result, known && other.known, vague || other.vague);
  }

  /** One or the other. */
  Quantity or(Quantity other) {
    return new Quantity(range.hull(other.range), known && other.known, vague || other.vague);
  }

  Quantity checked(Interval narrower) {
    return new Quantity(narrower, true, vague);
  }

  Quantity blurred() {
    return new Quantity(range, known, true);
  }
}
