package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.cst.Grammar;

/**
 * A grammar of the family.
 *
 * @param jsx whether {@code <a>} opens an element
 */
record Variant(Grammar grammar, boolean jsx) {
  static final Variant JAVASCRIPT = new Variant(Grammar.named("javascript"), true);
  static final Variant TYPESCRIPT = new Variant(Grammar.named("typescript"), false);
  static final Variant TSX = new Variant(Grammar.named("tsx"), true);
}
