package dev.countersign.flow.numbers;

import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.Optional;

/** What the counter of a loop can be within it. */
record Counter(Arithmetic arithmetic) {
  /** A counter and its values, before the loop's own condition is looked at. */
  record Counted(String name, Interval range) {
    void into(Facts facts) {
      facts.set(name, Quantity.known(range));
    }
  }

  /** Empty where the loop is no such loop, may end early or changes its counter otherwise. */
  Optional<Counted> of(Ast.For loop, Facts start) {
    if (loop.update().size() != 1
        || Names.leaves(loop.body())
        || !(loop.update().getFirst() instanceof Ast.ExprStmt update)
        || !(update.expr() instanceof Ast.Unary step)
        || !(step.operand() instanceof Ast.Name name)
        || Names.assigned(loop.body()).contains(name.id())) {
      return Optional.empty();
    }
    return arithmetic
        .number(name, start)
        .filter(first -> first.known() && !first.vague())
        .map(first -> new Counted(name.id(), endless(step.op(), first.range())));
  }

  private static Interval endless(String step, Interval first) {
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    return step.equals("++")
        ? new Interval(first.low(), most)
        : new Interval(most.negate(), first.high());
  }
}
