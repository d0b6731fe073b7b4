package dev.countersign.flow.numbers;

import dev.countersign.rules.Target;
import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What expressions come to, where certain facts hold. */
final class Arithmetic {
  private static final int WIDEST_SHIFT = 64;

  /** Of a number of which not even the type is known. */
  private static final Interval ANY =
      new Interval(BigInteger.ONE.shiftLeft(80).negate(), BigInteger.ONE.shiftLeft(80));

  private static final Interval COUNT = Interval.of(0, Long.MAX_VALUE);

  private final Target target;
  private final Map<String, Quantity> constants;

  Arithmetic(Target target, Map<String, Quantity> constants) {
    this.target = target;
    this.constants = constants;
  }

  Map<String, Quantity> constants() {
    return constants;
  }

  /** Whether anything is known of both ends, beyond what stands for no knowledge at all. */
  static boolean isBounded(Interval range) {
    return range.low().bitLength() < 70 && range.high().bitLength() < 70;
  }

  String text(Ast node) {
    return target.text(node.start(), node.end()).replace(" ", "");
  }

  /** What stands for one value until something is assigned: a variable, a field, an element. */
  static boolean isPlace(Ast.Expr expr) {
    return switch (expr) {
      case Ast.Name _ -> true;
      case Ast.Member member -> isPlace(member.object());
      case Ast.Index index -> index.indices().size() == 1 && isPlace(index.object());
      default -> false;
    };
  }

  /** The name of a built-in function or a type that is called, or of a function of a package. */
  String callee(Ast.Call call) {
    return call.callee() instanceof Ast.Name || call.callee() instanceof Ast.Member
        ? text(call.callee())
        : "";
  }

  /** The number; all that its type can hold where no more is known; empty where nothing is. */
  Optional<Quantity> number(Ast.Expr expr, Facts facts) {
    Optional<Quantity> own =
        switch (expr) {
          case Ast.Literal literal -> literal(literal);
          case Ast.Name name -> named(name.id(), facts);
          case Ast.Member member -> member(member, facts);
          case Ast.Index index -> facts.number(text(index));
          case Ast.Unary unary -> unary(unary, facts);
          case Ast.Binary binary -> binary(binary, facts);
          case Ast.Call call -> called(call, facts);
          default -> Optional.empty();
        };
    return own.or(() -> type(expr, facts).flatMap(Interval::ofType).map(Quantity::ofType));
  }

  /** The same, with the widest range where nothing is known. */
  Quantity anyNumber(Ast.Expr expr, Facts facts) {
    return number(expr, facts).orElse(Quantity.ofType(ANY));
  }

