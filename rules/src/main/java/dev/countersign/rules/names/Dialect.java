package dev.countersign.rules.names;

import dev.countersign.syntax.Language;

/** The few ways in which languages differ where their trees are the same. */
public enum Dialect {
  JAVA,
  PYTHON,
  ECMASCRIPT,
  GO,
  TERRAFORM,
  OTHER;

  /** The dialect of {@code language}. */
  public static Dialect of(Language language) {
    return switch (language.id()) {
      case "java" -> JAVA;
      case "python" -> PYTHON;
      case "javascript", "typescript", "tsx", "jsx", "js", "ts" -> ECMASCRIPT;
      case "go" -> GO;
      case "terraform" -> TERRAFORM;
      default -> OTHER;
    };
  }

  /** Whether an assignment declares its target, in the function around it. */
  public boolean assignmentDeclares() {
    return this == PYTHON;
  }

  /** Whether blocks have scopes of their own. */
  public boolean blockScopes() {
    return this != PYTHON;
  }

  /** Whether braces tell one statement from a block of one. */
  public boolean braces() {
    return this != PYTHON;
  }

  /** Whether importing from a module is also importing the module. */
  public boolean importsArePaths() {
    return this == PYTHON;
  }

  /** Whether {@code 1} and {@code 1.0} are the same. */
  public boolean oneNumberType() {
    return this == ECMASCRIPT;
  }

  /** Whether {@code "1"} is as good as {@code 1}. */
  public boolean quotesAreOptional() {
    return this == TERRAFORM;
  }

  /** Whether {@code {a: b}} has fields rather than keys. */
  public boolean objectsAreRecords() {
    return this == ECMASCRIPT;
  }

  /** Whether fields are in scope without {@code this}. */
  public boolean implicitThis() {
    return this == JAVA;
  }

  /** Whether a type may stand with its package in front and without an import. */
  public boolean packagesInFront() {
    return this == JAVA;
  }
}
