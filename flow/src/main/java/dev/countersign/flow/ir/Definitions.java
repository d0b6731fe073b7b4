package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What computes each temporary of a function, and what the truth of one says of another. */
public final class Definitions {
  /** The last parts of Go's packages that make errors, and what makes them. */
  private static final Set<String> ERRORS = Set.of("errors", "fmt", "status");

  private static final Set<String> MAKES_ERRORS = Set.of("New", "Errorf", "Error");

  /**
   * What decides whether something is true.
   *
   * @param same whether both are true together, rather than one or the other
   */
  public record Part(Instruction instruction, boolean same) {}

  private final @Nullable Instruction[] by;
  private final Map<Variable, List<Integer>> written = new HashMap<>();
  private final BitSet called = new BitSet();

  Definitions(FunctionIr function) {
    by = new Instruction[function.temporaries()];
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction.target() >= 0) {
          by[instruction.target()] = instruction;
        }
        if (instruction instanceof Instruction.Call call && call.callee() >= 0) {
          called.set(call.callee());
        }
        if (instruction instanceof Instruction.Write write) {
          written.computeIfAbsent(write.variable(), _ -> new ArrayList<>()).add(write.value());
        }
      }
    }
  }

  /** What computes {@code temporary}, or null. */
  public @Nullable Instruction of(int temporary) {
    return temporary < 0 ? null : by[temporary];
  }

  /** Whether {@code temporary} is what a call calls. */
  public boolean isCalled(int temporary) {
    return called.get(temporary);
  }

  /** The temporaries that {@code variable} is set to, in any place. */
  public List<Integer> written(Variable variable) {
    return written.getOrDefault(variable, List.of());
  }

  /** The temporary that {@code variable} is set to where that is done once, or NONE. */
  public int once(Variable variable) {
    List<Integer> all = written(variable);
    return all.size() == 1 ? all.getFirst() : Instruction.NONE;
  }

  /** How {@code arguments} are written, one after the other. */
  public String written(List<Argument> arguments) {
    StringBuilder text = new StringBuilder();
    for (Argument argument : arguments) {
      Instruction by = of(argument.value());
      text.append(by == null || by.origin() == null ? "" : by.origin().text()).append(' ');
    }
    return text.toString();
  }

  /** What the truth of {@code temporary} goes by: negations and comparisons are looked through. */
  public List<Part> parts(int temporary) {
    List<Part> parts = new ArrayList<>();
    collect(temporary, true, parts);
    return parts;
  }

  private void collect(int temporary, boolean same, List<Part> parts) {
    Instruction instruction = of(temporary);
    if (instruction instanceof Instruction.Select(_, int several, Offset offset, _, Site origin)
        && origin == null
        && offset.equals(Offset.slot(0))) {
      // Of several answers the first is the one that was asked for.
      collect(several, same, parts);
      return;
    }
    if (instruction instanceof Instruction.Operate operate) {
      int left = operate.operands().isEmpty() ? Instruction.NONE : operate.operands().getFirst();
      Boolean claimed = Logic.isNot(operate.operator()) ? Boolean.FALSE : claimed(operate);
      if (claimed != null) {
        collect(left, claimed == same, parts);
        return;
      }
      // What both sides came to was told apart by a test before.
      if (Logic.isAnd(operate.operator()) || Logic.isOr(operate.operator())) {
        collect(left, same, parts);
        return;
      }
      if (operate.operator().equals("await")) {
        collect(left, same, parts);
      }
    }
    if (instruction != null) {
      parts.add(new Part(instruction, same));
    }
  }

  /** What a comparison with a truth value, or with nothing, claims of its left side. */
  private @Nullable Boolean claimed(Instruction.Operate comparison) {
    boolean equal = Logic.isEqual(comparison.operator());
    if ((!equal && !Logic.isUnequal(comparison.operator())) || comparison.operands().size() != 2) {
      return null;
    }
    return switch (constant(comparison.operands().getLast())) {
      case Constant.Null _ -> !equal;
      case Constant.Bool bool -> bool.value() == equal;
      case null, default -> null;
    };
  }

  /** Whether {@code temporary} is something in any case: made on the spot, or an error of Go. */
  public boolean isSomething(int temporary, Dialect dialect) {
    return switch (of(temporary)) {
      case Instruction.Build build ->
          !dialect.selfIsParameter() || build.slots().stream().anyMatch(slot -> !slot.spread());
      case Instruction.Operate operate when operate.operator().equals("&") ->
          operate.operands().size() == 1 && isSomething(operate.operands().getFirst(), dialect);
      case Instruction.Call call when dialect.modules() == Dialect.Modules.FOLDER ->
          MAKES_ERRORS.contains(call.name())
              && of(call.receiver()) instanceof Instruction.Read module
              && module.variable().isModule()
              && ERRORS.contains(module.variable().imported().path().getLast());
      case Instruction.Call call -> call.construct() && !dialect.selfIsParameter();
      case null, default -> false;
    };
  }

  private @Nullable Constant constant(int temporary) {
    return of(temporary) instanceof Instruction.Literal literal ? literal.value() : null;
  }
}
