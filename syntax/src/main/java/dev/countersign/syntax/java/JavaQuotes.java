package dev.countersign.syntax.java;

import java.util.BitSet;

/** Finds strings, characters and comments in a pattern, where no hole stands. */
final class JavaQuotes {
  private final String text;
  private final BitSet quoted = new BitSet();

  private JavaQuotes(String text) {
    this.text = text;
  }

  /** The offsets within them, delimiters included. */
  static BitSet of(String text) {
    JavaQuotes quotes = new JavaQuotes(text);
    for (int at = 0; at < text.length(); ) {
      at = Math.max(at + 1, quotes.end(at));
    }
    return quotes.quoted;
  }

  /** The end of what is quoted from {@code at} on, or {@code at}. */
  private int end(int at) {
    if (text.startsWith("//", at)) {
      int line = text.indexOf('\n', at);
      return mark(at, line < 0 ? text.length() : line);
    }
    if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      return mark(at, close < 0 ? text.length() : close + 2);
    }
    if (text.startsWith("\"\"\"", at)) {
      return mark(at, close(at + 3, "\"\"\""));
    }
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? mark(at, close(at + 1, String.valueOf(c))) : at;
  }

  private int mark(int from, int to) {
    quoted.set(from, to);
    return to;
  }

  private int close(int from, String delimiter) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.startsWith(delimiter, at)) {
        return at + delimiter.length();
      }
    }
    return text.length();
  }
}
