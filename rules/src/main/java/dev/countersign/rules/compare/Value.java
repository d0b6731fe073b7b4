package dev.countersign.rules.compare;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of a comparison is worth. */
public sealed interface Value {
  /** An integer of any size. */
  record Int(BigInteger value) implements Value {}

  /** A number with a fraction. */
  record Real(double value) implements Value {}

  /** A text. */
  record Text(String value) implements Value {}

  /** A truth value. */
  record Flag(boolean value) implements Value {}

  /** A list. */
  record Items(List<Value> items) implements Value {}

  /** Code whose value is not known; equal to code of the same text only. */
  record Code(String text) implements Value {}

  /** No value: a wrong type, an unknown name. Every comparison with it fails. */
  record Undefined() implements Value {}

  /** An integer. */
  static Value of(long value) {
    return new Int(BigInteger.valueOf(value));
  }

  /** Reads a number as any of the languages would write it; empty for what is none. */
  static Optional<Value> number(String text) {
    return Numbers.read(text, 0);
  }

  /**
   * The same, where the digits are meant in {@code base}.
   *
   * @param base 0 where the text's own prefix decides
   */
  static Optional<Value> number(String text, int base) {
    return Numbers.read(text, base);
  }

  /** As text: what {@code str} gives. */
  default String text() {
    return switch (this) {
      case Int number -> number.value.toString();
      case Real number -> String.valueOf(number.value);
      case Text text -> text.value;
      case Flag flag -> flag.value ? "True" : "False";
      case Items items -> items.items.toString();
      case Code code -> code.text;
      case Undefined none -> "";
    };
  }

  /** Whether it counts as true. */
  default boolean isTrue() {
    return switch (this) {
      case Int number -> number.value.signum() != 0;
      case Real number -> number.value != 0;
      case Text text -> !text.value.isEmpty();
      case Flag flag -> flag.value;
      case Items items -> !items.items.isEmpty();
      case Code code -> false;
      case Undefined none -> false;
    };
  }

  /** Number literals of the languages. */
  final class Numbers {
    private static final Pattern INTEGER =
        Pattern.compile(
            "([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([0-9]+))[lLnNuU]*");
    private static final Pattern REAL =
        Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?[fFdD]?");

    private Numbers() {}

    /**
     * @param base of an integer without prefix; 0 for ten
     */
    static Optional<Value> read(String text, int base) {
      String plain = text.strip().replace("_", "");
      if (base != 0 && base != 10) {
        return inBase(plain, base);
      }
      Matcher integer = INTEGER.matcher(plain);
      if (integer.matches()) {
        return Optional.of(new Int(magnitude(integer).multiply(sign(integer.group(1)))));
      }
      return REAL.matcher(plain).matches()
          ? Optional.of(new Real(Double.parseDouble(plain)))
          : Optional.empty();
    }

    private static Optional<Value> inBase(String text, int base) {
      String digits = text.replaceFirst("^0[xXoObB]", "");
      try {
        return Optional.of(new Int(new BigInteger(digits, base)));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private static BigInteger magnitude(Matcher integer) {
      int[] bases = {16, 2, 8, 10};
      for (int group = 2; group <= 5; group++) {
        if (integer.group(group) != null) {
          return new BigInteger(integer.group(group), bases[group - 2]);
        }
      }
      return BigInteger.ZERO;
    }

    private static BigInteger sign(String sign) {
      return sign.equals("-") ? BigInteger.ONE.negate() : BigInteger.ONE;
    }
  }
}
