package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value known without running the program. */
public sealed interface Constant {
  /** A text, escapes resolved. */
  record Text(String value) implements Constant {}

  /** A text built of constants alone, but which one is not known. */
  record SomeText() implements Constant {}

  /** A regular expression; one whose anchors stand for lines begins with {@code (?m)}. */
  record Regex(String source) implements Constant {}

  /** An integer of any size. */
  record Int(BigInteger value) implements Constant {}

  /** A number with a fraction. */
  record Real(double value) implements Constant {}

  /** A truth value. */
  record Bool(boolean value) implements Constant {}

  /** {@code null}, {@code None}, {@code nil}. */
  record Null() implements Constant {}

  /** Whether both are numbers, and equal ones. */
  default boolean sameNumber(Constant other) {
    return !Double.isNaN(number()) && number() == other.number();
  }

  /** The number that this is, or not a number. */
  default double number() {
    return switch (this) {
      case Int whole -> whole.value().doubleValue();
      case Real real -> real.value();
      case Text _, SomeText _, Regex _, Bool _, Null _ -> Double.NaN;
    };
  }

  /** The value of a literal, or null for one that has none here: a regular expression. */
  static @Nullable Constant of(Ast.Literal literal) {
    String text = literal.text();
    return switch (literal.kind()) {
      case INT -> integer(text);
      case FLOAT -> real(text);
      case BOOL -> new Bool(text.equalsIgnoreCase("true"));
      case NULL -> text.equals("undefined") ? null : new Null();
      case CHAR, IMAGINARY, REGEX -> null;
    };
  }

  private static @Nullable Constant integer(String text) {
    String digits = text.toLowerCase(Locale.ROOT).replace("_", "");
    digits = digits.endsWith("l") || digits.endsWith("n") ? chopped(digits) : digits;
    try {
      return new Int(
          digits.startsWith("0x")
              ? new BigInteger(digits.substring(2), 16)
              : digits.startsWith("0b")
                  ? new BigInteger(digits.substring(2), 2)
                  : digits.startsWith("0o")
                      ? new BigInteger(digits.substring(2), 8)
                      : digits.length() > 1 && digits.startsWith("0")
                          ? new BigInteger(digits.substring(1), 8)
                          : new BigInteger(digits));
    } catch (NumberFormatException e) {
      return real(text);
    }
  }

  private static @Nullable Constant real(String text) {
    try {
      return new Real(Double.parseDouble(text.replace("_", "")));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String chopped(String text) {
    return text.substring(0, text.length() - 1);
  }
}
