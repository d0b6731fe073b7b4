package dev.countersign.flow.ir;

import java.util.List;
import java.util.Optional;

/**
 * All functions of one file.
 *
 * @param file its text
 * @param top the statements outside any function
 * @param functions every function, {@code top} first, a function before those within it
 * @param classes in source order
 * @param declarations what variables hold that a function or class declaration made
 * @param dialect what the same tree means in its language
 */
public record UnitIr(
    SourceFile file,
    FunctionIr top,
    List<FunctionIr> functions,
    List<ClassIr> classes,
    Declarations declarations,
    Dialect dialect) {
  /** The class of that simple name; the first where there are several. */
  public Optional<ClassIr> classNamed(String name) {
    return classes.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
