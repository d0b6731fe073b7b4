package dev.countersign.supply.online;

/** A question to which there is no usable answer, and why; one line. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unanswered(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
