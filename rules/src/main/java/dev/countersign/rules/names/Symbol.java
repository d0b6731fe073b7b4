package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import org.jspecify.annotations.Nullable;

/** One declared thing of a file; every name that refers to it has this same object. */
public final class Symbol {
  /** What is declared. */
  public enum Kind {
    LOCAL,
    PARAMETER,
    GLOBAL,
    FIELD,
    FUNCTION,
    CLASS,
    IMPORT
  }

  private final Kind kind;
  private final String name;
  private final Ast declaration;
  private final Ast.@Nullable Expr type;
  private final Ast.@Nullable Expr imported;

  Symbol(
      Kind kind,
      String name,
      Ast declaration,
      Ast.@Nullable Expr type,
      Ast.@Nullable Expr imported) {
    this.kind = kind;
    this.name = name;
    this.declaration = declaration;
    this.type = type;
    this.imported = imported;
  }

  /** What is declared. */
  public Kind kind() {
    return kind;
  }

  /** The name in this file: an import's alias, not what it stands for. */
  public String name() {
    return name;
  }

  /** The node that declares it. */
  public Ast declaration() {
    return declaration;
  }

  /** The type as written at the declaration, or null. */
  public Ast.@Nullable Expr type() {
    return type;
  }

  /** What an import stands for, as a dotted {@link Ast.Member} chain, or null. */
  public Ast.@Nullable Expr imported() {
    return imported;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
