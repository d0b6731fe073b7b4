package dev.countersign.gate;

/** A change cannot be read; the message is one line that says what, where and what to do. */
public final class ChangeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ChangeException(String message) {
    super(message);
  }
}
