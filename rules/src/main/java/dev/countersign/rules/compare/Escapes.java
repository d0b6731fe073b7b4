package dev.countersign.rules.compare;

/** Backslash escapes in the strings of a comparison. */
final class Escapes {
  private Escapes() {}

  /** An unknown escape keeps its backslash, as in Python; regular expressions rely on it. */
  static String resolve(String body) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        text.append(c);
        continue;
      }
      char escaped = body.charAt(++i);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case '\\', '"', '\'' -> text.append(escaped);
        default -> text.append('\\').append(escaped);
      }
    }
    return text.toString();
  }
}
