package dev.countersign.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text with the way between its characters and its bytes.
 *
 * @param text decoded
 * @param offsets the byte at which each character begins, and the length; empty where they are the
 *     same
 */
public record SourceText(String text, int[] offsets) {
  /** Decodes UTF-8. */
  public static SourceText of(byte[] source) {
    String text = new String(source, StandardCharsets.UTF_8);
    return new SourceText(text, text.length() == source.length ? new int[0] : offsets(text));
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = at;
      at += width(text, i);
    }
    offsets[text.length()] = at;
    return offsets;
  }

  /** A pair of surrogates is four bytes, which the first of them counts. */
  private static int width(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return 4;
    }
    if (Character.isLowSurrogate(c)) {
      return 0;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  /** The byte at which a character begins. */
  public int toByte(int character) {
    return offsets.length == 0 ? character : offsets[character];
  }

  /** The character that a byte belongs to. */
  public int toCharacter(int offset) {
    if (offsets.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 2;
  }
}
