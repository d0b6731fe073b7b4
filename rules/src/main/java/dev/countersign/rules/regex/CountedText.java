package dev.countersign.rules.regex;

/** A text that ends a match by an exception where it reads too often, or what it should not. */
final class CountedText implements CharSequence {
  private static final long STEPS_PER_CHARACTER = 200;
  private static final long MIN_STEPS = 200_000;
  private static final long FEW_PER_CHARACTER = 20;
  private static final long MIN_FEW = 400;

  /** The engines agree about ASCII; of what lies beyond, they fold cases differently. */
  private static final int ASCII = 0x7F;

  /** White space for one of them alone. */
  private static final int VERTICAL_TAB = 0x0B;

  private final String text;
  private final boolean alike;
  private long steps;

  private CountedText(String text, boolean alike, long steps) {
    this.text = text;
    this.alike = alike;
    this.steps = steps;
  }

  /** A text that is read as often as a match without many detours may need. */
  static CountedText of(String text) {
    return new CountedText(text, false, Math.max(MIN_STEPS, STEPS_PER_CHARACTER * text.length()));
  }

  /** A text that is read a few times, as far as both engines take it for the same. */
  static CountedText alike(String text) {
    return new CountedText(text, true, Math.max(MIN_FEW, FEW_PER_CHARACTER * text.length()));
  }

  @Override
  public char charAt(int index) {
    char read = text.charAt(index);
    if (--steps < 0 || (alike && (read > ASCII || read == VERTICAL_TAB))) {
      throw new RegexException("backtracks too much on this text", -1);
    }
    return read;
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
