package dev.countersign.flow.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named storage. Two occurrences of one variable hold the same object.
 *
 * <p>Identity is what counts; {@code id} orders variables of a file.
 */
public final class Variable {
  private final String name;
  private final int id;
  private final SourceFile file;
  private final @Nullable FunctionIr owner;
  private final String type;
  private final Imported imported;
  private final int hash;

  /**
   * What an import brings.
   *
   * @param path the parts of a dotted or slashed name; empty for what is not imported
   * @param module whether the name is that of a module: no thing with a state of its own, but a
   *     prefix of other names
   * @param main whether it is what the module exports without a name
   */
  public record Imported(List<String> path, boolean module, boolean main) {
    /** Of a variable that no import declares. */
    public static final Imported NOTHING = new Imported(List.of(), false, false);
  }

  /**
   * @param id unique in the file
   * @param owner the function that declares it; null where the file does not declare it
   * @param type simple name of its declared type; empty where none is written
   */
  public Variable(
      String name,
      int id,
      SourceFile file,
      @Nullable FunctionIr owner,
      String type,
      Imported imported) {
    this.name = name;
    this.id = id;
    this.file = file;
    this.owner = owner;
    this.type = type;
    this.imported = imported;
    this.hash = 31 * file.path().hashCode() + id;
  }

  /** The name as written; one that no one wrote begins with {@code %}. */
  public String name() {
    return name;
  }

  /** Objects count; the number tells them apart in tables sooner than an object's own hash. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Unique in the file. */
  public int id() {
    return id;
  }

  /** The file it is in. */
  public SourceFile file() {
    return file;
  }

  /** The function that declares it; null where the file does not declare it. */
  public @Nullable FunctionIr owner() {
    return owner;
  }

  /** Simple name of its declared type; empty where none is written. */
  public String type() {
    return type;
  }

  /** What an import brings by it. */
  public Imported imported() {
    return imported;
  }

  /** Whether it names a module. */
  public boolean isModule() {
    return imported.module;
  }

  @Override
  public String toString() {
    return name;
  }
}
