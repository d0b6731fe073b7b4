package dev.countersign.flow.numbers;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The whole numbers from {@code low} to {@code high}, both included. See P. and R. Cousot, Static
 * Determination of Dynamic Properties of Programs (1976).
 */
record Interval(BigInteger low, BigInteger high) {
  static Interval of(long low, long high) {
    return new Interval(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  static Interval of(BigInteger one) {
    return new Interval(one, one);
  }

  /** What an integer type of Go can hold; {@code int} has 64 bits. */
  static Optional<Interval> ofType(String type) {
    return switch (type) {
      case "int", "int64" -> Optional.of(signed(64));
      case "int32", "rune" -> Optional.of(signed(32));
      case "int16" -> Optional.of(signed(16));
      case "int8" -> Optional.of(signed(8));
      case "uint", "uint64", "uintptr" -> Optional.of(unsigned(64));
      case "uint32" -> Optional.of(unsigned(32));
      case "uint16" -> Optional.of(unsigned(16));
      case "uint8", "byte" -> Optional.of(unsigned(8));
      default -> Optional.empty();
    };
  }

  static Interval signed(int bits) {
    BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
    return new Interval(half.negate(), half.subtract(BigInteger.ONE));
  }

  static Interval unsigned(int bits) {
    return new Interval(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  boolean isWithin(Interval other) {
    return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
  }

  Interval hull(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  /** Empty where no number is in both. */
  Optional<Interval> and(Interval other) {
    BigInteger from = low.max(other.low);
    BigInteger to = high.min(other.high);
    return from.compareTo(to) > 0 ? Optional.empty() : Optional.of(new Interval(from, to));
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return plus(other.negated());
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  Interval times(Interval other) {
    return around(
        low.multiply(other.low),
        low.multiply(other.high),
        high.multiply(other.low),
        high.multiply(other.high));
  }

  /** By one number that is not zero. */
  Interval dividedBy(BigInteger divisor) {
    return around(low.divide(divisor), high.divide(divisor));
  }

  /** The rest of a division, which has the sign of what is divided. */
  Interval restBy(BigInteger divisor) {
    BigInteger most = divisor.abs().subtract(BigInteger.ONE);
    BigInteger from = low.signum() < 0 ? low.max(most.negate()) : BigInteger.ZERO;
    BigInteger to = high.signum() > 0 ? high.min(most) : BigInteger.ZERO;
    return new Interval(from, to);
  }

  Interval shiftedLeft(int bits) {
    return new Interval(low.shiftLeft(bits), high.shiftLeft(bits));
  }

  Interval shiftedRight(int bits) {
    return new Interval(low.shiftRight(bits), high.shiftRight(bits));
  }

  /** The one number, where it is one. */
  Optional<BigInteger> single() {
    return low.equals(high) ? Optional.of(low) : Optional.empty();
  }

  private static Interval around(BigInteger... numbers) {
    BigInteger least = List.of(numbers).stream().min(BigInteger::compareTo).orElseThrow();
    BigInteger most = List.of(numbers).stream().max(BigInteger::compareTo).orElseThrow();
    return new Interval(least, most);
  }
}
