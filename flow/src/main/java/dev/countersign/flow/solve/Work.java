package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Value;
import dev.countersign.rules.match.Budget;
import java.util.function.Supplier;

/**
 * Counts what the analysis of each function costs, so that a huge one ends, and asks now and then
 * whether the time for all is over.
 */
final class Work {
  /** Steps for one analysis of one function, without those for what it calls. */
  private static final int MAX_STEPS = 400_000;

  /** A function costs too much. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("a function takes too many steps", null, false, false);
    }
  }

  private final Budget budget;
  private int left = MAX_STEPS;

  Work(Budget budget) {
    this.budget = budget;
  }

  /**
   * Counts one step.
   *
   * @throws TooMuch when the function under analysis has used up its steps
   * @throws dev.countersign.rules.match.BudgetException when the time is over
   */
  void step() {
    budget.step();
    if (--left < 0) {
      throw new TooMuch();
    }
  }

  /** Counts as many steps as a value has parts. */
  void steps(Value value) {
    steps(value.weight() / 8);
  }

  /** Counts {@code more} steps. */
  void steps(int more) {
    budget.step();
    left -= more;
    if (left < 0) {
      throw new TooMuch();
    }
  }

  /** Runs the analysis of another function, which has steps of its own. */
  <T> T anew(Supplier<T> function) {
    int before = left;
    left = MAX_STEPS;
    try {
      return function.get();
    } finally {
      left = before;
    }
  }
}
