package dev.countersign.flow.solve;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Terminator;
import java.util.List;

/** Where the work of a function ends. */
final class Endings {
  private Endings() {}

  /** Whether no call comes after {@code instruction} before the function is left. */
  static boolean isLast(FunctionIr function, Instruction instruction) {
    for (Block block : function.blocks()) {
      int at = block.instructions().indexOf(instruction);
      if (at >= 0) {
        return isQuiet(block.instructions().subList(at + 1, block.instructions().size()))
            && leaves(block.terminator(), function.blocks().size());
      }
    }
    return false;
  }

  private static boolean leaves(Terminator end, int most) {
    return switch (end) {
      case Terminator.Exit.NORMAL -> true;
      case Terminator.Jump(Block to) ->
          most > 0 && isQuiet(to.instructions()) && leaves(to.terminator(), most - 1);
      default -> false;
    };
  }

  private static boolean isQuiet(List<Instruction> instructions) {
    return instructions.stream().noneMatch(i -> i instanceof Instruction.Call);
  }
}
