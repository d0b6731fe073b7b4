package dev.countersign.flow.ir;

/**
 * A named storage. Two occurrences of one variable hold the same object.
 *
 * <p>Identity is what counts; {@code id} orders variables.
 */
public final class Variable {
  /** The owner of a name that the file does not declare. */
  public static final int UNOWNED = -1;

  private final String name;
  private final int id;
  private final int owner;
  private final String type;
  private final boolean module;

  /**
   * @param id unique in the unit; orders variables deterministically
   * @param owner {@link FunctionIr#id} of the function that declares it, or {@link #UNOWNED}
   * @param type simple name of its declared type; empty where none is written
   */
  public Variable(String name, int id, int owner, String type) {
    this(name, id, owner, type, false);
  }

  private Variable(String name, int id, int owner, String type, boolean module) {
    this.name = name;
    this.id = id;
    this.owner = owner;
    this.type = type;
    this.module = module;
  }

  /** The name of a module: not a thing with a state of its own, but a prefix of other names. */
  public static Variable ofModule(String name, int id, int owner) {
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

  /** {@link FunctionIr#id} of the function that declares it, or {@link #UNOWNED}. */
  public int owner() {
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
