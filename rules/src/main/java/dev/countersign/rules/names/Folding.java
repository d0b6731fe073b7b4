package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.math.BigInteger;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes expressions of constants. */
final class Folding {
  private static final Set<String> AND = Set.of("and", "&&");
  private static final Set<String> OR = Set.of("or", "||");
  private static final int DEPTH = 200;
  private static final int LONGEST = 1 << 16;

  private final Function<Expr, @Nullable Constant> places;
  private final Dialect dialect;
  private int depth;

  /**
   * @param places the constant in a variable or field, or null
   */
  Folding(Function<Expr, @Nullable Constant> places, Dialect dialect) {
    this.places = places;
    this.dialect = dialect;
  }

  @Nullable Constant fold(Expr expr) {
    if (depth > DEPTH) {
      return null;
    }
    depth++;
    try {
      return value(expr);
    } finally {
      depth--;
    }
  }

  private @Nullable Constant value(Expr expr) {
    return switch (expr) {
      case Ast.Str text -> new Constant.Text(plain(text));
      case Ast.Literal literal -> Constant.of(literal);
      case Ast.Name _, Ast.Member _ -> places.apply(expr);
      case Ast.Template template -> template(template);
      case Ast.Binary binary -> binary(binary);
      case Ast.Unary unary -> unary(unary);
      case Ast.Conditional it -> join(fold(it.then()), fold(it.orElse()));
      case Ast.Cast cast -> fold(cast.value());
      case Ast.Call call -> call(call);
      default -> null;
    };
  }

  private static String plain(Ast.Str text) {
    return text.prefix().toLowerCase(java.util.Locale.ROOT).contains("r")
        ? text.value()
        : Escapes.resolve(text.value());
  }

  private @Nullable Constant template(Ast.Template template) {
    if (template.tag() != null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    boolean exact = true;
    for (Expr part : template.parts()) {
      switch (fold(part)) {
        case null -> {
          return null;
        }
        case Constant.SomeText _ -> exact = false;
        case Constant constant -> text.append(shown(constant));
      }
    }
    return exact ? new Constant.Text(text.toString()) : new Constant.SomeText();
  }

  private @Nullable Constant binary(Ast.Binary binary) {
    if (OR.contains(binary.op())
        && binary.left() instanceof Ast.Binary choice
        && AND.contains(choice.op())) {
      return join(fold(choice.right()), fold(binary.right()));
    }
    Constant left = fold(binary.left());
    if (left == null) {
      return null;
    }
    Constant right = fold(binary.right());
    if (right == null) {
      return binary.op().equals("*") && dialect == Dialect.PYTHON && isText(left)
          ? new Constant.SomeText()
          : null;
    }
    if (left instanceof Constant.Int a && right instanceof Constant.Int b) {
      return integers(binary.op(), a.value(), b.value());
    }
    boolean text = isText(left) || isText(right);
    return switch (binary.op()) {
      case "+" -> text ? concatenation(left, right) : reals(binary.op(), left, right);
      case "%" -> isText(left) ? new Constant.SomeText() : null;
      case "*" -> text ? repeated(left, right) : reals(binary.op(), left, right);
      case "-", "/" -> reals(binary.op(), left, right);
      default -> null;
    };
  }

  private static boolean isText(Constant constant) {
    return constant instanceof Constant.Text || constant instanceof Constant.SomeText;
  }

  private @Nullable Constant concatenation(Constant left, Constant right) {
    boolean both = isText(left) && isText(right);
    if (!both && (dialect == Dialect.PYTHON || dialect == Dialect.GO)) {
      return null;
    }
    if (left instanceof Constant.SomeText || right instanceof Constant.SomeText) {
      return new Constant.SomeText();
    }
    String text = shown(left) + shown(right);
    return text.length() > LONGEST ? new Constant.SomeText() : new Constant.Text(text);
  }

  private @Nullable Constant repeated(Constant left, Constant right) {
    Constant text = isText(left) ? left : right;
    Constant times = isText(left) ? right : left;
    if (dialect != Dialect.PYTHON || !(times instanceof Constant.Int count)) {
      return null;
    }
    return text instanceof Constant.Text known
            && count.value().bitLength() < 12
            && known.value().length() * count.value().intValue() < LONGEST
        ? new Constant.Text(known.value().repeat(Math.max(0, count.value().intValue())))
        : new Constant.SomeText();
  }

  private @Nullable Constant integers(String op, BigInteger a, BigInteger b) {
    if (a.bitLength() + b.bitLength() > 4096) {
      return null;
    }
    return switch (op) {
      case "+" -> new Constant.Int(a.add(b));
      case "-" -> new Constant.Int(a.subtract(b));
      case "*" -> new Constant.Int(a.multiply(b));
      case "/", "//" -> b.signum() == 0 ? null : new Constant.Int(a.divide(b));
      case "%" -> b.signum() == 0 ? null : new Constant.Int(a.mod(b.abs()));
      case "|" -> new Constant.Int(a.or(b));
      case "&" -> new Constant.Int(a.and(b));
      case "^" -> new Constant.Int(a.xor(b));
      case "<<", ">>", "**" -> power(op, a, b);
      default -> null;
    };
  }

  /** Elsewhere than in Python a large result would be cut off, by the width of its type. */
  private @Nullable Constant power(String op, BigInteger a, BigInteger b) {
    if (b.signum() < 0 || b.bitLength() > 12 || a.bitLength() > 64) {
      return null;
    }
    BigInteger result =
        switch (op) {
          case "<<" -> a.shiftLeft(b.intValue());
          case ">>" -> a.shiftRight(b.intValue());
          default -> a.pow(b.intValue());
        };
    return dialect == Dialect.PYTHON || result.bitLength() < 32 ? new Constant.Int(result) : null;
  }

  private static @Nullable Constant reals(String op, Constant left, Constant right) {
    double a = left.number();
    double b = right.number();
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return null;
    }
    return switch (op) {
      case "+" -> new Constant.Real(a + b);
      case "-" -> new Constant.Real(a - b);
      case "*" -> new Constant.Real(a * b);
      case "/" -> new Constant.Real(a / b);
      default -> null;
    };
  }

