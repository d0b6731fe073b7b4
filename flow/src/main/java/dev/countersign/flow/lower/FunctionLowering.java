package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.syntax.Ast;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers one function: its parameters and its body. */
final class FunctionLowering {
  private static final Set<String> FIELD_MODIFIERS =
      Set.of("public", "private", "protected", "readonly", "override");

  private final UnitLowering unit;
  private final Emitter emitter;
  private final Expressions expressions;
  private final Statements statements;

  FunctionLowering(UnitLowering unit, FunctionIr function) {
    this.unit = unit;
    this.emitter = new Emitter(function);
    Context context = new Context(unit, emitter);
    this.expressions = context.expressions();
    this.statements = context.statements();
  }

  void lowerTop(List<Ast> body) {
    statements.all(body);
    finish();
  }

  void lowerFunction() {
    Ast.Function function = unit.node(emitter.function());
    if (function == null || function.body() == null) {
      emitter.function().blocks().clear();
      return;
    }
    parameters(function);
    switch (function.body()) {
      case Ast.Expr value -> {
        int result = expressions.value(value);
        emitter.emit(new Instruction.Return(result, null));
      }
      case Ast body -> statements.one(body);
    }
    finish();
  }

  /** The fields that a class gives every new instance. */
  void lowerInitializer(ClassIr type, List<Ast> members) {
    emitter.function().receiver(receiver(unit.receiver(emitter.function())));
    enter(emitter.function().receiver(), Instruction.NONE, null);
    for (Ast member : members) {
      switch (member) {
        case Ast.VarDecl field when !UnitLowering.isStatic(field.modifiers()) ->
            expressions.field(unit.receiver(emitter.function()), field);
        case Ast.ExprStmt(Ast.Assign(var op, Ast.Name name, var value, _, _), _, _)
            when op.equals("=") -> {
          int object = emitter.read(unit.receiver(emitter.function()), null);
          int initial = expressions.value(value);
          emitter.emit(
              new Instruction.Update(
                  object, Offset.field(name.id()), Instruction.NONE, initial, null));
        }
        case Ast.Function block
            when block.kind() == Ast.FunctionKind.INITIALIZER && block.body() != null ->
            initializer(block.body(), UnitLowering.isStatic(block.modifiers()));
        default -> {}
      }
    }
    finish();
  }

  /** A static one runs before the first instance is made, and for that alone. */
  private void initializer(Ast body, boolean once) {
    Block run = emitter.newBlock();
    Block after = emitter.newBlock();
    emitter.close(new Terminator.Choice(once ? List.of(run, after) : List.of(run)));
    emitter.enter(run);
    statements.one(body);
    emitter.jump(after);
    emitter.enter(after);
  }

  private void finish() {
    emitter.jump(statements.exit());
    statements.exit().close(Terminator.Exit.NORMAL);
  }

  private void parameters(Ast.Function function) {
    FunctionIr ir = emitter.function();
    boolean named = namesReceiver(function);
    if (ownsReceiver(unit.dialect(), function, ir)) {
      ir.receiver(receiver(unit.receiver(ir)));
      enter(ir.receiver(), Instruction.NONE, null);
    }
    boolean positional = true;
    int index = 0;
    for (Ast node : function.parameters()) {
      switch (node) {
        case Ast.Keyword separator -> positional = !separator.text().equals("*") && positional;
        case Ast.Parameter parameter -> {
          if (named || isReceiver(parameter)) {
            named = false;
            ownReceiver(parameter);
          } else {
            one(parameter, index++, positional);
            positional &= parameter.rest().isEmpty();
          }
        }
        case Ast.Expr bare -> assignBare(bare, index++);
        default -> {}
      }
    }
  }

  private void ownReceiver(Ast.Parameter parameter) {
    FunctionIr ir = emitter.function();
    Variable self =
        parameter.name() instanceof Ast.Name name ? unit.bindReceiver(ir, name) : unit.receiver(ir);
    ir.receiver(receiver(self));
    enter(ir.receiver(), Instruction.NONE, parameter.name());
  }

