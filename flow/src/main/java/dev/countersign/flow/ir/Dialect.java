package dev.countersign.flow.ir;

/**
 * Where languages differ in what the same tree means.
 *
 * @param selfIsParameter whether a method names its receiver as its first parameter
 * @param callConstructs whether calling a class makes an instance
 * @param integerKeyIsText whether {@code o[0]} and {@code o["0"]} are one place
 * @param casesFallThrough whether a case without a jump runs into the next
 * @param casesBind whether a name in a case is bound rather than compared
 * @param keysAreNames whether a name as the key of a record is the key itself
 * @param newBuilds whether construction lists the parts of a record rather than arguments
 * @param accessors whether {@code getX()} and {@code setX(v)} mean a field by convention
 * @param integerDivision whether {@code 7 / 2} is {@code 3}
 * @param modules how imports name files
 */
public record Dialect(
    boolean selfIsParameter,
    boolean callConstructs,
    boolean integerKeyIsText,
    boolean casesFallThrough,
    boolean casesBind,
    boolean keysAreNames,
    boolean newBuilds,
    boolean accessors,
    boolean integerDivision,
    Modules modules) {
  /** How imports name files. */
  public enum Modules {
    /** By a package that files declare. */
    PACKAGE,
    /** By their folder. */
    FOLDER,
    /** By a path. */
    PATH,
    /** By a path whose parts are separated by dots. */
    DOTTED;

    /** Whether what a file imports is a member of it for those who import the file. */
    public boolean passOn() {
      return this == PATH || this == DOTTED;
    }
  }

  /** That of the language with this id. */
  public static Dialect of(String language) {
    return switch (language) {
      case "python" ->
          new Dialect(true, true, false, false, true, false, false, false, false, Modules.DOTTED);
      case "go" ->
          new Dialect(false, false, false, false, false, true, true, false, true, Modules.FOLDER);
      case "java" ->
          new Dialect(false, false, false, true, false, true, false, true, true, Modules.PACKAGE);
      default ->
          new Dialect(false, false, true, true, false, true, false, false, false, Modules.PATH);
    };
  }

  /** Whether functions make objects, and put methods into them or their prototype. */
  public boolean hasPrototypes() {
    return modules == Modules.PATH;
  }

  /** The method that says what a text shows of an object. */
  public String shows() {
    return switch (modules) {
      case FOLDER -> "String";
      case PACKAGE, PATH -> "toString";
      case DOTTED -> "__str__";
    };
  }

  /** Whether {@code delete(m, k)} takes a key out of a map. */
  public boolean deletesKeys() {
    return modules == Modules.FOLDER;
  }

  /** Whether {@code m[k]} raises an error where {@code m} has no such key. */
  public boolean demandsKeys() {
    return modules == Modules.DOTTED;
  }

  /** Whether {@code append(list, x)} is the list with {@code x} at its end. */
  public boolean appendYieldsList() {
    return modules == Modules.FOLDER;
  }
}
