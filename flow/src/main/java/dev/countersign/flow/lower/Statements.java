package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers statements to blocks. */
final class Statements {
  /** Nested {@code finally} clauses beyond this are lowered once for both ways into them. */
  private static final int COPIED_CLEANUPS = 6;

  private final Context context;
  private final Emitter emitter;
  private final Frames frames = new Frames();
  private final Map<String, Block> labels = new HashMap<>();
  private final Variable exception;
  private final Block exit;
  private final Block unwound;
  private int cleanups;

  Statements(Context context) {
    this.context = context;
    this.emitter = context.emitter();
    this.exception = context.unit().variables().synthetic("exception", emitter.function());
    this.exit = emitter.newBlock();
    this.unwound = emitter.newBlock();
    unwound.close(Terminator.Exit.ABRUPT);
  }

  /** Where the function returns. */
  Block exit() {
    return exit;
  }

  Frames frames() {
    return frames;
  }

  /** A sequence; functions declared in it exist from its beginning. */
  void all(List<? extends Ast> body) {
    for (Ast node : body) {
      hoist(node);
    }
    for (Ast node : body) {
      one(node);
    }
  }

  private void hoist(Ast node) {
    switch (node) {
      case Ast.Function method when method.hasReceiver() -> context.expressions().closure(method);
      case Ast.Function function when function.name() instanceof Ast.Name name -> {
        Variable variable = context.unit().variables().of(name);
        context.unit().declarations().add(variable, context.unit().function(function));
        emitter.write(variable, context.expressions().closure(function), null);
      }
      case Ast.Export export -> export.body().forEach(this::hoist);
      default -> {}
    }
  }

  void one(Ast node) {
    context.down();
    dispatch(node);
    context.up();
  }

  private void dispatch(Ast node) {
    switch (node) {
      case Ast.Block block -> all(block.body());
      case Ast.Program program -> all(program.body());
      case Ast.ExprStmt statement -> {
        int value = context.expressions().value(statement.expr());
        if (statement.expr() instanceof Ast.Call) {
          emitter.function().drop(value);
        }
        if (context.unit().nonReturning().isCalled(statement.expr())) {
          unwind();
        }
      }
      case Ast.VarDecl declaration -> declaration(declaration);
      case Ast.If choice -> choice(choice);
      case Ast.While loop -> whileLoop(loop, "");
      case Ast.DoWhile loop -> doWhile(loop, "");
      case Ast.For loop -> forLoop(loop, "");
      case Ast.ForEach loop -> forEach(loop, "");
      case Ast.Return result -> returned(result);
      case Ast.Throw thrown -> thrown(thrown);
      case Ast.Jump jump -> jump(jump);
      case Ast.Try attempt -> attempt(attempt);
      case Ast.With with -> with(with);
      case Ast.Labeled labeled -> labeled(labeled);
      case Ast.Assert claim -> claim(claim);
      case Ast.Switch choice -> context.cases().statement(choice, "");
      case Ast.Function function -> declared(function);
      case Ast.ClassDecl type -> context.classes().lower(type);
      case Ast.Export export -> export.body().forEach(this::one);
      case Ast.Import _, Ast.PackageDecl _, Ast.TypeAlias _, Ast.Keyword _ -> {}
      case Ast.Other other -> other.parts().forEach(this::one);
      case Ast.Expr expression -> context.expressions().value(expression);
      default -> node.children().forEach(this::one);
    }
  }

  /** Named functions exist since the beginning of the sequence. */
  private void declared(Ast.Function function) {
    if (!(function.name() instanceof Ast.Name)) {
      context.expressions().closure(function);
    }
  }

  private void declaration(Ast.VarDecl declaration) {
    if (declaration.value() != null) {
      int value = context.expressions().value(declaration.value());
      context.expressions().initialise(declaration.target(), declaration.value(), value);
    }
  }

  private void choice(Ast.If choice) {
    Block then = emitter.newBlock();
    Block otherwise = emitter.newBlock();
    Block after = emitter.newBlock();
    context.conditions().branch(choice.test(), then, otherwise);
    emitter.enter(then);
    one(choice.then());
    emitter.jump(after);
    emitter.enter(otherwise);
    if (choice.orElse() != null) {
      one(choice.orElse());
    }
    emitter.jump(after);
    emitter.enter(after);
  }

  private void whileLoop(Ast.While loop, String label) {
    Block head = emitter.newBlock();
    Block body = emitter.newBlock();
    Block done = emitter.newBlock();
    Block after = emitter.newBlock();
    emitter.jump(head);
    emitter.enter(head);
    context.conditions().loop(loop.test(), body, done);
    body(body, loop.body(), new Frames.Breakable(label, after, head), head);
    ending(done, loop.orElse(), after);
  }

