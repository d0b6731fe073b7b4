package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;

/** Whether two pieces of code are the same: same shape, names that refer to the same thing. */
public final class Equality {
  private final CodeUnit unit;

  Equality(CodeUnit unit) {
    this.unit = unit;
  }

  /** Whether two occurrences of a metavariable agree. */
  public boolean same(Binding left, Binding right) {
    return left.text(unit.tree()).equals(right.text(unit.tree()));
  }

  /** Whether two nodes are the same code, spans apart. */
  public boolean same(Ast left, Ast right) {
    return unit.tree().text(left).equals(unit.tree().text(right));
  }
}
