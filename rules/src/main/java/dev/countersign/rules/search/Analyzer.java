package dev.countersign.rules.search;

/** A yes or no question about a text. */
interface Analyzer {
  boolean holds(String text);

  /** The analyzer that a rule calls {@code name}, which the reader has checked. */
  static Analyzer named(String name) {
    return name.equals("redos") ? new Redos() : new Entropy();
  }
}
