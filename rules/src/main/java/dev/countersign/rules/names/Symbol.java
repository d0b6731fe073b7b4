package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.List;
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
  private final @Nullable Expr type;
  private final List<Expr> imported;
  private @Nullable Expr value;
  private int writes;

  Symbol(Kind kind, String name, Ast declaration, @Nullable Expr type, List<Expr> imported) {
    this.kind = kind;
    this.name = name;
    this.declaration = declaration;
    this.type = type;
    this.imported = imported;
  }

  /** Notes that {@code value}, or something unknown, is assigned. */
  void write(@Nullable Expr value) {
    writes++;
    this.value = value;
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
  public @Nullable Expr type() {
    return type;
  }

  /**
   * What an import stands for, as dotted {@link Ast.Member} chains, the usual one first; empty for
   * all else.
   */
  public List<Expr> imported() {
    return imported;
  }

  /** How many places assign to it, its declaration included where that has a value. */
  public int writes() {
    return writes;
  }

  /** The only expression ever assigned to it, or null. */
  public @Nullable Expr onlyValue() {
    return writes == 1 ? value : null;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
