package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions in which something can come of a rule: those from which both a source and a sink of it
 * can be reached, by the names of what they call. The others count only where one of these calls
 * them. The names tell too much, never too little.
 */
final class Relevance {
  /** What a function reaches, as bits of rules. */
  private static final class Reach {
    final List<Reach> callers = new ArrayList<>();
    long sources;
    long sinks;
  }

  private final Map<FunctionIr, Reach> reaches = new IdentityHashMap<>();
  private final Map<String, Reach> names = new HashMap<>();
  private final Map<String, Set<Integer>> arities = new HashMap<>();
  private final long asking;

  Relevance(List<UnitIr> units, MarkIndex marks, Settings settings) {
    this.asking = settings.asking();
    units.forEach(unit -> unit.functions().forEach(this::name));
    for (UnitIr unit : units) {
      for (FunctionIr function : unit.functions()) {
        Reach reach = of(function);
        for (Block block : function.blocks()) {
          for (Instruction instruction : block.instructions()) {
            mark(reach, marks.of(instruction));
            link(reach, instruction);
          }
        }
      }
      unit.classes().forEach(this::begin);
      unit.functions().forEach(this::surround);
    }
    spread();
  }

  private Reach of(FunctionIr function) {
    return reaches.computeIfAbsent(function, _ -> new Reach());
  }

  private Reach named(String name) {
    return names.computeIfAbsent(name, _ -> new Reach());
  }

  private static String key(String name, int arity) {
    return name + '/' + arity;
  }

  /** A function is reached by its name; a constructor by that of its class. */
  private void name(FunctionIr function) {
    Reach reach = of(function);
    int arity = function.parameters().size();
    arities.computeIfAbsent(function.name(), _ -> new HashSet<>()).add(arity);
    reach.callers.add(named(function.name()));
    reach.callers.add(named(key(function.name(), arity)));
    ClassIr owner = function.owner();
    if (owner != null
        && (owner.constructors().contains(function) || owner.initializer() == function)) {
      reach.callers.add(named(owner.name()));
    }
  }

  private static void mark(Reach reach, Marks marks) {
    marks.sources().forEach(point -> reach.sources |= point.rules());
    marks.sinks().forEach(point -> reach.sinks |= point.rule());
  }

  private void link(Reach reach, Instruction instruction) {
    switch (instruction) {
      case Instruction.Call call -> {
        int arity = call.arguments().size();
        boolean fits = arities.getOrDefault(call.name(), Set.of()).contains(arity);
        named(fits ? key(call.name(), arity) : call.name()).callers.add(reach);
      }
      case Instruction.Closure closure -> of(closure.function()).callers.add(reach);
      case Instruction.TypeValue type -> named(type.type().name()).callers.add(reach);
      default -> {}
    }
  }

  /** What a new object holds, its methods find there. */
  private void begin(ClassIr type) {
    List<FunctionIr> before = new ArrayList<>(type.constructors());
    if (type.initializer() != null) {
      before.add(type.initializer());
    }
    for (FunctionIr member : type.members()) {
      before.forEach(first -> from(of(first), of(member)));
    }
  }

  private void surround(FunctionIr function) {
    FunctionIr parent = function.parent();
    if (parent != null) {
      from(of(parent), of(function));
    }
  }

  private final Map<Reach, Collection<Reach>> after = new IdentityHashMap<>();

  /** What begins in one may be found in the other. */
  private void from(Reach first, Reach then) {
    after.computeIfAbsent(first, _ -> new LinkedHashSet<>()).add(then);
  }

  private void spread() {
    Deque<Reach> open = new ArrayDeque<>(reaches.values());
    while (!open.isEmpty()) {
      Reach reach = open.remove();
      for (Reach caller : reach.callers) {
        if ((reach.sources & ~caller.sources) != 0 || (reach.sinks & ~caller.sinks) != 0) {
          caller.sources |= reach.sources;
          caller.sinks |= reach.sinks;
          open.add(caller);
        }
      }
      for (Reach then : after.getOrDefault(reach, List.of())) {
        if ((reach.sources & ~then.sources) != 0) {
          then.sources |= reach.sources;
          open.add(then);
        }
      }
    }
  }

  boolean counts(FunctionIr function) {
    Reach reach = of(function);
    return (reach.sinks & (reach.sources | asking)) != 0;
  }
}
