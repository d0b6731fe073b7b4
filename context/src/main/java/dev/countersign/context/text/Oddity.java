package dev.countersign.context.text;

import java.util.Optional;

/**
 * Something in a text that a reader has to know about.
 *
 * @param start character it begins at
 * @param end character after it
 * @param what it is, as a sentence for people, without its full stop
 * @param question what a person has to answer; empty where it is proved
 */
public record Oddity(int start, int end, String what, Optional<String> question) {
  /** One that stands for itself. */
  public static Oddity proved(int start, int end, String what) {
    return new Oddity(start, end, what, Optional.empty());
  }

  /** One that a person has to look at. */
  public static Oddity asked(int start, int end, String what, String question) {
    return new Oddity(start, end, what, Optional.of(question));
  }

  /** Whether nothing is left to ask. */
  public boolean isProved() {
    return question.isEmpty();
  }

  /** The same, but a person has to look at it. */
  public Oddity asked(String what) {
    return asked(start, end, this.what, what);
  }
}
