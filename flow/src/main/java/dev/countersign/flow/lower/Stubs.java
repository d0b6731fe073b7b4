package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.rules.names.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes that stand in for a library, so that code compiles: none of their functions does
 * anything, and what takes arguments drops them. What the library does is not known from them.
 */
final class Stubs {
  private Stubs() {}

  /** Whether {@code type} is one. */
  static boolean isStub(ClassIr type) {
    List<FunctionIr> written =
        type.members().stream().filter(member -> !member.blocks().isEmpty()).toList();
    return written.stream().anyMatch(member -> !member.parameters().isEmpty())
        && written.stream().allMatch(Stubs::doesNothing);
  }

  private static boolean doesNothing(FunctionIr function) {
    return function.blocks().stream()
        .map(Block::instructions)
        .flatMap(List::stream)
        .allMatch(Stubs::isNothing);
  }

  private static boolean isNothing(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Literal literal -> isDefault(literal.value());
      case Instruction.Enter _, Instruction.Return _ -> true;
      default -> false;
    };
  }

  private static boolean isDefault(@Nullable Constant value) {
    return switch (value) {
      case Constant.Null _ -> true;
      case Constant.Bool truth -> !truth.value();
      case Constant.Int number -> number.value().signum() == 0;
      case Constant.Real number -> number.value() == 0;
      case Constant.Text _, Constant.SomeText _, Constant.Regex _ -> false;
      case null -> false;
    };
  }
}