  private void doWhile(Ast.DoWhile loop, String label) {
    Block body = emitter.newBlock();
    Block test = emitter.newBlock();
    Block after = emitter.newBlock();
    emitter.jump(body);
    body(body, loop.body(), new Frames.Breakable(label, after, test), test);
    emitter.enter(test);
    context.conditions().loop(loop.test(), body, after);
    emitter.enter(after);
  }

  private void forLoop(Ast.For loop, String label) {
    loop.init().forEach(this::one);
    Block head = emitter.newBlock();
    Block body = emitter.newBlock();
    Block update = emitter.newBlock();
    Block after = emitter.newBlock();
    emitter.jump(head);
    emitter.enter(head);
    if (loop.test() == null) {
      emitter.jump(body);
    } else {
      context.conditions().loop(loop.test(), body, after);
    }
    body(body, loop.body(), new Frames.Breakable(label, after, update), update);
    emitter.enter(update);
    loop.update().forEach(this::one);
    emitter.jump(head);
    emitter.enter(after);
  }

  private void forEach(Ast.ForEach loop, String label) {
    int iterable = context.expressions().value(loop.iterable());
    Block head = emitter.newBlock();
    Block body = emitter.newBlock();
    Block done = emitter.newBlock();
    Block after = emitter.newBlock();
    emitter.jump(head);
    emitter.enter(head);
    emitter.close(new Terminator.Choice(List.of(body, done)));
    emitter.enter(body);
    bindElement(loop, iterable);
    body(emitter.current(), loop.body(), new Frames.Breakable(label, after, head), head);
    ending(done, loop.orElse(), after);
  }

  private void bindElement(Ast.ForEach loop, int iterable) {
    Expressions expressions = context.expressions();
    boolean go = loop.op().endsWith("range");
    boolean keys = context.unit().dialect().keysAreNames() && loop.op().endsWith("in");
    Ast target = loop.target() instanceof Ast.VarDecl declared ? declared.target() : loop.target();
    if (!go) {
      expressions.assign(target, expressions.element(iterable, keys, null));
      return;
    }
    List<? extends Ast> targets =
        target instanceof Ast.Collection pair ? pair.elements() : List.of(target);
    for (int i = 0; i < targets.size(); i++) {
      expressions.assign(targets.get(i), expressions.element(iterable, i == 0, null));
    }
  }

  private void body(Block start, Ast body, Frames.Breakable frame, Block next) {
    emitter.enter(start);
    frames.push(frame);
    one(body);
    frames.pop();
    emitter.jump(next);
  }

  private void ending(Block done, @Nullable Ast orElse, Block after) {
    emitter.enter(done);
    if (orElse != null) {
      one(orElse);
    }
    emitter.jump(after);
    emitter.enter(after);
  }

  private void returned(Ast.Return result) {
    int value =
        result.value() == null ? named(result) : context.expressions().value(result.value());
    emitter.emit(new Instruction.Return(value, emitter.site(result)));
    leave();
  }

  /** What the function's named results hold. */
  private int named(Ast.Return result) {
    Ast.Function function = context.unit().node(emitter.function());
    List<Ast.Parameter> named = function == null ? List.of() : function.namedResults();
    List<Ast.Expr> names = named.stream().map(Ast.Parameter::name).toList();
    return switch (names.size()) {
      case 0 -> Instruction.NONE;
      case 1 -> context.expressions().value(names.getFirst());
      default ->
          context
              .expressions()
              .value(
                  new Ast.Collection(
                      Ast.CollectionKind.TUPLE, names, result.start(), result.end()));
    };
  }

  /** A generator gives a value to its caller and goes on, or a switch has its value. */
  void yielded(int value) {
    if (!context.cases().yielded(value)) {
      emitter.function().answersLater();
      emitter.emit(new Instruction.Return(value, null));
    }
  }

  private void leave() {
    emitter.jump(frames.leave(exit));
    emitter.enterUnreachable();
  }

  private void thrown(Ast.Throw thrown) {
    int value =
        thrown.value() == null ? Instruction.NONE : context.expressions().value(thrown.value());
    if (thrown.cause() != null) {
      context.expressions().value(thrown.cause());
    }
    emitter.emit(new Instruction.Throw(value, emitter.site(thrown)));
    if (value != Instruction.NONE) {
      emitter.write(exception, value, null);
    }
    unwind();
  }