  private static Optional<Quantity> literal(Ast.Literal literal) {
    if (literal.kind() != Ast.LiteralKind.INT) {
      return Optional.empty();
    }
    String digits = literal.text().replace("_", "").toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Quantity.constant(integer(digits)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigInteger integer(String digits) {
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    }
    if (digits.startsWith("0o")) {
      return new BigInteger(digits.substring(2), 8);
    }
    return digits.length() > 1 && digits.startsWith("0")
        ? new BigInteger(digits, 8)
        : new BigInteger(digits);
  }

  private Optional<Quantity> named(String name, Facts facts) {
    return facts
        .number(name)
        .or(() ->
            facts.type(name).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(constants.get(name)));
  }

  private Optional<Quantity> member(Ast.Member member, Facts facts) {
    String text = text(member);
    return facts.number(text).or(() -> limit(text));
  }

  /** {@code math.MaxInt32} and its like. */
  private static Optional<Quantity> limit(String text) {
    if (!text.startsWith("math.M")) {
      return Optional.empty();
    }
    String type = text.substring("math.Max".length()).toLowerCase(Locale.ROOT);
    Optional<Interval> range = Interval.ofType(type);
    return range.map(
        all -> Quantity.constant(text.startsWith("math.Max") ? all.high() : all.low()));
  }

  private Optional<Quantity> unary(Ast.Unary unary, Facts facts) {
    return switch (unary.op()) {
      case "-" -> number(unary.operand(), facts).map(n -> n.as(n.range().negated()));
      case "+" -> number(unary.operand(), facts);
      default -> Optional.empty();
    };
  }

  private Optional<Quantity> binary(Ast.Binary binary, Facts facts) {
    Optional<Quantity> left = number(binary.left(), facts);
    Optional<Quantity> right = number(binary.right(), facts);
    return left.flatMap(a -> right.flatMap(b -> of(binary.op(), a, b)));
  }

  /** What {@code operator} makes of two numbers. */
  static Optional<Quantity> of(String operator, Quantity a, Quantity b) {
    Optional<Interval> range =
        switch (operator) {
          case "+" -> Optional.of(a.range().plus(b.range()));
          case "-" -> Optional.of(a.range().minus(b.range()));
          case "*" -> Optional.of(a.range().times(b.range()));
          case "/" -> divisor(b).map(a.range()::dividedBy);
          case "%" -> divisor(b).map(a.range()::restBy);
          case "<<" -> shift(b).map(a.range()::shiftedLeft);
          case ">>" -> shift(b).map(a.range()::shiftedRight);
          case "&" -> masked(a, b);
          default -> Optional.empty();
        };
    return range.map(made -> a.with(b, made));
  }

  private static Optional<BigInteger> divisor(Quantity number) {
    return number.range().single().filter(one -> one.signum() != 0);
  }

  private static Optional<Integer> shift(Quantity number) {
    return number
        .range()
        .single()
        .filter(one -> one.signum() >= 0 && one.bitLength() < 8)
        .map(BigInteger::intValue)
        .filter(bits -> bits <= WIDEST_SHIFT);
  }

  private static Optional<Interval> masked(Quantity a, Quantity b) {
    return b.range()
        .single()
        .or(() -> a.range().single())
        .filter(mask -> mask.signum() >= 0)
        .map(mask -> new Interval(BigInteger.ZERO, mask));
  }

  private Optional<Quantity> called(Ast.Call call, Facts facts) {
    String name = callee(call);
    if (call.arguments().size() == 1) {
      Ast.Expr argument = call.arguments().getFirst();
      if (name.equals("len") || name.equals("cap")) {
        return facts
            .number(name + "(" + text(argument) + ")")
            .or(() -> Optional.of(Quantity.ofType(COUNT)));
      }
      if (name.equals("rand.Intn") || name.equals("rand.Int63n") || name.equals("rand.Int31n")) {
        return number(argument, facts)
            .map(n ->
                n.as(new Interval(BigInteger.ZERO, n.range().high().subtract(BigInteger.ONE))));
      }
      Optional<Interval> type = Interval.ofType(name);
      if (type.isPresent()) {
        return number(argument, facts).filter(n -> n.range().isWithin(type.get()));
      }
    }
    return call.arguments().size() == 2 && (name.equals("min") || name.equals("max"))
        ? chosen(name, call, facts)
        : Optional.empty();
  }

  private Optional<Quantity> chosen(String name, Ast.Call call, Facts facts) {
    Quantity a = anyNumber(call.arguments().get(0), facts);
    Quantity b = anyNumber(call.arguments().get(1), facts);
    Interval one = a.range();
    Interval other = b.range();
    return Optional.of(
        a.with(
            b,
            name.equals("min")
                ? new Interval(one.low().min(other.low()), one.high().min(other.high()))
                : new Interval(one.low().max(other.low()), one.high().max(other.high()))));
  }

  /** The type, as it is written. */
  Optional<String> type(Ast.Expr expr, Facts facts) {
    return switch (expr) {
      case Ast.Name name -> facts.type(name.id());
      case Ast.Index index when index.object() instanceof Ast.Name name ->
          facts.type(name.id()).flatMap(Arithmetic::elementOf);
      case Ast.Unary unary -> type(unary.operand(), facts);
      case Ast.Binary binary -> type(binary.left(), facts).or(() -> type(binary.right(), facts));
      case Ast.Call call -> typeOf(callee(call));
      default -> Optional.empty();
    };
  }

  private static Optional<String> typeOf(String callee) {
    return switch (callee) {
      case "len", "cap", "copy", "rand.Int", "rand.Intn" -> Optional.of("int");
      case "rand.Int63", "rand.Int63n" -> Optional.of("int64");
      case "rand.Int31", "rand.Int31n" -> Optional.of("int32");
      case "rand.Uint32" -> Optional.of("uint32");
      case "rand.Uint64" -> Optional.of("uint64");
      default -> Interval.ofType(callee).map(_ -> callee);
    };
  }

  /** Of {@code []T} or {@code [n]T}, {@code T}. */
  static Optional<String> elementOf(String type) {
    int bracket = type.indexOf(']');
    return type.startsWith("[") && bracket > 0
        ? Optional.of(type.substring(bracket + 1))
        : Optional.empty();
  }
}
