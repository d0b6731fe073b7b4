package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.syntax.Ast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers a test to branches, so that each operand of {@code &&} guards the next. */
final class Conditions {
  private final Context context;

  Conditions(Context context) {
    this.context = context;
  }

  /** Goes to {@code then} where {@code test} holds, else to {@code otherwise}. */
  void branch(Ast.Expr test, Block then, Block otherwise) {
    context.down();
    Emitter emitter = context.emitter();
    switch (test) {
      case Ast.Unary not when Logic.isNot(not.op()) -> branch(not.operand(), otherwise, then);
      case Ast.Binary both when Logic.isAnd(both.op()) -> {
        Block next = emitter.newBlock();
        branch(both.left(), next, otherwise);
        emitter.enter(next);
        branch(both.right(), then, otherwise);
      }
      case Ast.Binary either when Logic.isOr(either.op()) -> {
        Block next = emitter.newBlock();
        branch(either.left(), then, next);
        emitter.enter(next);
        branch(either.right(), then, otherwise);
      }
      case Ast.Binary same when Boolean.TRUE.equals(truth(same)) ->
          branch(same.left(), then, otherwise);
      case Ast.Binary same when Boolean.FALSE.equals(truth(same)) ->
          branch(same.left(), otherwise, then);
      case Ast.Binary comparison -> compare(comparison, then, otherwise);
      default -> {
        int condition = context.expressions().value(test);
        emitter.close(new Terminator.Branch(condition, then, otherwise, null, null));
      }
    }
    context.up();
  }

  /** What the left side is claimed to be, where it is compared with a truth value. */
  private static @Nullable Boolean truth(Ast.Binary comparison) {
    boolean equal = Logic.isEqual(comparison.op());
    if (!equal && !Logic.isUnequal(comparison.op())) {
      return null;
    }
    return switch (comparison.right()) {
      case Ast.Literal literal when literal.kind() == Ast.LiteralKind.BOOL ->
          literal.text().equalsIgnoreCase("true") == equal;
      default -> null;
    };
  }

  /** As {@link #branch}, for a loop: what holds at first need not hold later. */
  void loop(Ast.Expr test, Block body, Block done) {
    if (test instanceof Ast.Literal) {
      branch(test, body, done);
    } else {
      context.expressions().value(test);
      context.emitter().close(new Terminator.Choice(List.of(body, done)));
    }
  }

  private void compare(Ast.Binary comparison, Block then, Block otherwise) {
    Expressions.Compared compared = context.expressions().compared(comparison);
    Terminator.Fact same = new Terminator.Fact(compared.left(), compared.right());
    Terminator.@Nullable Fact fact = Logic.isEqual(comparison.op()) ? same : null;
    Terminator.@Nullable Fact denial = Logic.isUnequal(comparison.op()) ? same : null;
    context
        .emitter()
        .close(new Terminator.Branch(compared.result(), then, otherwise, fact, denial));
  }
}
