package dev.countersign.syntax;

/** A file was given up because a {@link ParseLimits limit} was passed; the message says which. */
public final class ParseLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** {@code message} names the limit and its value in plain words. */
  public ParseLimitException(String message) {
    super(message);
  }
}
