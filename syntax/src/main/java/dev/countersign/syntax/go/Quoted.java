package dev.countersign.syntax.go;

import java.util.BitSet;

/** Finds the offsets within strings, runes and comments. */
final class Quoted {
  private Quoted() {}

  static BitSet in(String text) {
    BitSet quoted = new BitSet();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      quoted.set(at, end);
      at = Math.max(end, at + 1);
    }
    return quoted;
  }

  /** The end of what is quoted from {@code at}; {@code at} itself where nothing is. */
  private static int end(String text, int at) {
    char c = text.charAt(at);
    if (text.startsWith("//", at)) {
      return before(text, text.indexOf('\n', at));
    }
    if (text.startsWith("/*", at)) {
      return after(text, "*/", at + 2);
    }
    return switch (c) {
      case '`' -> after(text, "`", at + 1);
      case '"', '\'' -> string(text, c, at + 1);
      default -> at;
    };
  }

  private static int string(String text, char quote, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  private static int before(String text, int end) {
    return end < 0 ? text.length() : end;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
