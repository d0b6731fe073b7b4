package dev.countersign.flow.ir;

import java.util.List;
import java.util.Optional;

/**
 * All functions of one file.
 *
 * @param top the statements outside any function
 * @param functions every function, {@code top} first, a function before those within it
 * @param classes in source order
 * @param declarations what variables hold that a function or class declaration made
 * @param integerKeyIsText whether {@code o[0]} and {@code o["0"]} are one place
 * @param accessors whether {@code getX()} and {@code setX(v)} mean a field by convention
 */
public record UnitIr(
    FunctionIr top,
    List<FunctionIr> functions,
    List<ClassIr> classes,
    Declarations declarations,
    boolean integerKeyIsText,
    boolean accessors) {
  /** The class of that simple name; the first where there are several. */
  public Optional<ClassIr> classNamed(String name) {
    return classes.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
