package dev.countersign.context.text;

/**
 * Something in a text that a reader has to know about.
 *
 * @param start character it begins at
 * @param end character after it
 * @param what it is, as a sentence for people
 * @param proved whether nothing is left to ask
 */
public record Oddity(int start, int end, String what, boolean proved) {
  /** One that stands for itself. */
  public static Oddity proved(int start, int end, String what) {
    return new Oddity(start, end, what, true);
  }

  /** One that a person has to look at. */
  public static Oddity asked(int start, int end, String what) {
    return new Oddity(start, end, what, false);
  }
}
