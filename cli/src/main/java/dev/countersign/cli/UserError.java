package dev.countersign.cli;

/** The command cannot do its work; the message is one line that says what, where and what to do. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}
