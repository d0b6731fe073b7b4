package dev.countersign.syntax.python;

import java.util.BitSet;

/** Finds the offsets within strings and comments; the expressions of an f-string are outside. */
final class Quoted {
  private final String text;
  private final BitSet quoted = new BitSet();
  private int at;

  private Quoted(String text) {
    this.text = text;
  }

  static BitSet in(String text) {
    Quoted scan = new Quoted(text);
    while (scan.at < text.length()) {
      scan.step();
    }
    return scan.quoted;
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '#') {
      int end = text.indexOf('\n', at);
      hide(end < 0 ? text.length() : end);
    } else if (c == '"' || c == '\'') {
      string(c);
    } else {
      at++;
    }
  }

  private void hide(int end) {
    quoted.set(at, Math.min(end, text.length()));
    at = Math.min(end, text.length());
  }

  private void string(char quote) {
    String one = String.valueOf(quote);
    String mark = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    boolean interpolates = interpolates();
    hide(at + mark.length());
    while (at < text.length() && !text.startsWith(mark, at)) {
      char c = text.charAt(at);
      if (interpolates && c == '{' && !text.startsWith("{{", at)) {
        at++;
        interpolation();
      } else {
        hide(at + (c == '\\' || text.startsWith("{{", at) ? 2 : 1));
      }
    }
    hide(at + mark.length());
  }

  private boolean interpolates() {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, at).matches("(?i)[ft]|[ft]r|r[ft]");
  }

  /** Up to the closing brace; a format after a colon is quoted, what it nests is not. */
  private void interpolation() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}' && depth == 0) {
        at++;
        return;
      } else if (c == ':' && depth == 0) {
        format();
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        step();
      }
    }
  }

  private void format() {
    while (at < text.length() && text.charAt(at) != '}') {
      if (text.charAt(at) == '{') {
        at++;
        interpolation();
      } else {
        hide(at + 1);
      }
    }
  }
}
