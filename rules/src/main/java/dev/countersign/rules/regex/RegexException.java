package dev.countersign.rules.regex;

/** A regular expression that cannot be read, or that costs too much on one text. */
public final class RegexException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int offset;

  RegexException(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /** Where in the expression, in characters; -1 where no place is to blame. */
  public int offset() {
    return offset;
  }
}
