package dev.countersign.supply.data;

/**
 * A file that is not what its name says; the message says what is wrong, without the file's name.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What a message quotes may be as long as the file, in characters. */
  private static final int LONGEST = 200;

  private final int line;

  /**
   * @param line from 1
   */
  public DataException(int line, String message) {
    super(message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "\u2026");
    this.line = line;
  }

  /** From 1. */
  public int line() {
    return line;
  }
}
