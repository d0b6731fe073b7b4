package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Which constants the expressions of a file hold, by one pass over its statements in order. */
public final class Constants {
  private Constants() {}

  /** Computes the constants of {@code tree}. */
  public static Constants of(Tree tree, Names names) {
    return new Constants();
  }

  /** The constant that {@code expr} always has, or null. */
  public @Nullable Constant value(Ast.Expr expr) {
    return null;
  }

  /** The expression that was last assigned to {@code name} on every path to it, or null. */
  public Ast.@Nullable Expr assigned(Ast.Name name) {
    return null;
  }
}
