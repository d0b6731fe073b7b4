package dev.countersign.flow.program;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known to come from outside the program: modules that are not part of it, in which it sets
 * nothing, and literals. Calling these calls none of its functions.
 */
final class Foreign {
  private static final String IMPORT = "require";

  private final Program program;
  private final Set<Variable> changed = Collections.newSetFromMap(new IdentityHashMap<>());

  Foreign(Program program, List<UnitIr> units) {
    this.program = program;
    units.stream().flatMap(unit -> unit.functions().stream()).forEach(this::changes);
  }

  /**
   * Notes the variables that are set to something else than an import, or in which something is.
   */
  private void changes(FunctionIr function) {
    BitSet imports = new BitSet();
    Map<Integer, Variable> read = new HashMap<>();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Call call when call.name().equals(IMPORT) -> imports.set(call.target());
          case Instruction.Read one -> read.put(one.target(), one.variable());
          case Instruction.Write write
              when write.value() == Instruction.NONE || !imports.get(write.value()) ->
              changed.add(write.variable());
          case Instruction.Update update when read.containsKey(update.object()) ->
              changed.add(read.get(update.object()));
          default -> {}
        }
      }
    }
  }

  /** The temporaries of {@code function} that hold it. */
  BitSet in(FunctionIr function) {
    BitSet found = new BitSet();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Literal literal -> found.set(literal.target());
          case Instruction.Read read when isForeign(read.variable()) -> found.set(read.target());
          case Instruction.Select select
              when select.object() != Instruction.NONE && found.get(select.object()) ->
              found.set(select.target());
          default -> {}
        }
      }
    }
    return found;
  }

  private boolean isForeign(Variable variable) {
    return !changed.contains(variable) && program.isForeign(variable);
  }
}
