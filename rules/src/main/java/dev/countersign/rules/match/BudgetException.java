package dev.countersign.rules.match;

/** Matching was given up: its {@link Budget} is used up. */
public final class BudgetException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  /** What ran out. */
  public enum Reason {
    STEPS,
    TIME,
    DEPTH
  }

  /** {@code reason} is what ran out. */
  public BudgetException(Reason reason) {
    super("matching gave up: no more " + reason, null, false, false);
    this.reason = reason;
  }

  /** What ran out. */
  public Reason reason() {
    return reason;
  }
}
