package dev.countersign.flow.ir;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All functions of one file.
 *
 * @param file its text
 * @param top the statements outside any function
 * @param functions every function, {@code top} first, a function before those within it
 * @param classes in source order
 * @param declarations what variables hold that a function or class declaration made
 * @param outside how other files and this one refer to each other
 * @param dialect what the same tree means in its language
 */
public record UnitIr(
    SourceFile file,
    FunctionIr top,
    List<FunctionIr> functions,
    List<ClassIr> classes,
    Declarations declarations,
    Outside outside,
    Dialect dialect) {
  /**
   * How other files and this one refer to each other.
   *
   * @param folder the package as declared; empty where none is
   * @param globals the variables at the top of the file, by name
   * @param free the names that the file does not declare
   * @param imports paths of what it imports, by the name that it has here
   * @param main the name of what it exports without one; empty where there is none
   * @param wildcards paths of modules all of whose names it takes over
   * @param aliases the types that it gives a name of its own, by that name
   */
  public record Outside(
      String folder,
      Map<String, Variable> globals,
      Map<String, Variable> free,
      Map<String, List<String>> imports,
      String main,
      List<List<String>> wildcards,
      Map<String, Alias> aliases) {}

  /**
   * A type under a name of its own.
   *
   * @param type the simple name of what it is
   * @param injected whether a framework fills what is declared of it
   */
  public record Alias(String type, boolean injected) {}

  /** The class of that simple name; the first where there are several. */
  public Optional<ClassIr> classNamed(String name) {
    return classes.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
