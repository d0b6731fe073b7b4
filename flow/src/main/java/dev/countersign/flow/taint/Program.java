package dev.countersign.flow.taint;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a program, and what names stand for across them. */
final class Program {
  private final List<UnitIr> units;
  private final Map<SourceFile, UnitIr> unitOf = new IdentityHashMap<>();

  Program(List<UnitIr> units) {
    this.units = units;
    units.forEach(unit -> unitOf.put(unit.file(), unit));
  }

  /** Every function of every file. */
  List<FunctionIr> functions() {
    return units.stream().flatMap(unit -> unit.functions().stream()).toList();
  }

  /** What the same tree means in the language of the program. */
  Dialect dialect() {
    return units.getFirst().dialect();
  }

  /** The class of a simple name as code in {@code home} means it. */
  Optional<ClassIr> classNamed(SourceFile home, String name) {
    UnitIr unit = unitOf.get(home);
    return unit == null ? Optional.empty() : unit.classNamed(name);
  }

  /** What a function knows of a variable of its surroundings. */
  Value value(Variable variable) {
    Value value = Value.of(Symbol.of(new Root.Captured(variable)));
    FunctionIr owner = variable.owner();
    UnitIr unit = owner == null ? null : unitOf.get(owner.file());
    if (unit == null) {
      return value;
    }
    for (FunctionIr declared : unit.declarations().functions(variable)) {
      value = value.also(Value.of(declared));
    }
    for (ClassIr declared : unit.declarations().classes(variable)) {
      value = value.also(Value.of(declared));
    }
    return value;
  }
}
