package dev.countersign.flow.lower;

import dev.countersign.rules.names.Constant;
import dev.countersign.rules.names.Escapes;
import dev.countersign.syntax.Ast;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What literals stand for. */
final class Literals {
  private static final int LONGEST = 40;

  private Literals() {}

  /** The constant, or null where it is none that is worth knowing. */
  static @Nullable Constant of(Ast.Literal literal) {
    return switch (literal.kind()) {
      case INT, FLOAT -> number(literal.text());
      case BOOL -> new Constant.Bool(literal.text().equalsIgnoreCase("true"));
      case NULL -> new Constant.Null();
      case CHAR -> character(literal.text());
      case REGEX -> regex(literal.text());
      case IMAGINARY -> null;
    };
  }

  private static @Nullable Constant regex(String written) {
    int end = written.lastIndexOf('/');
    if (end < 1) {
      return null;
    }
    String lines = written.indexOf('m', end) < 0 ? "" : "(?m)";
    return new Constant.Regex(lines + written.substring(1, end));
  }

  /** A character is a text of one. */
  private static @Nullable Constant character(String written) {
    if (written.length() < 3 || !written.startsWith("'") || !written.endsWith("'")) {
      return null;
    }
    String text = Escapes.resolve(written.substring(1, written.length() - 1));
    return text.codePointCount(0, text.length()) == 1 ? new Constant.Text(text) : null;
  }

  private static @Nullable Constant number(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    if (digits.length() > LONGEST) {
      return null;
    }
    try {
      if (digits.startsWith("0x")) {
        return new Constant.Int(new BigInteger(digits.substring(2).replace("l", ""), 16));
      }
      if (digits.endsWith("l") || digits.endsWith("n")) {
        digits = digits.substring(0, digits.length() - 1);
      }
      BigDecimal value = new BigDecimal(digits);
      return value.scale() <= 0 && value.precision() < LONGEST && value.scale() > -LONGEST
          ? new Constant.Int(value.toBigIntegerExact())
          : new Constant.Real(value.doubleValue());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
