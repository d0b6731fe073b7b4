package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Prints the three-address form, for tests and for looking at it. */
public final class IrPrinter {
  private IrPrinter() {}

  /** Every function of {@code unit}. */
  public static String print(UnitIr unit) {
    return unit.functions().stream()
        .filter(function -> !function.blocks().isEmpty())
        .map(IrPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  /** One function; blocks without instructions that only jump are left out. */
  public static String print(FunctionIr function) {
    StringBuilder text = new StringBuilder("function " + function.id() + " " + function.name());
    text.append(
        function.parameters().stream()
            .map(parameter -> parameter.variable().name())
            .collect(Collectors.joining(", ", "(", ")\n")));
    for (Block block : function.blocks()) {
      text.append("b").append(block.id()).append(":\n");
      block.instructions().forEach(i -> text.append("  ").append(print(i)).append('\n'));
      text.append("  ").append(print(block.terminator()));
      Block handler = block.handler();
      text.append(handler == null ? "" : " catch b" + handler.id()).append('\n');
    }
    return text.toString();
  }

  private static String print(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Jump(Block to) -> "-> b" + to.id();
      case Terminator.Choice(List<Block> to) ->
          to.stream().map(b -> "b" + b.id()).collect(Collectors.joining(" | ", "-> ", ""));
      case Terminator.Branch b ->
          "t" + b.condition() + " ? b" + b.then().id() + " : b" + b.otherwise().id();
      case Terminator.Exit exit -> exit == Terminator.Exit.NORMAL ? "exit" : "unwind";
    };
  }

  /** One instruction, such as {@code t2 = t0.name}. */
  public static String print(Instruction instruction) {
    String target = instruction.target() < 0 ? "" : "t" + instruction.target() + " = ";
    return target
        + switch (instruction) {
          case Instruction.Enter enter ->
              "enter "
                  + enter.parameter().variable()
                  + (enter.fallback() < 0 ? "" : " or " + t(enter.fallback()));
          case Instruction.Literal literal ->
              literal.value() == null ? "unknown" : constant(literal.value());
          case Instruction.Read read -> read.variable().name();
          case Instruction.Select select -> at(select.object(), select.offset(), select.key());
          case Instruction.Without without -> t(without.object()) + " without " + without.offsets();
          case Instruction.Element element ->
              (element.keys() ? "key of " : "element of ") + t(element.iterable());
          case Instruction.Write write -> write.variable() + " := " + t(write.value());
          case Instruction.Update update ->
              at(update.object(), update.offset(), update.key()) + " := " + t(update.value());
          case Instruction.Operate operate ->
              operate.operator() + " " + temporaries(operate.operands());
          case Instruction.Build build -> build(build);
          case Instruction.Closure closure -> "function " + closure.function().id();
          case Instruction.TypeValue type -> "class " + type.type().name();
          case Instruction.Call call -> call(call);
          case Instruction.Return result -> "return" + value(result.value());
          case Instruction.Throw thrown -> "throw" + value(thrown.value());
        };
  }

  private static String value(int temporary) {
    return temporary < 0 ? "" : " " + t(temporary);
  }

  private static String t(int temporary) {
    return "t" + temporary;
  }

  private static String at(int object, Offset offset, int key) {
    return t(object) + (key < 0 ? offset.toString() : "[" + t(key) + "]");
  }

  private static String temporaries(List<Integer> operands) {
    return operands.stream().map(IrPrinter::t).collect(Collectors.joining(", "));
  }

  private static String build(Instruction.Build build) {
    StringJoiner slots =
        build.form() == Instruction.Form.RECORD
            ? new StringJoiner(", ", "{", "}")
            : new StringJoiner(", ", "[", "]");
    for (Instruction.Slot slot : build.slots()) {
      slots.add((slot.spread() ? "..." : slot.offset() + ": ") + t(slot.value()));
    }
    return slots.toString();
  }

  private static String call(Instruction.Call call) {
    StringJoiner arguments = new StringJoiner(", ", "(", ")");
    for (Argument argument : call.arguments()) {
      String name = argument.name().isEmpty() ? "" : argument.name() + "=";
      arguments.add(name + (argument.spread() ? "..." : "") + t(argument.value()));
    }
    return (call.construct() ? "new " : "call ") + t(call.callee()) + arguments;
  }

  private static String constant(Constant constant) {
    return switch (constant) {
      case Constant.Text text -> "\"" + text.value() + "\"";
      case Constant.SomeText _ -> "some text";
      case Constant.Regex regex -> "/" + regex.source() + "/";
      case Constant.Int number -> number.value().toString();
      case Constant.Real number -> Double.toString(number.value());
      case Constant.Bool bool -> Boolean.toString(bool.value());
      case Constant.Null _ -> "null";
    };
  }
}
