package dev.countersign.rules.match;

import java.util.function.BooleanSupplier;

/**
 * How much work may still be done; shared by the matches of one file. Not safe for several threads.
 */
public final class Budget {
  private static final int POLL = 0xFFF;

  private final BooleanSupplier expired;
  private long steps;

  /**
   * @param steps nodes that may be compared
   * @param expired whether the time is over; asked now and then
   */
  public Budget(long steps, BooleanSupplier expired) {
    this.steps = steps;
    this.expired = expired;
  }

  /** Never exhausted. */
  public static Budget unlimited() {
    return new Budget(Long.MAX_VALUE, () -> false);
  }

  /**
   * Counts one step.
   *
   * @throws BudgetException when steps or time are used up
   */
  public void step() {
    if (--steps < 0) {
      throw new BudgetException(BudgetException.Reason.STEPS);
    }
    if ((steps & POLL) == 0 && expired.getAsBoolean()) {
      throw new BudgetException(BudgetException.Reason.TIME);
    }
  }
}
