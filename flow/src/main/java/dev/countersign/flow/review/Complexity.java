package dev.countersign.flow.review;

import dev.countersign.syntax.Ast;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How hard the control flow of a function is to hold in mind: cognitive complexity after G. Ann
 * Campbell (SonarSource, 2018). What breaks the straight line counts one, and one more for each
 * level that it is nested. Functions within a function count for themselves.
 */
final class Complexity {
  private static final Set<String> LOGIC = Set.of("&&", "||", "and", "or", "??");

  private int sum;
  private int deepest;

  private Complexity() {}

  /** Of the body of {@code function}. */
  static Complexity of(Ast.Function function) {
    Complexity complexity = new Complexity();
    if (function.body() != null) {
      complexity.walk(function.body(), 0, "");
    }
    return complexity;
  }

  int sum() {
    return sum;
  }

  /** How many constructs are around the innermost one. */
  int deepest() {
    return deepest;
  }

  /**
   * @param logic the logical operator of which {@code node} is an operand
   */
  private void walk(@Nullable Ast node, int nesting, String logic) {
    switch (node) {
      case null -> {}
      case Ast.Function _, Ast.ClassDecl _ -> {}
      case Ast.If branch -> {
        count(nesting);
        branch(branch, nesting);
      }
      case Ast.While _,
          Ast.DoWhile _,
          Ast.For _,
          Ast.ForEach _,
          Ast.Switch _,
          Ast.Catch _,
          Ast.Conditional _ ->
          nested(node, nesting);
      case Ast.Jump(_, Ast.Expr label, _, _) when label != null -> sum++;
      case Ast.Binary binary when LOGIC.contains(binary.op()) -> {
        sum += binary.op().equals(logic) ? 0 : 1;
        walk(binary.left(), nesting, binary.op());
        walk(binary.right(), nesting, binary.op());
      }
      default -> node.forEachChild(child -> walk(child, nesting, ""));
    }
  }

  private void count(int nesting) {
    sum += 1 + nesting;
    deepest = Math.max(deepest, nesting);
  }

  private void nested(Ast node, int nesting) {
    count(nesting);
    node.forEachChild(child -> walk(child, nesting + 1, ""));
  }

  /** A chain of {@code else if} is one level deep. */
  private void branch(Ast.If branch, int nesting) {
    walk(branch.test(), nesting, "");
    walk(branch.then(), nesting + 1, "");
    Ast rest = branch.orElse();
    if (rest != null) {
      sum++;
    }
    if (rest instanceof Ast.If more) {
      branch(more, nesting);
    } else {
      walk(rest, nesting + 1, "");
    }
  }
}
