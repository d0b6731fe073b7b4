package dev.countersign.flow.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables that declarations of functions and classes make. Built once, then only read. */
public final class Declarations {
  private final Map<Variable, List<FunctionIr>> functions = new HashMap<>();
  private final Map<Variable, ClassIr> classes = new HashMap<>();

  /** The functions declared under a variable, in source order. */
  public List<FunctionIr> functions(Variable variable) {
    return functions.getOrDefault(variable, List.of());
  }

  /** The class declared under a variable, if any. */
  public List<ClassIr> classes(Variable variable) {
    ClassIr type = classes.get(variable);
    return type == null ? List.of() : List.of(type);
  }

  /** {@code variable} holds {@code function}. */
  public void add(Variable variable, FunctionIr function) {
    List<FunctionIr> known = functions.computeIfAbsent(variable, key -> new ArrayList<>());
    if (!known.contains(function)) {
      known.add(function);
    }
  }

  /** {@code variable} holds {@code type}. */
  public void add(Variable variable, ClassIr type) {
    classes.put(variable, type);
  }
}
