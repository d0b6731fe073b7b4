package dev.countersign.flow.lower;

import dev.countersign.rules.match.BudgetException;

/** What the parts that lower one function share. */
final class Context {
  private final UnitLowering unit;
  private final Emitter emitter;
  private final Expressions expressions;
  private final Targets targets;
  private final Conditions conditions;
  private final Statements statements;
  private final Classes classes;
  private final Cases cases;
  private int depth;

  Context(UnitLowering unit, Emitter emitter) {
    this.unit = unit;
    this.emitter = emitter;
    this.expressions = new Expressions(this);
    this.targets = new Targets(this);
    this.conditions = new Conditions(this);
    this.statements = new Statements(this);
    this.classes = new Classes(this);
    this.cases = new Cases(this);
  }

  UnitLowering unit() {
    return unit;
  }

  Emitter emitter() {
    return emitter;
  }

  Expressions expressions() {
    return expressions;
  }

  Targets targets() {
    return targets;
  }

  Conditions conditions() {
    return conditions;
  }

  Statements statements() {
    return statements;
  }

  Classes classes() {
    return classes;
  }

  Cases cases() {
    return cases;
  }

  /** One level deeper. */
  void down() {
    if (++depth > UnitLowering.MAX_DEPTH) {
      throw new BudgetException(BudgetException.Reason.DEPTH);
    }
  }

  /** One level back. */
  void up() {
    depth--;
  }
}
