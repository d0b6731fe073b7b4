package dev.countersign.flow.taint;

import dev.countersign.rules.names.Constant;
import java.math.BigInteger;

/**
 * What is known of a text while it is put together: constants as they are, {@value #OTHER} for each
 * part that is none. What decides what a part means stands before it, and near the beginning.
 */
final class Outline {
  /** What stands for a part that is not known. */
  static final String OTHER = "…";

  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder();

  /** Adds {@code part} at the end. */
  void add(Value part) {
    add(of(part));
  }

  /** Adds a constant at the end. */
  void add(String part) {
    if (text.length() < LONGEST) {
      text.append(part);
    }
  }

  private static String of(Value part) {
    return switch (part.constant()) {
      case Constant.Text(String value) -> value;
      case Constant.Int(BigInteger value) -> value.toString();
      case null, default -> part.shape().outline().isEmpty() ? OTHER : part.shape().outline();
    };
  }

  @Override
  public String toString() {
    return text.length() < LONGEST ? text.toString() : text.substring(0, LONGEST);
  }
}
