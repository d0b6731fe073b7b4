package dev.countersign.flow.lower;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Variable;
import dev.countersign.syntax.Ast;

/** Lowers a class where it is declared: its value, its static part, and its members for later. */
final class Classes {
  private final Context context;

  Classes(Context context) {
    this.context = context;
  }

  /** The temporary of the class as a value. */
  int lower(Ast.ClassDecl declaration) {
    ClassIr type = context.unit().type(declaration);
    Emitter emitter = context.emitter();
    Variable holder = context.unit().variables().ofClass(type);
    context.unit().declarations().add(holder, type);
    int value = emitter.temporary();
    emitter.emit(new Instruction.TypeValue(value, type, emitter.site(declaration)));
    emitter.write(holder, value, null);
    if (type.initializer() == null) {
      FunctionIr initializer =
          context.unit().synthetic(type.name() + ".%new", emitter.function(), type);
      type.initializer(initializer);
      new FunctionLowering(context.unit(), initializer)
          .lowerInitializer(type, declaration.members());
    }
    declaration.members().forEach(member -> member(holder, member));
    return emitter.read(holder, null);
  }

  private void member(Variable holder, Ast member) {
    switch (member) {
      case Ast.Function function -> function(function);
      case Ast.VarDecl field -> {
        boolean shared =
            UnitLowering.isStatic(field.modifiers()) || context.unit().dialect().selfIsParameter();
        if (shared) {
          context.expressions().field(holder, field);
        }
      }
      case Ast.EnumConstant constant ->
          constant.arguments().forEach(argument -> context.expressions().value(argument));
      case Ast.ClassDecl _ -> context.statements().one(member);
      case Ast.Stmt statement -> context.statements().one(statement);
      default -> {}
    }
  }

  private void function(Ast.Function function) {
    if (function.kind() != Ast.FunctionKind.INITIALIZER) {
      context.expressions().closure(function);
    } else if (UnitLowering.isStatic(function.modifiers()) && function.body() != null) {
      context.statements().one(function.body());
    }
  }
}
