package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lowers {@code switch}, {@code match} and {@code select}. */
final class Cases {
  private final Context context;
  private final Deque<Optional<Result>> results = new ArrayDeque<>();

  /** Where a switch that is an expression leaves its value. */
  private record Result(Variable variable, Block after) {}

  Cases(Context context) {
    this.context = context;
  }

  void statement(Ast.Switch choice, String label) {
    Block after = context.emitter().newBlock();
    results.push(Optional.empty());
    lower(choice, label, after);
    results.pop();
    context.emitter().enter(after);
  }

  /** The temporary of the value of a switch expression. */
  int value(Ast.Switch choice) {
    Block after = context.emitter().newBlock();
    Variable variable = context.unit().variables().synthetic("case", context.emitter().function());
    results.push(Optional.of(new Result(variable, after)));
    lower(choice, "", after);
    results.pop();
    context.emitter().enter(after);
    return context.emitter().read(variable, choice);
  }

  /** Gives {@code value} to the switch expression around; false where there is none. */
  boolean yielded(int value) {
    if (results.isEmpty() || results.peek().isEmpty()) {
      return false;
    }
    Result result = results.peek().get();
    context.emitter().write(result.variable, value, null);
    context.emitter().jump(result.after);
    context.emitter().enterUnreachable();
    return true;
  }

  private void lower(Ast.Switch choice, String label, Block after) {
    Emitter emitter = context.emitter();
    List<Integer> subjects = new ArrayList<>();
    choice.subjects().forEach(subject -> subjects.add(context.expressions().value(subject)));
    int subject = subjects.isEmpty() ? Instruction.NONE : subjects.getFirst();
    List<Block> bodies = new ArrayList<>();
    choice.cases().forEach(arm -> bodies.add(emitter.newBlock()));
    Block otherwise = after;
    for (int i = 0; i < choice.cases().size(); i++) {
      if (choice.cases().get(i) instanceof Ast.Case arm) {
        if (isDefault(arm)) {
          otherwise = bodies.get(i);
        } else {
          test(arm, subject, bodies.get(i));
        }
      }
    }
    emitter.jump(otherwise);
    context.statements().frames().push(new Frames.Breakable(label, after, null));
    for (int i = 0; i < bodies.size(); i++) {
      emitter.enter(bodies.get(i));
      if (choice.cases().get(i) instanceof Ast.Case arm) {
        body(arm);
        boolean last = i + 1 == bodies.size();
        emitter.jump(last || !fallsThrough(arm) ? after : bodies.get(i + 1));
      }
    }
    context.statements().frames().pop();
  }

  private static boolean isDefault(Ast.Case arm) {
    return arm.guard() == null
        && arm.patterns().stream()
            .allMatch(pattern ->
                pattern instanceof Ast.Name name
                    && (name.id().equals("default") || name.id().equals("_")));
  }

  /** Leads to {@code body} where a pattern fits; goes on where none does. */
  private void test(Ast.Case arm, int subject, Block body) {
    Emitter emitter = context.emitter();
    Block fits = arm.guard() == null ? body : emitter.newBlock();
    for (Ast.Expr pattern : arm.patterns()) {
      Block next = emitter.newBlock();
      pattern(pattern, subject, fits, next);
      emitter.enter(next);
    }
    if (arm.patterns().isEmpty()) {
      emitter.jump(fits);
      emitter.enterUnreachable();
    }
    if (arm.guard() != null) {
      Block unmatched = emitter.current();
      emitter.enter(fits);
      context.conditions().branch(arm.guard(), body, unmatched);
      emitter.enter(unmatched);
    }
  }

  private void pattern(Ast.Expr pattern, int subject, Block fits, Block next) {
    Emitter emitter = context.emitter();
    if (subject == Instruction.NONE) {
      context.conditions().branch(pattern, fits, next);
    } else if (isConstant(pattern)) {
      int value = context.expressions().value(pattern);
      int equal = emitter.operate("==", List.of(subject, value), null);
      Terminator.Fact fact = new Terminator.Fact(subject, value);
      emitter.close(new Terminator.Branch(equal, fits, next, fact, null));
    } else {
      Block bind = emitter.newBlock();
      emitter.close(new Terminator.Choice(List.of(bind, next)));
      emitter.enter(bind);
      if (binds(pattern)) {
        context.targets().assign(pattern, subject);
      }
      emitter.jump(fits);
    }
  }

  private boolean binds(Ast.Expr pattern) {
    boolean value = pattern instanceof Ast.Name || pattern instanceof Ast.Member;
    return context.unit().dialect().casesBind() || !value;
  }

  private static boolean isConstant(Ast.Expr pattern) {
    return pattern instanceof Ast.Str || pattern instanceof Ast.Literal;
  }

  private void body(Ast.Case arm) {
    boolean yields = !results.isEmpty() && results.peek().isPresent();
    if (yields
        && arm.body().size() == 1
        && arrowValue(arm.body().getFirst()) instanceof Ast.Expr e) {
      yielded(context.expressions().value(e));
    } else {
      context.statements().all(arm.body());
    }
  }

  private static Ast arrowValue(Ast body) {
    return body instanceof Ast.ExprStmt statement ? statement.expr() : body;
  }

  private boolean fallsThrough(Ast.Case arm) {
    if (!arm.body().isEmpty()
        && arm.body().getLast() instanceof Ast.Jump jump
        && jump.keyword().equals("fallthrough")) {
      return true;
    }
    return context.unit().dialect().casesFallThrough() && !context.unit().isArrow(arm);
  }
}
