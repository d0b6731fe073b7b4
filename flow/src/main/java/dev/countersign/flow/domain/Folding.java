package dev.countersign.flow.domain;

import dev.countersign.rules.names.Constant;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes with constants, to see which branches are dead. */
public final class Folding {
  private static final int LONGEST_TEXT = 4_096;
  private static final int LONGEST_INTEGER = 256;

  private Folding() {}

  /**
   * The result of an operator, or null where it is not known.
   *
   * @param integerDivision whether what is left of a division is dropped
   */
  static @Nullable Constant fold(String operator, List<Value> operands, boolean integerDivision) {
    if (operands.size() == 1) {
      return unary(operator, operands.getFirst());
    }
    return operands.size() == 2
        ? binary(operator, operands.get(0), operands.get(1), integerDivision)
        : null;
  }

  /** Whether a test on {@code value} holds, or null where it is not known. */
  public static @Nullable Boolean truth(Value value) {
    return switch (value.constant()) {
      case Constant.Bool bool -> bool.value();
      case Constant.Null _ -> false;
      case Constant.Int number -> number.value().signum() != 0;
      case Constant.Text text -> !text.value().isEmpty();
      // What has parts is something.
      case null -> (value.size() > 0 || hasKnownPart(value)) ? true : null;
      default -> null;
    };
  }

  private static boolean hasKnownPart(Value value) {
    return value.parts().anyMatch(part -> part.constant() != null);
  }

  private static @Nullable Constant unary(String operator, Value operand) {
    Constant constant = operand.constant();
    return switch (operator) {
      case "!", "not" -> {
        Boolean truth = truth(operand);
        yield truth == null ? null : new Constant.Bool(!truth);
      }
      case "-" ->
          constant instanceof Constant.Int(BigInteger n) ? new Constant.Int(n.negate()) : null;
      case "++", "--" ->
          constant instanceof Constant.Int(BigInteger n)
              ? number(operator.equals("++") ? n.add(BigInteger.ONE) : n.subtract(BigInteger.ONE))
              : null;
      case "&&", "and", "||", "or", "cast", "+", "await" -> constant;
      default -> null;
    };
  }

  private static @Nullable Constant binary(
      String operator, Value left, Value right, boolean integerDivision) {
    Constant a = left.constant();
    Constant b = right.constant();
    if (a == null || b == null) {
      return null;
    }
    return switch (operator) {
      case "==", "===", "is" -> bool(same(a, b));
      case "!=", "!==", "is not" -> {
        Boolean same = same(a, b);
        yield same == null ? null : new Constant.Bool(!same);
      }
      default ->
          a instanceof Constant.Int(BigInteger x) && b instanceof Constant.Int(BigInteger y)
              ? integers(operator, x, y, integerDivision)
              : texts(operator, a, b);
    };
  }

  private static @Nullable Constant bool(@Nullable Boolean value) {
    return value == null ? null : new Constant.Bool(value);
  }

  /** Texts are compared as written; an escape on either side leaves it open. */
  private static @Nullable Boolean same(Constant a, Constant b) {
    if (a instanceof Constant.SomeText || b instanceof Constant.SomeText) {
      return null;
    }
    if (a.equals(b)) {
      return true;
    }
    boolean comparable = a.getClass() == b.getClass();
    return (comparable || a instanceof Constant.Null || b instanceof Constant.Null) ? false : null;
  }

  private static @Nullable Constant integers(
      String operator, BigInteger x, BigInteger y, boolean integerDivision) {
    return switch (operator) {
      case "<" -> new Constant.Bool(x.compareTo(y) < 0);
      case "<=" -> new Constant.Bool(x.compareTo(y) <= 0);
      case ">" -> new Constant.Bool(x.compareTo(y) > 0);
      case ">=" -> new Constant.Bool(x.compareTo(y) >= 0);
      case "+" -> number(x.add(y));
      case "-" -> number(x.subtract(y));
      case "*" -> number(x.multiply(y));
      case "/" -> integerDivision && y.signum() != 0 ? number(x.divide(y)) : null;
      case "%" -> y.signum() > 0 ? number(x.mod(y)) : null;
      default -> null;
    };
  }

  private static @Nullable Constant number(BigInteger value) {
    return value.bitLength() > LONGEST_INTEGER ? null : new Constant.Int(value);
  }

  private static @Nullable Constant texts(String operator, Constant a, Constant b) {
    return operator.equals("+")
            && a instanceof Constant.Text(String x)
            && b instanceof Constant.Text(String y)
            && x.length() + y.length() <= LONGEST_TEXT
        ? new Constant.Text(x + y)
        : null;
  }
}
