package dev.countersign.rules.names;

/** Escape sequences of string literals, as far as the five languages agree on them. */
public final class Escapes {
  private Escapes() {}

  /** The text that {@code written} stands for; what is no known escape stays as written. */
  public static String resolve(String written) {
    int backslash = written.indexOf('\\');
    if (backslash < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\' || i + 1 == written.length()) {
        text.append(c);
        continue;
      }
      i = escape(written, i + 1, text);
    }
    return text.toString();
  }

  /** Appends what the escape at {@code at} means and returns the index of its last character. */
  private static int escape(String written, int at, StringBuilder text) {
    char c = written.charAt(at);
    switch (c) {
      case 'n' -> text.append('\n');
      case 't' -> text.append('\t');
      case 'r' -> text.append('\r');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case '0' -> text.append('\0');
      case '\n' -> {}
      case '\\', '\'', '"', '`', '$', '/' -> text.append(c);
      case 'x' -> {
        return code(written, at, 2, text);
      }
      case 'u' -> {
        return code(written, at, 4, text);
      }
      default -> text.append('\\').append(c);
    }
    return at;
  }

  private static int code(String written, int at, int digits, StringBuilder text) {
    int end = at + 1 + digits;
    if (end <= written.length()) {
      try {
        text.append((char) Integer.parseInt(written.substring(at + 1, end), 16));
        return end - 1;
      } catch (NumberFormatException e) {
        // not a code: as written
      }
    }
    text.append('\\').append(written.charAt(at));
    return at;
  }
}
