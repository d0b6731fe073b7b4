package dev.countersign.syntax;

/**
 * A file was given up: a {@link ParseLimits limit} was passed, or what its code stands in cannot be
 * read. The message says which.
 */
public final class ParseLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final boolean late;

  /** {@code message} says why in plain words. */
  public ParseLimitException(String message) {
    this(message, false);
  }

  /**
   * Makes one.
   *
   * @param message says why in plain words
   * @param late whether it was for the time alone, so that another try may go well
   */
  public ParseLimitException(String message, boolean late) {
    super(message);
    this.late = late;
  }

  /** Whether it was for the time alone, so that another try may go well. */
  public boolean isLate() {
    return late;
  }
}
