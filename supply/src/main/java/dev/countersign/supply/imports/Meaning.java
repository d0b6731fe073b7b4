package dev.countersign.supply.imports;

/**
 * What an import means.
 *
 * @param origin where the module comes from
 * @param distribution the package that brings it, or would
 */
public record Meaning(Origin origin, String distribution) {
  /** Where a module comes from. */
  public enum Origin {
    /** The language itself. */
    STANDARD,
    /** The project. */
    LOCAL,
    /** A package that a file of the project names. */
    DECLARED,
    /** A package that no file of the project names. */
    UNDECLARED,
    /** Nobody can say: no file says what the code around it needs. */
    UNKNOWN
  }

  static final Meaning STANDARD = new Meaning(Origin.STANDARD, "");
  static final Meaning LOCAL = new Meaning(Origin.LOCAL, "");
  static final Meaning UNKNOWN = new Meaning(Origin.UNKNOWN, "");

  static Meaning declared(String distribution) {
    return new Meaning(Origin.DECLARED, distribution);
  }

  static Meaning undeclared(String distribution) {
    return new Meaning(Origin.UNDECLARED, distribution);
  }
}
