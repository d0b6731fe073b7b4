package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Operators and assignments. */
final class Operators {
  private static final Set<String> ASSOCIATIVE = Set.of("&&", "||", "and", "or", "&", "|", "^");
  private static final Set<String> COMMUTATIVE = Set.of("&", "|", "^");
  private static final Set<String> BOOLEAN = Set.of("&&", "||", "and", "or");
  private static final Set<String> COMPARISON = Set.of("==", "!=", "===", "!==");
  private static final Set<String> DECLARING = Set.of("=", ":=");

  private static final Set<String> CASTS = Set.of("as", "<>");

  private static final Set<String> ERASED = Set.of("as", "<>", "satisfies", "!");

  private final Matching matching;

  Operators(Matching matching) {
    this.matching = matching;
  }

  Solutions unary(Ast.Unary pattern, Ast code, Solutions in) {
    return code instanceof Ast.Unary other
            && pattern.op().equals(other.op())
            && pattern.postfix() == other.postfix()
        ? matching.match(pattern.operand(), other.operand(), in)
        : Solutions.NONE;
  }

  Solutions conditional(Ast.Conditional pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Conditional other)) {
      return Solutions.NONE;
    }
    Solutions test = matching.match(pattern.test(), other.test(), in);
    Solutions then = matching.match(pattern.then(), other.then(), test);
    return matching.match(pattern.orElse(), other.orElse(), then);
  }

  Solutions cast(Ast.Cast pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Cast other) || !sameCast(pattern.op(), other.op())) {
      return Solutions.NONE;
    }
    return matching.match(
        pattern.value(), other.value(), matching.match(pattern.type(), other.type(), in));
  }

  /** Whether only the compiler sees it, as all that TypeScript says of types. */
  static boolean isErased(Ast.Cast cast) {
    return ERASED.contains(cast.op());
  }

  /** TypeScript has two spellings. */
  private static boolean sameCast(String pattern, String code) {
    return pattern.equals(code) || (CASTS.contains(pattern) && CASTS.contains(code));
  }

  Solutions binary(Ast.Binary pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Binary other) || !sameOperator(pattern.op(), other.op())) {
      return Solutions.NONE;
    }
    boolean chain = ASSOCIATIVE.contains(pattern.op()) && matching.has(Option.AC_MATCHING);
    if (chain) {
      return chain(pattern, other, in);
    }
    Solutions straight = straight(pattern, other, in);
    return commutes(pattern.op())
        ? straight.or(
            matching.match(
                pattern.left(), other.right(), matching.match(pattern.right(), other.left(), in)))
        : straight;
  }

  private Solutions straight(Ast.Binary pattern, Ast.Binary code, Solutions in) {
    if (Holes.ellipsis(pattern.right())) {
      return matching.list(operands(pattern, pattern.op()), operands(code, code.op()), in);
    }
    return matching.match(
        pattern.right(), code.right(), matching.match(pattern.left(), code.left(), in));
  }

  private static boolean sameOperator(String pattern, String code) {
    return pattern.equals(code);
  }

  private boolean commutes(String op) {
    return (COMPARISON.contains(op) && matching.has(Option.COMMUTATIVE_COMPOP))
        || (BOOLEAN.contains(op) && matching.has(Option.COMMUTATIVE_BOOLOP));
  }

  /** A chain of one associative operator: its operands without regard to their grouping. */
  private Solutions chain(Ast.Binary pattern, Ast.Binary code, Solutions in) {
    List<Expr> wanted = operands(pattern, pattern.op());
    List<Expr> found = operands(code, code.op());
    boolean commutes = COMMUTATIVE.contains(pattern.op()) || commutes(pattern.op());
    return commutes
        ? anyOrder(pattern.op(), wanted, found, in)
        : inOrder(pattern.op(), wanted, found, in);
  }

  private static List<Expr> operands(Expr expr, String op) {
    List<Expr> reversed = new ArrayList<>();
    Expr left = expr;
    while (left instanceof Ast.Binary binary && binary.op().equals(op)) {
      if (binary.right() instanceof Ast.Binary right
          && right.op().equals(op)
          && ASSOCIATIVE.contains(op)) {
        reversed.addAll(operands(right, op).reversed());
      } else {
        reversed.add(binary.right());
      }
      left = binary.left();
    }
    reversed.add(left);
    return reversed.reversed();
  }

  /**
   * Each operand of the pattern takes one operand of the code, a hole any group of neighbours; by
   * the number of operands used so far, as {@link ListMatcher} does it.
   */
  private Solutions inOrder(String op, List<Expr> wanted, List<Expr> found, Solutions in) {
    Solutions[] used = new Solutions[found.size() + 1];
    Arrays.fill(used, Solutions.NONE);
    used[0] = in;
    for (Expr pattern : wanted) {
      used = step(op, pattern, found, used);
    }
    return used[found.size()];
  }

  private Solutions[] step(String op, Expr pattern, List<Expr> found, Solutions[] before) {
    boolean any = Holes.ellipsis(pattern);
    Solutions[] after = new Solutions[before.length];
    Arrays.fill(after, Solutions.NONE);
    for (int i = 0; i < before.length; i++) {
      if (before[i].none()) {
        continue;
      }
      int most = pattern instanceof Ast.Hole ? found.size() : Math.min(i + 1, found.size());
      for (int j = any ? i : i + 1; j <= most; j++) {
        Solutions one =
            any ? before[i] : matching.match(pattern, group(op, found.subList(i, j)), before[i]);
        after[j] = after[j].or(one);
      }
    }
    return after;
  }

  /**
   * Operands that are no holes in any order, then holes in the order of what is left; the code may
   * have more operands.
   */
  private Solutions anyOrder(String op, List<Expr> wanted, List<Expr> found, Solutions in) {
    List<Expr> fixed = new ArrayList<>();
    List<Expr> open = new ArrayList<>();
    for (Expr operand : wanted) {
      if (!Holes.ellipsis(operand)) {
        (operand instanceof Ast.Hole ? open : fixed).add(operand);
      }
    }
    if (fixed.size() + open.size() > found.size()) {
      return Solutions.NONE;
    }
    return anyOrder(new Chain(op, fixed, open, found), 0, new BitSet(), in);
  }

  private record Chain(String op, List<Expr> fixed, List<Expr> open, List<Expr> found) {}

  private Solutions anyOrder(Chain chain, int i, BitSet used, Solutions in) {
    if (in.none()) {
      return in;
    }
    if (i == chain.fixed.size()) {
      return rest(chain, unused(chain.found, used), in);
    }
    Solutions all = Solutions.NONE;
    for (int j = 0; j < chain.found.size(); j++) {
      if (!used.get(j)) {
        BitSet now = (BitSet) used.clone();
        now.set(j);
        Solutions one = matching.match(chain.fixed.get(i), chain.found.get(j), in);
        all = all.or(anyOrder(chain, i + 1, now, one));
      }
    }
    return all;
  }

  private Solutions rest(Chain chain, List<Expr> rest, Solutions in) {
    if (chain.open.isEmpty()) {
      return in;
    }
    List<Expr> open = new ArrayList<>();
    for (Expr hole : chain.open) {
      open.add(new Ast.Ellipsis(hole.start(), hole.start()));
      open.add(hole);
    }
    open.add(new Ast.Ellipsis(0, 0));
    return inOrder(chain.op, open, rest, in);
  }

  private static List<Expr> unused(List<Expr> found, BitSet used) {
    List<Expr> rest = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < found.size(); i = used.nextClearBit(i + 1)) {
      rest.add(found.get(i));
    }
    return rest;
  }

  private static Expr group(String op, List<Expr> operands) {
    Expr group = operands.getFirst();
    for (Expr operand : operands.subList(1, operands.size())) {
      group = new Ast.Binary(op, group, operand, group.start(), operand.end());
    }
    return group;
  }

  /** An assignment; it is also what a declaration with a value does. */
  Solutions assign(Ast.Assign pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Assign other when sameAssignment(pattern.op(), other.op()) ->
          matching.match(
              pattern.value(), other.value(), matching.match(pattern.target(), other.target(), in));
      case Ast.VarDecl variable
          when DECLARING.contains(pattern.op()) && matching.has(Option.VARDEF_ASSIGN) ->
          variable.value() == null
              ? Solutions.NONE
              : matching.match(
                  pattern.value(),
                  variable.value(),
                  matching.match(pattern.target(), variable.target(), in));
      case Ast.Entry entry when pattern.op().equals("=") && matching.has(Option.FLDDEF_ASSIGN) ->
          matching.match(
              pattern.value(), entry.value(), matching.match(pattern.target(), entry.key(), in));
      default -> Solutions.NONE;
    };
  }

  private static boolean sameAssignment(String pattern, String code) {
    return pattern.equals(code) || (pattern.equals("=") && code.equals(":="));
  }
}
