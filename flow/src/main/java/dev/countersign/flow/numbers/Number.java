package dev.countersign.flow.numbers;

import java.math.BigInteger;

/**
 * What is known of a number.
 *
 * @param range which numbers it can be
 * @param known whether a constant, a check or the work of a function says so, not its type alone
 * @param vague whether it was also compared with something that is not known, so that it may be
 *     narrower still
 */
record Number(Interval range, boolean known, boolean vague) {
  static Number constant(BigInteger value) {
    return new Number(Interval.of(value), true, false);
  }

  static Number known(Interval range) {
    return new Number(range, true, false);
  }

  static Number ofType(Interval range) {
    return new Number(range, false, false);
  }

  /** Made of this one alone. */
  Number as(Interval other) {
    return new Number(other, known, vague);
  }

  /** Made of both. */
  Number with(Number other, Interval result) {
    return new Number(result, known || other.known, vague || other.vague);
  }

  /** One or the other. */
  Number or(Number other) {
    return new Number(range.hull(other.range), known || other.known, vague || other.vague);
  }

  Number checked(Interval narrower) {
    return new Number(narrower, true, vague);
  }

  Number blurred() {
    return new Number(range, known, true);
  }
}
