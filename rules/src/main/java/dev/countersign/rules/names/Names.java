package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** What each name of a file refers to, by the scopes and imports of that file alone. */
public final class Names {
  private Names() {}

  /** Resolves the names of {@code tree}. */
  public static Names of(Tree tree) {
    return new Names();
  }

  /** The declaration that {@code name} refers to, or null where this file has none. */
  public @Nullable Symbol symbol(Ast.Name name) {
    return null;
  }

  /**
   * The dotted name of {@code expr} with imports resolved, such as {@code os.system} for {@code s}
   * after {@code from os import system as s}; null for what is no dotted name.
   */
  public @Nullable String qualified(Ast.Expr expr) {
    return null;
  }
}
