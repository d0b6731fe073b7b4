package dev.countersign.flow.solve;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters by which a function chooses its way: the name of an operation, a switch. What a caller
 * passes for one of these, or in a part of it, decides what the call does.
 */
final class Deciders {
  private static final int MAX_STEPS = 8;

  /** A parameter. */
  private record Spot(FunctionIr function, int index) {}

  /** A parameter of whatever goes by a name. */
  private record Named(String name, int index) {}

  private final Set<FunctionIr> searched = new HashSet<>();
  private final Set<Spot> found = new HashSet<>();
  private final Set<Named> decisive = new HashSet<>();
  private final Map<Named, List<Spot>> handedOn = new HashMap<>();
  private final Map<String, List<FunctionIr>> byName = new HashMap<>();

  Deciders(List<FunctionIr> functions) {
    for (FunctionIr function : functions) {
      byName.computeIfAbsent(function.name(), _ -> new ArrayList<>()).add(function);
    }
  }

  /** Whether {@code function}, or one to which it hands the parameter, goes by its value. */
  boolean decides(FunctionIr function, Parameter parameter) {
    search(function);
    return found.contains(new Spot(function, parameter.index()));
  }

  private void search(FunctionIr function) {
    Deque<FunctionIr> open = new ArrayDeque<>(List.of(function));
    while (!open.isEmpty()) {
      FunctionIr next = open.pop();
      if (searched.add(next)) {
        new Search(next, open).run();
      }
    }
  }

  /** Notes that a parameter decides, and so do those that are handed on to it. */
  private void found(Spot spot) {
    Deque<Spot> open = new ArrayDeque<>(List.of(spot));
    while (!open.isEmpty()) {
      Spot next = open.pop();
      found.add(next);
      Named named = new Named(next.function.name(), next.index);
      if (decisive.add(named)) {
        open.addAll(handedOn.getOrDefault(named, List.of()));
      }
    }
  }

  /** Looks through one function. */
  private final class Search {
    private final FunctionIr function;
    private final Definitions definitions;
    private final Deque<FunctionIr> asked;

    /** {@code asked} receives the functions that decide too. */
    Search(FunctionIr function, Deque<FunctionIr> asked) {
      this.function = function;
      this.definitions = function.definitions();
      this.asked = asked;
    }

    void run() {
      for (Block block : function.blocks()) {
        if (block.terminator() instanceof Terminator.Branch branch) {
          definitions.parts(branch.condition()).forEach(part -> test(part.instruction()));
        }
        for (Instruction instruction : block.instructions()) {
          switch (instruction) {
            case Instruction.Call call -> handedOn(call);
            case Instruction.Closure inner -> asked.add(inner.function());
            default -> {}
          }
        }
      }
    }

    private void test(Instruction condition) {
      if (condition instanceof Instruction.Operate operate) {
        if (Logic.isEqual(operate.operator())
            || Logic.isUnequal(operate.operator())
            || operate.operator().equals("in")
            || operate.operator().equals("not in")) {
          operate.operands().forEach(operand -> mark(definitions.of(operand), 0));
        }
      } else {
        mark(condition, 0);
      }
    }

    /** Marks the parameter that {@code value} is, or is a part of. */
    private void mark(@Nullable Instruction value, int steps) {
      if (value == null || steps == MAX_STEPS) {
        return;
      }
      switch (value) {
        case Instruction.Read read -> {
          Variable variable = read.variable();
          Spot spot = spot(variable);
          if (spot != null) {
            found(spot);
          }
          mark(definitions.of(definitions.once(variable)), steps + 1);
        }
        case Instruction.Select select -> mark(definitions.of(select.object()), steps + 1);
        case Instruction.Call call when call.receiver() != Instruction.NONE ->
            mark(definitions.of(call.receiver()), steps + 1);
        case Instruction.Operate operate when !operate.operands().isEmpty() ->
            mark(definitions.of(operate.operands().getFirst()), steps + 1);
        default -> {}
      }
    }

    /** What another function of the program decides by, and is a parameter here. */
    private void handedOn(Instruction.Call call) {
      String name = name(call);
      List<Argument> arguments = call.arguments();
      for (int i = 0; i < arguments.size() && !name.isEmpty(); i++) {
        Instruction passed = definitions.of(arguments.get(i).value());
        if (passed instanceof Instruction.Read read) {
          Spot spot = spot(read.variable());
          if (spot != null) {
            handOn(spot, new Named(name, i));
          }
        }
      }
    }

    /** The parameter that a variable is, of this function or of one around it. */
    private @Nullable Spot spot(Variable variable) {
      FunctionIr owner = variable.owner();
      if (owner != null) {
        for (Parameter parameter : owner.parameters()) {
          if (parameter.variable() == variable && parameter.index() >= 0) {
            return new Spot(owner, parameter.index());
          }
        }
      }
      return null;
    }

    private void handOn(Spot spot, Named named) {
      List<Spot> others = handedOn.get(named);
      if (decisive.contains(named)) {
        found(spot);
      } else if (others != null) {
        others.add(spot);
      } else {
        handedOn.put(named, new ArrayList<>(List.of(spot)));
        asked.addAll(byName.getOrDefault(named.name, List.of()));
      }
    }

    /** Of what was imported under another name, the first. */
    private String name(Instruction.Call call) {
      if (definitions.of(call.callee()) instanceof Instruction.Read read) {
        List<String> path = read.variable().imported().path();
        return path.isEmpty() ? call.name() : path.getLast();
      }
      return call.name();
    }
  }
}
