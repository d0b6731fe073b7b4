package dev.countersign.flow.ir;

import org.jspecify.annotations.Nullable;

/**
 * A named storage. Two occurrences of one variable hold the same object.
 *
 * <p>Identity is what counts; {@code id} orders variables.
 */
public final class Variable {
  private final String name;
  private final int id;
  private final @Nullable FunctionIr owner;
  private final String type;
  private final boolean module;

  /**
   * @param id unique in the unit; orders variables deterministically
   * @param owner the function that declares it; null where the file does not declare it
   * @param type simple name of its declared type; empty where none is written
   */
  public Variable(String name, int id, @Nullable FunctionIr owner, String type) {
    this(name, id, owner, type, false);
  }

  private Variable(String name, int id, @Nullable FunctionIr owner, String type, boolean module) {
    this.name = name;
    this.id = id;
    this.owner = owner;
    this.type = type;
    this.module = module;
  }

  /** The name of a module: not a thing with a state of its own, but a prefix of other names. */
  public static Variable ofModule(String name, int id, @Nullable FunctionIr owner) {
    return new Variable(name, id, owner, "", true);
  }

  /** The name as written; one that no one wrote begins with {@code %}. */
  public String name() {
    return name;
  }

  /** Unique in the unit. */
  public int id() {
    return id;
  }

  /** The function that declares it; null where the file does not declare it. */
  public @Nullable FunctionIr owner() {
    return owner;
  }

  /** Simple name of its declared type; empty where none is written. */
  public String type() {
    return type;
  }

  /** Whether it names a module. */
  public boolean isModule() {
    return module;
  }

  @Override
  public String toString() {
    return name;
  }
}
