package dev.countersign.flow.origin;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.library.LibraryMethods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file puts into its variables and fields, wherever it does. */
final class Uses {
  /** A temporary of a function. */
  record Held(FunctionIr function, int temporary) {}

  private record Span(int start, int end) {}

  private final Map<Variable, List<Held>> variables = new HashMap<>();
  private final Map<String, List<Held>> fields = new HashMap<>();
  private final Map<Span, List<Held>> places = new HashMap<>();
  private final Set<Variable> passed = new HashSet<>();

  Uses(UnitIr unit) {
    for (FunctionIr function : unit.functions()) {
      for (Block block : function.blocks()) {
        block.instructions().forEach(one -> note(function, one));
      }
    }
  }

  private void note(FunctionIr function, Instruction instruction) {
    Site origin = instruction.origin();
    if (origin != null && instruction.target() >= 0) {
      places
          .computeIfAbsent(new Span(origin.start(), origin.end()), _ -> new ArrayList<>())
          .add(new Held(function, instruction.target()));
    }
    switch (instruction) {
      case Instruction.Write write -> into(write.variable(), function, write.value());
      case Instruction.Update update -> {
        if (function.definitions().of(update.object()) instanceof Instruction.Read read) {
          into(read.variable(), function, update.value());
        }
        Offset offset = update.offset();
        if (offset.isField()) {
          fields
              .computeIfAbsent(offset.name(), _ -> new ArrayList<>())
              .add(new Held(function, update.value()));
        }
      }
      case Instruction.Call call -> note(function, call);
      default -> {}
    }
  }

  private void note(FunctionIr function, Instruction.Call call) {
    Definitions known = function.definitions();
    boolean inserts =
        LibraryMethods.isInsertion(call.name())
            && known.of(call.receiver()) instanceof Instruction.Read;
    boolean keeps = Texts.putsTogether(call.name()) || Texts.isHarmless(call.name());
    for (Argument argument : call.arguments()) {
      if (inserts && known.of(call.receiver()) instanceof Instruction.Read read) {
        into(read.variable(), function, argument.value());
      }
      if (!keeps && known.of(argument.value()) instanceof Instruction.Read read) {
        passed.add(read.variable());
      }
    }
  }

  private void into(Variable variable, FunctionIr function, int value) {
    variables.computeIfAbsent(variable, _ -> new ArrayList<>()).add(new Held(function, value));
  }

  /** What computes a temporary, or null. */
  @Nullable Instruction of(Held held) {
    return held.function().definitions().of(held.temporary());
  }

  /** All that is put into a variable, or into what it holds. */
  List<Held> into(Variable variable) {
    return variables.getOrDefault(variable, List.of());
  }

  /** All that is put into fields of this name. */
  List<Held> into(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Whether what a variable holds is passed on, so that others may put something into it. */
  boolean isPassed(Variable variable) {
    return passed.contains(variable) && !variable.name().startsWith("%");
  }

  /** What the code between two offsets computes, wherever it is computed. */
  List<Held> at(int start, int end) {
    return places.getOrDefault(new Span(start, end), List.of());
  }
}
