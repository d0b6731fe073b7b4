package dev.countersign.rules.read;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meaning of unquoted scalars in YAML 1.2's core schema. */
final class Scalars {
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern OTHER_BASE = Pattern.compile("0x[0-9a-fA-F]{1,15}|0o[0-7]{1,20}");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private Scalars() {}

  static @Nullable Object value(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> null;
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> number(text);
    };
  }

  private static Object number(String text) {
    if (INTEGER.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    if (OTHER_BASE.matcher(text).matches()) {
      return new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8).longValue();
    }
    return FLOAT.matcher(text).matches() ? Double.valueOf(text) : text;
  }
}
