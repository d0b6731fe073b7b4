package dev.countersign.rules.compare;

import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes comparisons. What has no value, or values of types that do not go together, makes a
 * comparison false rather than an error.
 */
public final class Evaluator {
  private static final Value UNDEFINED = new Value.Undefined();
  private static final int MAX_EXPONENT = 4096;

  private final Function<String, Value> values;
  private final LocalDate today;

  /**
   * @param values of metavariables, dollar sign included
   * @param today what {@code today()} gives
   */
  public Evaluator(Function<String, Value> values, LocalDate today) {
    this.values = values;
    this.today = today;
  }

  /** Whether {@code comparison} holds. */
  public boolean holds(Comparison comparison) {
    return value(comparison).isTrue();
  }

  private Value value(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Constant constant -> constant.value();
      case Comparison.Metavariable metavariable -> values.apply(metavariable.name());
      case Comparison.Unary unary -> unary(unary.operator(), value(unary.operand()));
      case Comparison.Binary binary -> binary(binary);
      case Comparison.Call call ->
          call(call.function(), call.arguments().stream().map(this::value).toList());
      case Comparison.Items items ->
          new Value.Items(items.items().stream().map(this::value).toList());
    };
  }

  private static Value unary(String operator, Value operand) {
    return switch (operator) {
      case "not" -> new Value.Flag(!operand.isTrue());
      case "~" ->
          operand instanceof Value.Int number ? new Value.Int(number.value().not()) : UNDEFINED;
      case "-" ->
          switch (operand) {
            case Value.Int number -> new Value.Int(number.value().negate());
            case Value.Real number -> new Value.Real(-number.value());
            default -> UNDEFINED;
          };
      default -> operand;
    };
  }

  private Value binary(Comparison.Binary binary) {
    Value left = value(binary.left());
    String operator = binary.operator();
    if (operator.equals("and")) {
      return left.isTrue() ? value(binary.right()) : left;
    }
    if (operator.equals("or")) {
      return left.isTrue() ? left : value(binary.right());
    }
    Value right = value(binary.right());
    return switch (operator) {
      case "==", "is" -> new Value.Flag(same(left, right));
      case "!=", "is not" ->
          new Value.Flag(!isUndefined(left) && !isUndefined(right) && !same(left, right));
      case "in" -> new Value.Flag(contains(right, left));
      case "not in" -> new Value.Flag(!isUndefined(left) && !contains(right, left));
      case "<", "<=", ">", ">=" -> new Value.Flag(ordered(operator, left, right));
      default -> arithmetic(operator, left, right);
    };
  }

  private static boolean isUndefined(Value value) {
    return value instanceof Value.Undefined;
  }

  private static boolean same(Value left, Value right) {
    if (isUndefined(left) || isUndefined(right)) {
      return false;
    }
    Optional<Integer> order = order(left, right);
    return order.isPresent() ? order.get() == 0 : left.equals(right);
  }

  private static boolean contains(Value container, Value value) {
    return switch (container) {
      case Value.Items items -> items.items().stream().anyMatch(item -> same(item, value));
      case Value.Text text ->
          value instanceof Value.Text part && text.value().contains(part.value());
      default -> false;
    };
  }

  private static boolean ordered(String operator, Value left, Value right) {
    Optional<Integer> order = order(left, right);
    if (order.isEmpty()) {
      return false;
    }
    return switch (operator) {
      case "<" -> order.get() < 0;
      case "<=" -> order.get() <= 0;
      case ">" -> order.get() > 0;
      default -> order.get() >= 0;
    };
  }

  private static Optional<Integer> order(Value left, Value right) {
    if (left instanceof Value.Int a && right instanceof Value.Int b) {
      return Optional.of(a.value().compareTo(b.value()));
    }
    if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return Optional.of(a.value().compareTo(b.value()));
    }
    return isNumber(left) && isNumber(right)
        ? Optional.of(Double.compare(real(left), real(right)))
        : Optional.empty();
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Int || value instanceof Value.Real;
  }

  private static double real(Value value) {
    return switch (value) {
      case Value.Int number -> number.value().doubleValue();
      case Value.Real number -> number.value();
      default -> Double.NaN;
    };
  }

  private static Value arithmetic(String operator, Value left, Value right) {
    if (left instanceof Value.Int a && right instanceof Value.Int b) {
      return integers(operator, a.value(), b.value());
    }
    if (left instanceof Value.Text a && right instanceof Value.Text b && operator.equals("+")) {
      return new Value.Text(a.value() + b.value());
    }
    return isNumber(left) && isNumber(right) ? reals(operator, real(left), real(right)) : UNDEFINED;
  }

  private static Value integers(String operator, BigInteger a, BigInteger b) {
    boolean byZero = b.signum() == 0;
    return switch (operator) {
      case "+" -> new Value.Int(a.add(b));
      case "-" -> new Value.Int(a.subtract(b));
      case "*" -> new Value.Int(a.multiply(b));
      case "/" -> byZero ? UNDEFINED : new Value.Real(a.doubleValue() / b.doubleValue());
      case "//" -> byZero ? UNDEFINED : new Value.Int(floorDivided(a, b));
      case "%" -> byZero ? UNDEFINED : new Value.Int(a.subtract(floorDivided(a, b).multiply(b)));
      case "|" -> new Value.Int(a.or(b));
      case "&" -> new Value.Int(a.and(b));
      case "^" -> new Value.Int(a.xor(b));
      case "<<", ">>", "**" -> power(operator, a, b);
      default -> UNDEFINED;
    };
  }

  private static BigInteger floorDivided(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** Exponents beyond any code's constants have no value rather than fill the memory. */
  private static Value power(String operator, BigInteger a, BigInteger b) {
    if (b.signum() < 0 || b.bitLength() > 31 || b.intValue() > MAX_EXPONENT) {
      return UNDEFINED;
    }
    return new Value.Int(
        switch (operator) {
          case "<<" -> a.shiftLeft(b.intValue());
          case ">>" -> a.shiftRight(b.intValue());
          default -> a.bitLength() > MAX_EXPONENT ? BigInteger.ZERO : a.pow(b.intValue());
        });
  }

  private static Value reals(String operator, double a, double b) {
    return switch (operator) {
      case "+" -> new Value.Real(a + b);
      case "-" -> new Value.Real(a - b);
      case "*" -> new Value.Real(a * b);
      case "/" -> new Value.Real(a / b);
      case "//" -> new Value.Real(Math.floor(a / b));
      case "%" -> new Value.Real(a - Math.floor(a / b) * b);
      case "**" -> new Value.Real(Math.pow(a, b));
      default -> UNDEFINED;
    };
  }

  private Value call(String function, List<Value> arguments) {
    if (function.equals("today")) {
      return seconds(today);
    }
    if (arguments.isEmpty()) {
      return UNDEFINED;
    }
    Value first = arguments.getFirst();
    return switch (function) {
      case "int" -> integer(first);
      case "float" ->
          Value.number(first.text()).<Value>map(n -> new Value.Real(real(n))).orElse(UNDEFINED);
      case "str" -> new Value.Text(first.text());
      case "len" -> length(first);
      case "abs" ->
          first instanceof Value.Int n
              ? new Value.Int(n.value().abs())
              : new Value.Real(Math.abs(real(first)));
      case "strptime" -> date(first.text());
      case "re.match" -> arguments.size() < 2 ? UNDEFINED : matches(first, arguments.get(1), true);
      case "re.search" ->
          arguments.size() < 2 ? UNDEFINED : matches(first, arguments.get(1), false);
      default -> UNDEFINED;
    };
  }

  private static Value integer(Value value) {
    return switch (value) {
      case Value.Int number -> number;
      case Value.Flag flag -> Value.of(flag.value() ? 1 : 0);
      case Value.Real number -> Value.of((long) number.value());
      default -> Value.number(value.text()).filter(Value.Int.class::isInstance).orElse(UNDEFINED);
    };
  }

  private static Value length(Value value) {
    return switch (value) {
      case Value.Items items -> Value.of(items.items().size());
      case Value.Text text -> Value.of(text.value().codePointCount(0, text.value().length()));
      case Value.Code code -> Value.of(code.text().length());
      default -> UNDEFINED;
    };
  }

  private static Value matches(Value pattern, Value text, boolean atStart) {
    try {
      Regex regex = Regex.of(pattern.text());
      return new Value.Flag(
          (atStart ? regex.findAtStart(text.text()) : regex.find(text.text())).isPresent());
    } catch (RegexException e) {
      return UNDEFINED;
    }
  }

  private static Value date(String text) {
    try {
      return seconds(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return UNDEFINED;
    }
  }

  private static Value seconds(LocalDate date) {
    return Value.of(date.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }
}