  private void unwind() {
    Block handler = emitter.handler();
    emitter.jump(handler == null ? unwound : handler);
    emitter.enterUnreachable();
  }

  private void jump(Ast.Jump jump) {
    String label = UnitLowering.simpleName(jump.label());
    Block target =
        switch (jump.keyword()) {
          case "break" -> frames.jumpTarget(label, false);
          case "continue" -> frames.jumpTarget(label, true);
          case "goto" -> labels.computeIfAbsent(label, name -> emitter.newBlock());
          default -> null;
        };
    if (target != null) {
      emitter.jump(target);
      emitter.enterUnreachable();
    }
  }

  private void labeled(Ast.Labeled labeled) {
    String label = UnitLowering.simpleName(labeled.label());
    Block start = labels.computeIfAbsent(label, name -> emitter.newBlock());
    emitter.jump(start);
    emitter.enter(start);
    switch (labeled.body()) {
      case Ast.While loop -> whileLoop(loop, label);
      case Ast.DoWhile loop -> doWhile(loop, label);
      case Ast.For loop -> forLoop(loop, label);
      case Ast.ForEach loop -> forEach(loop, label);
      case Ast.Switch choice -> context.cases().statement(choice, label);
      case Ast body -> {
        Block after = emitter.newBlock();
        body(emitter.current(), body, new Frames.Breakable(label, after, null), after);
        emitter.enter(after);
      }
    }
  }

  private void claim(Ast.Assert claim) {
    Block holds = emitter.newBlock();
    Block fails = emitter.newBlock();
    context.conditions().branch(claim.test(), holds, fails);
    emitter.enter(fails);
    if (claim.message() != null) {
      context.expressions().value(claim.message());
    }
    Block handler = emitter.handler();
    emitter.jump(handler == null ? unwound : handler);
    emitter.enter(holds);
  }

  private void with(Ast.With with) {
    with.items().forEach(this::one);
    if (with.keyword().equals("synchronized")) {
      emitter.function().lock(emitter.siteOf(with));
    }
    one(with.body());
  }

  /** Each {@code finally} is lowered twice: for falling into it, and for every other way. */
  private void attempt(Ast.Try attempt) {
    Block outer = emitter.handler() == null ? unwound : emitter.handler();
    Frames.@Nullable Cleanup cleanup = null;
    if (attempt.finallyBody() != null) {
      cleanup = new Frames.Cleanup(emitter.newBlock());
      frames.push(cleanup);
      cleanups++;
    }
    Block escape = cleanup == null ? outer : cleanup.entry();
    Block dispatch = attempt.catches().isEmpty() ? escape : emitter.newBlock();
    Block completed = emitter.newBlock();
    emitter.pushHandler(dispatch);
    attempt.resources().forEach(this::one);
    one(attempt.body());
    emitter.popHandler();
    emitter.pushHandler(escape);
    if (attempt.orElse() != null) {
      one(attempt.orElse());
    }
    emitter.jump(completed);
    handlers(attempt, dispatch, escape, completed);
    emitter.popHandler();
    if (cleanup == null || attempt.finallyBody() == null) {
      emitter.enter(completed);
      return;
    }
    frames.pop();
    cleanup.continuations().add(outer);
    finish(attempt.finallyBody(), cleanup, completed);
  }

  private void finish(Ast body, Frames.Cleanup cleanup, Block completed) {
    Block after = emitter.newBlock();
    if (cleanups > COPIED_CLEANUPS) {
      emitter.enter(completed);
      emitter.jump(cleanup.entry());
      cleanup.continuations().add(after);
    } else {
      emitter.enter(completed);
      one(body);
      emitter.jump(after);
    }
    emitter.enter(cleanup.entry());
    one(body);
    emitter.close(new Terminator.Choice(List.copyOf(cleanup.continuations())));
    cleanups--;
    emitter.enter(after);
  }

  private void handlers(Ast.Try attempt, Block dispatch, Block escape, Block completed) {
    if (attempt.catches().isEmpty()) {
      return;
    }
    List<Block> ways = new ArrayList<>();
    for (Ast handler : attempt.catches()) {
      Block start = emitter.newBlock();
      ways.add(start);
      emitter.enter(start);
      if (handler instanceof Ast.Catch clause) {
        if (clause.name() != null) {
          context.expressions().assign(clause.name(), emitter.read(exception, null));
        }
        one(clause.body());
      }
      emitter.jump(completed);
    }
    ways.add(escape);
    dispatch.close(new Terminator.Choice(ways));
  }
}
