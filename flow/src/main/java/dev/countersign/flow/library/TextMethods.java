package dev.countersign.flow.library;

import dev.countersign.rules.names.Constant;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What methods of texts give on constants, by name alone: languages that have a method of such a
 * name agree on it. A single character is a text.
 */
final class TextMethods {
  private static final int LONGEST_NUMBER = 18;

  private TextMethods() {}

  /** The result of {@code text.method(arguments)}, or null where it is not known. */
  static @Nullable Constant call(String text, String method, List<Constant> arguments) {
    return switch (arguments.size()) {
      case 0 -> alone(text, method);
      case 1 -> with(text, method, arguments.getFirst());
      case 2 ->
          arguments.get(0) instanceof Constant.Int(BigInteger from)
                  && arguments.get(1) instanceof Constant.Int(BigInteger to)
                  && method.equals("substring")
              ? part(text, from, to)
              : null;
      default -> null;
    };
  }

  /** The number that a text is read as by a function of this name, or null. */
  static @Nullable Constant number(String method, String text) {
    boolean reads = method.equals("parseInt") || method.equals("parseLong");
    boolean digits =
        !text.isEmpty()
            && text.length() <= LONGEST_NUMBER
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return reads && digits ? new Constant.Int(new BigInteger(text)) : null;
  }

  private static @Nullable Constant alone(String text, String method) {
    return switch (method) {
      case "length" -> whole(text.length());
      case "isEmpty" -> new Constant.Bool(text.isEmpty());
      case "isBlank" -> new Constant.Bool(text.isBlank());
      case "trim", "strip" -> new Constant.Text(text.strip());
      case "toLowerCase", "lower" -> new Constant.Text(text.toLowerCase(Locale.ROOT));
      case "toUpperCase", "upper" -> new Constant.Text(text.toUpperCase(Locale.ROOT));
      case "toString", "intern" -> new Constant.Text(text);
      default -> null;
    };
  }

  private static @Nullable Constant with(String text, String method, Constant argument) {
    return switch (argument) {
      case Constant.Int(BigInteger index) ->
          switch (method) {
            case "charAt" -> part(text, index, index.add(BigInteger.ONE));
            case "substring" -> part(text, index, BigInteger.valueOf(text.length()));
            default -> null;
          };
      case Constant.Text(String other) -> compared(text, method, other);
      case Constant.Null _ when method.equals("equals") -> new Constant.Bool(false);
      default -> null;
    };
  }

  private static @Nullable Constant compared(String text, String method, String other) {
    return switch (method) {
      case "equals" -> new Constant.Bool(text.equals(other));
      case "equalsIgnoreCase" -> new Constant.Bool(text.equalsIgnoreCase(other));
      case "contains", "includes" -> new Constant.Bool(text.contains(other));
      case "startsWith", "startswith" -> new Constant.Bool(text.startsWith(other));
      case "endsWith", "endswith" -> new Constant.Bool(text.endsWith(other));
      case "indexOf" -> whole(text.indexOf(other));
      case "lastIndexOf" -> whole(text.lastIndexOf(other));
      case "compareTo" -> whole(text.compareTo(other));
      case "concat" -> new Constant.Text(text + other);
      default -> null;
    };
  }

  private static Constant whole(int value) {
    return new Constant.Int(BigInteger.valueOf(value));
  }

  private static @Nullable Constant part(String text, BigInteger from, BigInteger to) {
    boolean within =
        from.signum() >= 0
            && from.compareTo(to) <= 0
            && to.compareTo(BigInteger.valueOf(text.length())) <= 0;
    return within ? new Constant.Text(text.substring(from.intValue(), to.intValue())) : null;
  }
}
