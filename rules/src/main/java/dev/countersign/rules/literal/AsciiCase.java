package dev.countersign.rules.literal;

/** The case of ASCII letters, as expressions without {@code (?u)} know it. */
public final class AsciiCase {
  private AsciiCase() {}

  /** {@code text} with its ASCII letters in lower case, and all else as it is. */
  public static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ('A' <= c && c <= 'Z') {
        lower.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return lower.toString();
  }
}
