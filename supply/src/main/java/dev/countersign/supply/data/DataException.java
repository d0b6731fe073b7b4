package dev.countersign.supply.data;

/**
 * A file that is not what its name says; the message says what is wrong, without the file's name.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param line from 1
   */
  public DataException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** From 1. */
  public int line() {
    return line;
  }
}
