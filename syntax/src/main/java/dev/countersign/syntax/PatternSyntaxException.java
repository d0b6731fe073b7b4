package dev.countersign.syntax;

/** A pattern that its language's front end cannot read. */
public final class PatternSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int offset;

  /**
   * @param message what is wrong, in plain words
   * @param offset where in the pattern's text, in characters
   */
  public PatternSyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** Where in the pattern's text, in characters. */
  public int offset() {
    return offset;
  }
}
