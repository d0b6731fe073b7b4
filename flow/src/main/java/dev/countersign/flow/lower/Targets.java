package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers what stands on the left of an assignment, and the patterns of {@code match}. */
final class Targets {
  private final Context context;

  Targets(Context context) {
    this.context = context;
  }

  /** Stores {@code value} where {@code target} says, taking it apart where that is a pattern. */
  void assign(Ast target, int value) {
    context.down();
    switch (target) {
      case Ast.Name name -> assignName(name, value);
      case Ast.Member member -> {
        int object = context.expressions().value(member.object());
        update(object, Expressions.offset(member), Instruction.NONE, value, member);
      }
      case Ast.Index index -> {
        int object = context.expressions().value(index.object());
        Expressions.Key key = context.expressions().key(index);
        update(object, key.offset(), key.temporary(), value, index);
      }
      case Ast.Collection pattern -> elements(pattern.elements(), value);
      case Ast.Dict pattern -> entries(pattern, value);
      case Ast.Assign withDefault when withDefault.op().equals("as") -> {
        assign(withDefault.value(), value);
        assign(withDefault.target(), value);
      }
      case Ast.Assign withDefault -> {
        int fallback = context.expressions().value(withDefault.value());
        int either = context.emitter().operate("either", List.of(value, fallback), null);
        assign(withDefault.target(), either);
      }
      case Ast.VarDecl declaration -> assign(declaration.target(), value);
      case Ast.Spread rest -> assign(rest.operand(), value);
      case Ast.Cast cast -> assign(cast.value(), value);
      case Ast.Unary dereference -> assign(dereference.operand(), value);
      case Ast.Binary alternatives when alternatives.op().equals("|") -> {
        assign(alternatives.left(), value);
        assign(alternatives.right(), value);
      }
      case Ast.Call pattern -> arguments(pattern.arguments(), value);
      case Ast.Parameter bound -> assign(bound.name(), value);
      case Ast.Other other -> other.parts().forEach(part -> assign(part, value));
      default -> {}
    }
    context.up();
  }

  private void assignName(Ast.Name name, int value) {
    Optional<Integer> object = holder(name);
    if (object.isPresent()) {
      update(object.get(), Offset.field(name.id()), Instruction.NONE, value, name);
    } else {
      context.emitter().write(context.unit().variables().of(name), value, name);
    }
  }

  /** The temporary of the object that a bare name is a field of, here or by a class above. */
  Optional<Integer> holder(Ast.Name name) {
    Optional<Integer> declared = fieldHolder(name);
    return declared.isEmpty() && isInherited(name)
        ? Optional.of(
            context.emitter().read(context.unit().receiver(context.emitter().function()), null))
        : declared;
  }

  /** In Java a name that nothing here declares can be nothing else. */
  private boolean isInherited(Ast.Name name) {
    if (context.unit().dialect().modules() != Dialect.Modules.PACKAGE
        || context.unit().variables().symbol(name) != null
        || !Character.isLowerCase(name.id().codePointAt(0))) {
      return false;
    }
    FunctionIr around = context.emitter().function();
    while (around.owner() == null && around.parent() != null) {
      around = around.parent();
    }
    return around.owner() != null && !around.owner().supers().isEmpty();
  }

  /** The temporary of the object that a bare name is a field of. */
  Optional<Integer> fieldHolder(Ast.Name name) {
    Symbol symbol = context.unit().variables().symbol(name);
    if (symbol == null) {
      return Optional.empty();
    }
    return context
        .unit()
        .fieldOwner(symbol.declaration())
        .map(type -> {
          Variable holder =
              isStatic(symbol) || context.unit().dialect().selfIsParameter()
                  ? context.unit().variables().ofClass(type)
                  : context.unit().receiver(context.emitter().function());
          return context.emitter().read(holder, null);
        });
  }

  private static boolean isStatic(Symbol symbol) {
    return symbol.declaration() instanceof Ast.VarDecl field
        && UnitLowering.isStatic(field.modifiers());
  }

  private void update(int object, Offset offset, int key, int value, Ast origin) {
    context
        .emitter()
        .emit(new Instruction.Update(object, offset, key, value, context.emitter().site(origin)));
  }

  private void elements(List<Ast.Expr> elements, int value) {
    List<Offset> taken = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Ast.Spread rest) {
        assign(rest.operand(), without(value, taken));
      } else {
        Offset slot = Offset.slot(i);
        taken.add(slot);
        assign(elements.get(i), select(value, slot));
      }
    }
  }

  private void entries(Ast.Dict pattern, int value) {
    List<Offset> taken = new ArrayList<>();
    for (Ast entry : pattern.entries()) {
      switch (entry) {
        case Ast.Spread rest -> assign(rest.operand(), without(value, taken));
        case Ast.Entry pair -> {
          Offset field = context.expressions().constantKey(pair.key());
          taken.add(field);
          assign(pair.value(), select(value, field));
        }
        case Ast.Assign withDefault -> {
          Offset field = context.expressions().constantKey(withDefault.target());
          taken.add(field);
          assign(withDefault, select(value, field));
        }
        case Ast.Name name -> {
          taken.add(Offset.field(name.id()));
          assign(name, select(value, Offset.field(name.id())));
        }
        default -> {}
      }
    }
  }

  private void arguments(List<Ast.Expr> arguments, int value) {
    for (Ast.Expr argument : arguments) {
      if (argument instanceof Ast.NamedArgument named && named.name() instanceof Ast.Name field) {
        assign(named.value(), select(value, Offset.field(field.id())));
      } else {
        assign(argument, select(value, Offset.ANY));
      }
    }
  }

  private int select(int value, Offset offset) {
    int target = context.emitter().temporary();
    context.emitter().emit(new Instruction.Select(target, value, offset, Instruction.NONE, null));
    return target;
  }

  private int without(int value, List<Offset> taken) {
    int target = context.emitter().temporary();
    context.emitter().emit(new Instruction.Without(target, value, List.copyOf(taken)));
    return target;
  }
}
