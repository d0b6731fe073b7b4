package dev.countersign.flow.origin;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Whether a variable is read only where it was found to be one of a list: no way leads there but
 * through a test that came out so.
 */
final class Listed {
  private static final Set<String> HAS =
      Set.of("has", "includes", "contains", "containsKey", "Contains", "hasOwn");

  private final FunctionIr function;
  private final Definitions definitions;

  Listed(FunctionIr function) {
    this.function = function;
    this.definitions = function.definitions();
  }

  boolean is(Instruction.Read read) {
    Variable variable = read.variable();
    if (variable.owner() != function || !isSetOnce(variable)) {
      return false;
    }
    BitSet reached = new BitSet();
    Deque<Block> waiting = new ArrayDeque<>(List.of(function.blocks().getFirst()));
    boolean tested = false;
    while (!waiting.isEmpty()) {
      Block block = waiting.pop();
      if (reached.get(block.id())) {
        continue;
      }
      reached.set(block.id());
      if (block.instructions().contains(read)) {
        return false;
      }
      List<Block> next = block.successors();
      for (Block passed : passed(block, variable)) {
        next.remove(passed);
        tested = true;
      }
      waiting.addAll(next);
    }
    return tested;
  }

  private boolean isSetOnce(Variable variable) {
    boolean given =
        function.parameters().stream().map(Parameter::variable).anyMatch(variable::equals);
    return definitions.written(variable).size() == (given ? 0 : 1);
  }

  /** Where the end of {@code block} leads when {@code variable} is one of a list. */
  private List<Block> passed(Block block, Variable variable) {
    List<Block> passed = new ArrayList<>();
    if (block.terminator() instanceof Terminator.Branch branch) {
      for (Definitions.Part part : definitions.parts(branch.condition())) {
        int tells = tells(part.instruction(), variable);
        if (tells != 0) {
          passed.add((tells > 0) == part.same() ? branch.then() : branch.otherwise());
        }
      }
    }
    return passed;
  }

  /** 1 where {@code test} says yes of one of a list, -1 where it says no, 0 where it is no test. */
  private int tells(Instruction test, Variable variable) {
    return switch (test) {
      case Instruction.Operate operate when operate.operands().size() == 2 ->
          tells(operate, operate.operands().getFirst(), operate.operands().getLast(), variable);
      case Instruction.Call call when HAS.contains(call.name()) && !call.arguments().isEmpty() -> {
        List<Integer> given = call.arguments().stream().map(Argument::value).toList();
        int list = given.size() == 1 ? call.receiver() : given.getFirst();
        yield isOf(given.getLast(), variable) && isList(list) ? 1 : 0;
      }
      case Instruction.Select member when member.key() != Instruction.NONE ->
          isOf(member.key(), variable) && isList(member.object()) ? 1 : 0;
      case Instruction.Read kept ->
          definitions.of(definitions.once(kept.variable())) instanceof Instruction.Select second
                  && second.offset().equals(Offset.slot(1))
                  && definitions.of(second.object()) instanceof Instruction.Select member
              ? tells(member, variable)
              : 0;
      default -> 0;
    };
  }

  private int tells(Instruction.Operate test, int left, int right, Variable variable) {
    boolean within = test.operator().equals("in");
    if (within || test.operator().equals("not in")) {
      return isOf(left, variable) && isList(right) ? within ? 1 : -1 : 0;
    }
    boolean compared =
        (isOf(left, variable) && isText(right)) || (isOf(right, variable) && isText(left));
    return !compared
        ? 0
        : Logic.isEqual(test.operator()) ? 1 : Logic.isUnequal(test.operator()) ? -1 : 0;
  }

  private boolean isOf(int temporary, Variable variable) {
    return definitions.of(temporary) instanceof Instruction.Read read
        && read.variable().equals(variable);
  }

  /** Whether it stands in the code, or is kept outside of the function. */
  private boolean isList(int temporary) {
    return switch (definitions.of(temporary)) {
      case Instruction.Build _ -> true;
      case Instruction.Read read ->
          read.variable().owner() != function || isList(definitions.once(read.variable()));
      case null, default -> false;
    };
  }

  private boolean isText(int temporary) {
    return definitions.of(temporary) instanceof Instruction.Literal literal
        && literal.value() instanceof Constant.Text;
  }
}
