package dev.countersign.rules.compare;

/** A comparison that cannot be read. */
public final class ComparisonException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int offset;

  ComparisonException(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /** Where in the comparison, in characters. */
  public int offset() {
    return offset;
  }
}
