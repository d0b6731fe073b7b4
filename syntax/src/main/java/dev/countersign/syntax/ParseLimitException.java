package dev.countersign.syntax;

/**
 * A file was given up: a {@link ParseLimits limit} was passed, or what its code stands in cannot be
 * read. The message says which.
 */
public final class ParseLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** {@code message} says why in plain words. */
  public ParseLimitException(String message) {
    super(message);
  }
}
