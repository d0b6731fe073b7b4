package dev.countersign.rules.compare;

import java.util.List;

/** A parsed comparison. */
public sealed interface Comparison {
  /** A constant. */
  record Constant(Value value) implements Comparison {}

  /** A metavariable, with its dollar sign. */
  record Metavariable(String name) implements Comparison {}

  /** {@code -}, {@code +}, {@code ~}, {@code not}. */
  record Unary(String operator, Comparison operand) implements Comparison {}

  /** Every other operator; {@code a < b < c} is {@code a < b and b < c}. */
  record Binary(String operator, Comparison left, Comparison right) implements Comparison {}

  /** A function by its name, dots included. */
  record Call(String function, List<Comparison> arguments) implements Comparison {}

  /** A list or tuple. */
  record Items(List<Comparison> items) implements Comparison {}

  /**
   * Reads a comparison.
   *
   * @throws ComparisonException with the place where it cannot be read
   */
  static Comparison parse(String text) {
    return new Parser(Tokens.of(text)).comparison();
  }
}
