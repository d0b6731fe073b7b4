package dev.countersign.report;

/**
 * Text as a terminal shows it: how many cells it takes, and nothing in it that a terminal would
 * obey. Scanned source may hold escape sequences or characters that turn the reading direction.
 */
final class Cells {
  private static final int TAB = 4;

  private Cells() {}

  /** How many cells {@code text} takes once it is {@link #safe}. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  /** {@code text} on one line, with tabs as spaces and control characters made visible. */
  static String safe(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int cells = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      String piece = c == '\t' ? " ".repeat(TAB - cells % TAB) : show(c);
      shown.append(piece);
      cells += width(piece);
    }
    return shown.toString();
  }

  /** How many cells the first {@code characters} code points of {@code raw} take when shown. */
  static int widthOfFirst(String raw, int characters) {
    int available = raw.codePointCount(0, raw.length());
    int end = raw.offsetByCodePoints(0, Math.clamp(characters, 0, available));
    return width(safe(raw.substring(0, end)));
  }

  private static String show(int c) {
    if (c < 0x20) {
      return Character.toString(0x2400 + c);
    }
    if (c == 0x7F) {
      return "\u2421";
    }
    boolean hidden =
        (c >= 0x80 && c < 0xA0) || Character.getType(c) == Character.FORMAT || isSurrogate(c);
    return hidden ? String.format("<U+%04X>", c) : Character.toString(c);
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  /** East Asian wide and full-width characters, and pictures (Unicode annex 11, in blocks). */
  private static boolean wide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F900 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }

  /** The longest start of {@code shown} that takes at most {@code cells}. */
  static String fit(String shown, int cells) {
    int taken = 0;
    int i = 0;
    while (i < shown.length()) {
      int c = shown.codePointAt(i);
      if (taken + width(c) > cells) {
        break;
      }
      taken += width(c);
      i += Character.charCount(c);
    }
    return shown.substring(0, i);
  }

  /** What remains of {@code shown} after its first {@code cells} cells. */
  static String after(String shown, int cells) {
    return shown.substring(fit(shown, cells).length());
  }
}
