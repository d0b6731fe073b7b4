package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;

/** Reads modifier words. */
final class Modifiers {
  private Modifiers() {}

  static boolean has(Ast.VarDecl variable, String word) {
    for (Ast modifier : variable.modifiers()) {
      if (modifier instanceof Ast.Keyword keyword && keyword.text().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