  private @Nullable Constant unary(Ast.Unary unary) {
    Constant operand = fold(unary.operand());
    return switch (operand) {
      case Constant.Int number when unary.op().equals("-") ->
          new Constant.Int(number.value().negate());
      case Constant.Real number when unary.op().equals("-") -> new Constant.Real(-number.value());
      case Constant.Bool truth when unary.op().equals("!") || unary.op().equals("not") ->
          new Constant.Bool(!truth.value());
      case null, default -> null;
    };
  }

  /** Formatting constants gives a constant. */
  private @Nullable Constant call(Ast.Call call) {
    if (!(call.callee() instanceof Ast.Member member)
        || !(member.name() instanceof Ast.Name name)) {
      return null;
    }
    boolean of = name.id().equals("format") && dialect == Dialect.JAVA;
    boolean on =
        (name.id().equals("format") && dialect == Dialect.PYTHON)
            || (name.id().equals("concat") && dialect != Dialect.PYTHON);
    if (of && isString(member.object())) {
      return allKnown(call) ? new Constant.SomeText() : null;
    }
    Constant object = on ? fold(member.object()) : null;
    return object != null && isText(object) && allKnown(call) ? new Constant.SomeText() : null;
  }

  private static boolean isString(Expr type) {
    return switch (type) {
      case Ast.Name name -> name.id().equals("String");
      case Ast.Member member -> isString(member.name());
      default -> false;
    };
  }

  private boolean allKnown(Ast.Call call) {
    for (Expr argument : call.arguments()) {
      Expr value = argument instanceof Ast.NamedArgument named ? named.value() : argument;
      if (fold(value) == null) {
        return false;
      }
    }
    return true;
  }

  /** What two ways to the same place leave known. */
  static @Nullable Constant join(@Nullable Constant left, @Nullable Constant right) {
    if (left == null || right == null) {
      return null;
    }
    if (left.equals(right)) {
      return left;
    }
    return isText(left) && isText(right) ? new Constant.SomeText() : null;
  }

  private static String shown(Constant constant) {
    return switch (constant) {
      case Constant.Text text -> text.value();
      case Constant.SomeText _, Constant.Regex _ -> "";
      case Constant.Int number -> number.value().toString();
      case Constant.Real number -> Double.toString(number.value());
      case Constant.Bool truth -> Boolean.toString(truth.value());
      case Constant.Null _ -> "null";
    };
  }
}