  private void one(Ast.Parameter parameter, int index, boolean positional) {
    Ast.Expr usual =
        parameter.defaultValue() == null
            ? Injection.ofType(parameter.type())
            : parameter.defaultValue();
    int fallback = usual == null ? Instruction.NONE : expressions.value(usual);
    if (parameter.name() instanceof Ast.Name name) {
      Variable variable = unit.variables().of(name);
      boolean injected = Injection.of(parameter) != null;
      declare(
          parameter(index, name.id(), variable, rest(parameter), positional, injected),
          fallback,
          name);
      if (isField(parameter)) {
        if (parameter.type() != null && emitter.function().owner() != null) {
          emitter.function().owner().field(name.id(), Variables.simpleType(parameter.type()));
        }
        int object = emitter.read(unit.receiver(emitter.function()), null);
        int value = emitter.read(variable, null);
        emitter.emit(
            new Instruction.Update(object, Offset.field(name.id()), Instruction.NONE, value, null));
      }
    } else {
      Variable whole = unit.variables().synthetic("p" + index, emitter.function());
      declare(
          parameter(index, "", whole, rest(parameter), positional, false),
          fallback,
          parameter.name());
      expressions.assign(parameter.name(), emitter.read(whole, null));
    }
  }

  private void assignBare(Ast.Expr pattern, int index) {
    if (pattern instanceof Ast.Name name) {
      Variable variable = unit.variables().of(name);
      declare(
          parameter(index, name.id(), variable, Parameter.Rest.NONE, true, false),
          Instruction.NONE,
          name);
    }
  }

  private void declare(Parameter parameter, int fallback, Ast origin) {
    emitter.function().parameters().add(parameter);
    enter(parameter, fallback, origin);
  }

  private void enter(@Nullable Parameter parameter, int fallback, @Nullable Ast origin) {
    if (parameter != null) {
      emitter.emit(new Instruction.Enter(parameter, fallback, emitter.site(origin)));
    }
  }

  private Parameter receiver(Variable variable) {
    return parameter(
        Parameter.RECEIVER, variable.name(), variable, Parameter.Rest.NONE, false, false);
  }

  private Parameter parameter(
      int index,
      String name,
      Variable variable,
      Parameter.Rest rest,
      boolean positional,
      boolean injected) {
    Variable argument = unit.variables().synthetic("argument", emitter.function());
    return new Parameter(index, name, variable, argument, rest, positional, injected);
  }

  /** Whether the function has a {@code this} of its own that no parameter names. */
  static boolean ownsReceiver(Dialect dialect, Ast.Function function, FunctionIr ir) {
    if (dialect.selfIsParameter()
        || function.kind() == Ast.FunctionKind.LAMBDA
        || UnitLowering.isStatic(function.modifiers())) {
      return false;
    }
    return ir.owner() != null && !function.hasReceiver();
  }

  private boolean namesReceiver(Ast.Function function) {
    return unit.dialect().selfIsParameter()
        && emitter.function().owner() != null
        && function.kind() != Ast.FunctionKind.LAMBDA
        && function.modifiers().stream()
            .noneMatch(modifier ->
                modifier instanceof Ast.Annotation annotation
                    && UnitLowering.simpleName(annotation.name()).equals("staticmethod"));
  }

  /** Whether this is the receiver that Go writes before a method's name. */
  static boolean isReceiver(Ast.Parameter parameter) {
    return hasKeyword(parameter, Set.of("receiver"));
  }

  /** Whether a constructor's parameter is a field as well. */
  private static boolean isField(Ast.Parameter parameter) {
    return hasKeyword(parameter, FIELD_MODIFIERS);
  }

  private static boolean hasKeyword(Ast.Parameter parameter, Set<String> words) {
    return parameter.modifiers().stream()
        .anyMatch(m -> m instanceof Ast.Keyword keyword && words.contains(keyword.text()));
  }

  private static Parameter.Rest rest(Ast.Parameter parameter) {
    return switch (parameter.rest()) {
      case "" -> Parameter.Rest.NONE;
      case "**" -> Parameter.Rest.NAMED;
      default -> Parameter.Rest.POSITIONAL;
    };
  }
}
