package dev.countersign.flow.numbers;

import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** What holds where a condition is true, and where it is not. */
final class Conditions {
  /** Conditions of more parts than this are taken as unknown. */
  private static final int MOST_PARTS = 8;

  private final Arithmetic arithmetic;
  private final Set<String> unsteady;

  /** What is {@code unsteady} may have changed before its check is relied on. */
  Conditions(Arithmetic arithmetic, Set<String> unsteady) {
    this.arithmetic = arithmetic;
    this.unsteady = unsteady;
  }

  /** Empty where the condition cannot have this outcome. */
  Optional<Facts> where(Ast.Expr condition, boolean outcome, Facts facts) {
    if (parts(condition) > MOST_PARTS) {
      Facts blurred = facts.copy();
      blur(condition, blurred);
      return Optional.of(blurred);
    }
    return narrowed(condition, outcome, facts);
  }

  private static int parts(Ast.Expr condition) {
    return switch (condition) {
      case Ast.Binary binary when isLogic(binary.op()) ->
          parts(binary.left()) + parts(binary.right());
      case Ast.Unary unary -> parts(unary.operand());
      default -> 1;
    };
  }

  private static boolean isLogic(String operator) {
    return operator.equals("&&") || operator.equals("||");
  }

  private Optional<Facts> narrowed(Ast.Expr condition, boolean outcome, Facts facts) {
    if (condition instanceof Ast.Unary not && not.op().equals("!")) {
      return narrowed(not.operand(), !outcome, facts);
    }
    if (condition instanceof Ast.Binary binary && isLogic(binary.op())) {
      return outcome == binary.op().equals("&&")
          ? narrowed(binary.left(), outcome, facts)
              .flatMap(left -> narrowed(binary.right(), outcome, left))
          : either(binary, outcome, facts);
    }
    if (condition instanceof Ast.Binary comparison) {
      return compared(comparison, outcome, facts);
    }
    Facts blurred = facts.copy();
    blur(condition, blurred);
    return Optional.of(blurred);
  }

  private Optional<Facts> either(Ast.Binary binary, boolean outcome, Facts facts) {
    Optional<Facts> left = narrowed(binary.left(), outcome, facts);
    Optional<Facts> right =
        narrowed(binary.left(), !outcome, facts)
            .flatMap(first -> narrowed(binary.right(), outcome, first));
    return left.isEmpty()
        ? right
        : right.isEmpty() ? left : Optional.of(Facts.either(left.get(), right.get()));
  }

  private Optional<Facts> compared(Ast.Binary comparison, boolean outcome, Facts facts) {
    String operator = outcome ? comparison.op() : opposite(comparison.op());
    Facts narrower = facts.copy();
    boolean possible =
        narrow(comparison.left(), operator, comparison.right(), facts, narrower)
            && narrow(comparison.right(), turned(operator), comparison.left(), facts, narrower);
    return possible ? Optional.of(narrower) : Optional.empty();
  }

  private boolean narrow(
      Ast.Expr place, String operator, Ast.Expr other, Facts facts, Facts narrower) {
    Quantity limit = arithmetic.anyNumber(other, facts);
    return narrow(place, operator, limit, facts, narrower);
  }

  private boolean narrow(
      Ast.Expr place, String operator, Quantity limit, Facts facts, Facts narrower) {
    if (place instanceof Ast.Binary sum
        && (sum.op().equals("+") || sum.op().equals("-"))
        && arithmetic.number(sum.right(), facts).filter(Quantity::known).isPresent()) {
      Quantity added = arithmetic.anyNumber(sum.right(), facts);
      String inverse = sum.op().equals("+") ? "-" : "+";
      return Arithmetic.of(inverse, limit, added)
          .map(moved -> narrow(sum.left(), operator, moved, facts, narrower))
          .orElse(true);
    }
    boolean counted =
        place instanceof Ast.Call call
            && (arithmetic.callee(call).equals("len") || arithmetic.callee(call).equals("cap"));
    if (!counted && !Arithmetic.isPlace(place)) {
      blur(place, narrower);
      return true;
    }
    Quantity number = arithmetic.anyNumber(place, narrower);
    String text = arithmetic.text(place);
    if (Names.read(place).stream().anyMatch(unsteady::contains)) {
      narrower.set(text, number.blurred());
      return true;
    }
    boolean fixed = number.range().single().isPresent();
    if (!limit.known()) {
      if (!fixed) {
        narrower.set(text, number.blurred());
      }
      return true;
    }
    Optional<Interval> range = within(number.range(), operator, limit.range());
    if (range.isEmpty() || fixed) {
      return range.isPresent();
    }
    boolean says = !operator.equals("!=");
    Quantity found = says ? number.checked(range.get()) : number.as(range.get());
    narrower.set(text, limit.vague() ? found.blurred() : found);
    return true;
  }

  private static Optional<Interval> within(Interval range, String operator, Interval limit) {
    BigInteger one = BigInteger.ONE;
    return switch (operator) {
      case "<" -> range.and(new Interval(range.low().min(limit.low()), limit.high().subtract(one)));
      case "<=" -> range.and(new Interval(range.low().min(limit.low()), limit.high()));
      case ">" -> range.and(new Interval(limit.low().add(one), range.high().max(limit.high())));
      case ">=" -> range.and(new Interval(limit.low(), range.high().max(limit.high())));
      case "==" -> range.and(limit);
      case "!=" -> without(range, limit);
      default -> Optional.of(range);
    };
  }

  private static Optional<Interval> without(Interval range, Interval limit) {
    BigInteger one = BigInteger.ONE;
    if (limit.single().isEmpty()) {
      return Optional.of(range);
    }
    if (range.equals(limit)) {
      return Optional.empty();
    }
    return Optional.of(
        range.low().equals(limit.low())
            ? new Interval(range.low().add(one), range.high())
            : range.high().equals(limit.high())
                ? new Interval(range.low(), range.high().subtract(one))
                : range);
  }

  /** What else a condition looks at may be narrower than it seems. */
  void blur(Ast node, Facts facts) {
    if (node instanceof Ast.Expr expr && Arithmetic.isPlace(expr)) {
      facts.set(arithmetic.text(expr), arithmetic.anyNumber(expr, facts).blurred());
    }
    node.forEachChild(child -> blur(child, facts));
  }

  private static String opposite(String operator) {
    return switch (operator) {
      case "<" -> ">=";
      case "<=" -> ">";
      case ">" -> "<=";
      case ">=" -> "<";
      case "==" -> "!=";
      case "!=" -> "==";
      default -> operator;
    };
  }

  private static String turned(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      default -> operator;
    };
  }
}
