package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What functions find in the variables of a function around them. They are made, or if they are
 * declared first of all used, behind its checks, and what these say holds when they run, unless a
 * variable is changed after that.
 */
final class Captures {
  private final Map<FunctionIr, Map<Variable, Value>> held = new IdentityHashMap<>();
  private final Map<FunctionIr, Map<Variable, FunctionIr>> declared = new IdentityHashMap<>();
  private final Map<FunctionIr, Set<Variable>> changed = new IdentityHashMap<>();
  private @Nullable Map<Variable, List<FunctionIr>> writers;
  private @Nullable Map<Variable, List<FunctionIr>> readers;

  /** {@code made} is made now, in the function of {@code frame}. */
  void make(FunctionIr made, Frame frame, State state) {
    if (!declaredIn(frame.function()).containsValue(made)) {
      note(made, frame, state);
    }
  }

  /** A variable is read now, in the function of {@code frame}. */
  void read(Variable variable, Frame frame, State state) {
    FunctionIr used = declaredIn(frame.function()).get(variable);
    if (used != null) {
      note(used, frame, state);
    }
  }

  /** The functions that are declared in {@code around}, which exist from its beginning. */
  private Map<Variable, FunctionIr> declaredIn(FunctionIr around) {
    return declared.computeIfAbsent(
        around,
        function -> {
          Map<Variable, FunctionIr> found = new IdentityHashMap<>();
          Map<Integer, FunctionIr> made = new HashMap<>();
          for (Block block : function.blocks()) {
            for (Instruction instruction : block.instructions()) {
              switch (instruction) {
                case Instruction.Closure one -> made.put(one.target(), one.function());
                case Instruction.Write one
                    when one.origin() == null && made.containsKey(one.value()) ->
                    found.put(one.variable(), made.get(one.value()));
                default -> {}
              }
            }
          }
          return found;
        });
  }

  private void note(FunctionIr made, Frame frame, State state) {
    for (Variable variable : made.captured()) {
      if (isOfFunction(variable)) {
        held.computeIfAbsent(made, _ -> new IdentityHashMap<>())
            .merge(variable, state.read(variable).map(frame::noted), Value::join);
      }
    }
  }

  /**
   * What {@code made} finds in a variable.
   *
   * @param left what the function around it leaves there in the end
   * @param ofFile what variables of files hold
   */
  Value of(
      FunctionIr made,
      Variable variable,
      Value left,
      Function<Variable, Value> ofFile,
      Analysis analysis) {
    Value then = held.getOrDefault(made, Map.of()).get(variable);
    FunctionIr around = made.parent();
    if (then == null
        || around == null
        || !left.parts().isEmpty()
        || changedAfter(made, around, analysis).contains(variable)) {
      return left;
    }
    Root root = new Root.Captured(variable);
    Value all = then;
    for (FunctionIr writer : writers(analysis).getOrDefault(variable, List.of())) {
      Value effect = analysis.summaries().of(writer, Context.NONE).effects().get(root);
      if (writer != around && effect != null) {
        Rewrite rewrite = new Rewrite(root, then, ofFile);
        Value written = new Instantiation(rewrite, null, analysis.work()).value(effect);
        if (rewrite.asksForMore) {
          return left;
        }
        all = all.join(written);
      }
    }
    return all;
  }

  /** Gives what one variable of a function held before it is written anew. */
  private static final class Rewrite implements Function<Root, Value> {
    private final Root root;
    private final Value before;
    private final Function<Variable, Value> ofFile;
    private boolean asksForMore;

    Rewrite(Root root, Value before, Function<Variable, Value> ofFile) {
      this.root = root;
      this.before = before;
      this.ofFile = ofFile;
    }

    @Override
    public Value apply(Root asked) {
      if (asked.equals(root)) {
        return before;
      }
      if (asked instanceof Root.Captured(Variable variable) && !isOfFunction(variable)) {
        return ofFile.apply(variable);
      }
      asksForMore = true;
      return Value.CLEAN;
    }
  }

  private static boolean isOfFunction(Variable variable) {
    FunctionIr owner = variable.owner();
    return owner != null && owner.parent() != null;
  }

  /** The variables that {@code around} may write when {@code made} may run. */
  private Set<Variable> changedAfter(FunctionIr made, FunctionIr around, Analysis analysis) {
    Set<Variable> known = changed.get(made);
    if (known == null) {
      known = Collections.newSetFromMap(new IdentityHashMap<>());
      Variable name = nameOf(made, around);
      boolean usedElsewhere =
          name != null
              && readers(analysis).getOrDefault(name, List.of()).stream()
                  .anyMatch(reader -> reader != around && !isWithin(reader, made));
      addWritten(made, name, usedElsewhere, around, known);
      changed.put(made, known);
    }
    return known;
  }

  private @Nullable Variable nameOf(FunctionIr made, FunctionIr around) {
    return declaredIn(around).entrySet().stream()
        .filter(one -> one.getValue() == made)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static boolean isWithin(FunctionIr inner, FunctionIr outer) {
    for (FunctionIr at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** Adds what is written from where {@code made} is made, or used by its {@code name}, on. */
  private static void addWritten(
      FunctionIr made,
      @Nullable Variable name,
      boolean anywhere,
      FunctionIr around,
      Set<Variable> into) {
    Deque<Block> open = new ArrayDeque<>();
    for (Block block : around.blocks()) {
      List<Instruction> all = block.instructions();
      for (int i = 0; i < all.size(); i++) {
        boolean begins =
            switch (all.get(i)) {
              case Instruction.Closure one -> (anywhere || name == null) && one.function() == made;
              case Instruction.Read one -> one.variable() == name;
              default -> false;
            };
        if (begins) {
          written(all.subList(i, all.size()), into);
          open.addAll(block.successors());
          break;
        }
      }
    }
    Set<Block> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Block block = open.remove();
      if (seen.add(block)) {
        written(block.instructions(), into);
        open.addAll(block.successors());
      }
    }
  }

  private static void written(List<Instruction> instructions, Set<Variable> into) {
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Write write) {
        into.add(write.variable());
      }
    }
  }

  private Map<Variable, List<FunctionIr>> writers(Analysis analysis) {
    Map<Variable, List<FunctionIr>> known = writers;
    if (known == null) {
      known =
          functions(analysis, one -> one instanceof Instruction.Write it ? it.variable() : null);
      writers = known;
    }
    return known;
  }

  private Map<Variable, List<FunctionIr>> readers(Analysis analysis) {
    Map<Variable, List<FunctionIr>> known = readers;
    if (known == null) {
      known = functions(analysis, one -> one instanceof Instruction.Read it ? it.variable() : null);
      readers = known;
    }
    return known;
  }

  /** The functions in which some instruction is about a variable. */
  private static Map<Variable, List<FunctionIr>> functions(
      Analysis analysis, Function<Instruction, @Nullable Variable> about) {
    Map<Variable, List<FunctionIr>> functions = new IdentityHashMap<>();
    for (FunctionIr function : analysis.program().functions()) {
      Set<Variable> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Block block : function.blocks()) {
        for (Instruction instruction : block.instructions()) {
          Variable variable = about.apply(instruction);
          if (variable != null && mentioned.add(variable)) {
            functions.computeIfAbsent(variable, _ -> new ArrayList<>()).add(function);
          }
        }
      }
    }
    return functions;
  }
}
