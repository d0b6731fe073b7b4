package dev.countersign.rules.regex;

/** A text that ends the match that reads it too often. */
final class CountedText implements CharSequence {
  private static final long STEPS_PER_CHARACTER = 200;
  private static final long MIN_STEPS = 200_000;

  private final String text;
  private long steps;

  CountedText(String text) {
    this.text = text;
    this.steps = Math.max(MIN_STEPS, STEPS_PER_CHARACTER * text.length());
  }

  @Override
  public char charAt(int index) {
    if (--steps < 0) {
      throw new RegexException("backtracks too much on this text", -1);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
