package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions may call which, told by names alone: too many, never too few. A function has its
 * name, a constructor that of its class and of those below it, one that was stored the name of
 * where it is; those without a name are what any nameless call may call.
 */
final class CallNames {
  private final Map<String, Set<FunctionIr>> named = new LinkedHashMap<>();
  private final Map<FunctionIr, Set<String>> names = new IdentityHashMap<>();
  private final Map<String, Set<Integer>> arities = new HashMap<>();

  CallNames(List<UnitIr> units) {
    for (UnitIr unit : units) {
      unit.functions().forEach(function -> add(function.name(), function));
      unit.functions().forEach(this::stored);
      unit.classes().forEach(this::constructors);
    }
    for (UnitIr unit : units) {
      for (ClassIr type : unit.classes()) {
        for (String base : type.supers()) {
          List<FunctionIr> above = List.copyOf(of(last(base)));
          above.stream()
              .filter(function -> function.name().isEmpty() || isConstructor(function))
              .forEach(function -> add(type.name(), function));
        }
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isConstructor(FunctionIr function) {
    ClassIr owner = function.owner();
    return owner != null
        && (owner.constructors().contains(function) || owner.initializer() == function);
  }

  private void constructors(ClassIr type) {
    type.constructors().forEach(function -> add(type.name(), function));
    if (type.initializer() != null) {
      add(type.name(), type.initializer());
    }
  }

  /** Functions that {@code around} keeps in variables and in parts of objects. */
  private void stored(FunctionIr around) {
    Map<Integer, FunctionIr> made = new HashMap<>();
    for (Block block : around.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Closure closure -> made.put(closure.target(), closure.function());
          case Instruction.Write write when made.containsKey(write.value()) ->
              add(write.variable().name(), made.get(write.value()));
          case Instruction.Update update when made.containsKey(update.value()) ->
              add(update.offset(), made.get(update.value()));
          case Instruction.Build build ->
              build.slots().stream()
                  .filter(slot -> made.containsKey(slot.value()))
                  .forEach(slot -> add(slot.offset(), made.get(slot.value())));
          default -> {}
        }
      }
    }
  }

  private void add(Offset offset, FunctionIr function) {
    if (offset.isField()) {
      add(offset.name(), function);
    }
  }

  private void add(String name, FunctionIr function) {
    int arity = function.parameters().size();
    link(name, function);
    link(key(name, arity), function);
    arities.computeIfAbsent(name, _ -> new HashSet<>()).add(arity);
  }

  private void link(String name, FunctionIr function) {
    named.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(function);
    names.computeIfAbsent(function, _ -> new LinkedHashSet<>()).add(name);
  }

  private static String key(String name, int arity) {
    return name + '/' + arity;
  }

  /** The functions of a name. */
  Set<FunctionIr> of(String name) {
    return named.getOrDefault(name, Set.of());
  }

  /** The names of a function. */
  Set<String> namesOf(FunctionIr function) {
    return names.getOrDefault(function, Set.of());
  }

  /** The names by which {@code function} reaches others. */
  Set<String> usedBy(FunctionIr function) {
    Set<String> used = new LinkedHashSet<>();
    BitSet callees = new BitSet();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          callees.set(call.callee() + 1);
          if (!call.construct() || !call.name().isEmpty()) {
            used.add(called(call));
          }
        }
      }
    }
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Read read when !callees.get(read.target() + 1) ->
              used.add(read.variable().name());
          case Instruction.Select select
              when select.offset().isField() && !callees.get(select.target() + 1) ->
              used.add(select.offset().name());
          default -> {}
        }
      }
    }
    used.retainAll(named.keySet());
    return used;
  }

  /** Where a function takes so many arguments, others of the name are not meant. */
  private String called(Instruction.Call call) {
    int arity = call.arguments().size();
    return arities.getOrDefault(call.name(), Set.of()).contains(arity)
        ? key(call.name(), arity)
        : call.name();
  }

  /** The functions that {@code function} makes, those of classes among them. */
  static List<FunctionIr> madeBy(FunctionIr function) {
    List<FunctionIr> made = new ArrayList<>();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Closure closure -> made.add(closure.function());
          case Instruction.TypeValue type -> {
            made.addAll(type.type().members());
            if (type.type().initializer() != null) {
              made.add(type.type().initializer());
            }
          }
          default -> {}
        }
      }
    }
    return made;
  }
}
