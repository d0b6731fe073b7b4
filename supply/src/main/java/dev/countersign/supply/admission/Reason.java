package dev.countersign.supply.admission;

/**
 * The answer to one question about a package.
 *
 * @param text the evidence, one line
 */
public record Reason(Topic topic, State state, String text) {
  /** What follows from an answer; the order is that of weight. */
  public enum State {
    /** The package must not come in. */
    REFUSED,
    /** A person has to say. */
    ASKED,
    /** Could not be asked, and says nothing. */
    NOT_CHECKED,
    /** Nothing speaks against it. */
    FINE
  }

  static Reason refused(Topic topic, String text) {
    return new Reason(topic, State.REFUSED, text);
  }

  static Reason asked(Topic topic, String text) {
    return new Reason(topic, State.ASKED, text);
  }

  static Reason notChecked(Topic topic, String text) {
    return new Reason(topic, State.NOT_CHECKED, text);
  }

  static Reason fine(Topic topic, String text) {
    return new Reason(topic, State.FINE, text);
  }
}
