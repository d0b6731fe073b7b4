package dev.countersign.flow.domain;

import dev.countersign.rules.names.Constant;
import java.math.BigInteger;

/**
 * What is known of a text while it is put together: constants as they are, {@value #OTHER} for each
 * part that is none. What decides what a part means stands before it, and near the beginning.
 */
public final class Outline {
  /** What stands for a part that is not known. */
  public static final String OTHER = "…";

  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder();

  /** Adds {@code part} at the end. */
  public void add(Value part) {
    add(of(part));
  }

  /** Adds a constant at the end. */
  public void add(String part) {
    if (text.length() < LONGEST) {
      text.append(part);
    }
  }

  private static String of(Value part) {
    String known = of(part.shape());
    return known.isEmpty() && part.constant() == null ? OTHER : known;
  }

  /** The same of what something is; empty where it is not known, or known to be empty. */
  static String of(Shape shape) {
    return switch (shape.constant()) {
      case Constant.Text(String value) -> value;
      case Constant.Int(BigInteger value) -> value.toString();
      case null, default -> shape.outline();
    };
  }

  /** How a text begins that is one or the other; empty where that is not known. */
  static String either(String one, String other) {
    int same = 0;
    int length = Math.min(LONGEST, Math.min(one.length(), other.length()));
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String beginning = one.substring(0, same);
    return beginning.isEmpty() || beginning.endsWith(OTHER) ? beginning : beginning + OTHER;
  }

  @Override
  public String toString() {
    return text.length() < LONGEST ? text.toString() : text.substring(0, LONGEST);
  }
}
