package dev.countersign.syntax.ecmascript;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the strings, comments, regular expressions and template texts of a pattern, where {@code
 * ...} and {@code $X} are characters and no holes. Expressions within templates are left out.
 */
final class Quotes {
  private static final String BEFORE_REGEX = "(,=:[!&|?{};~^%";

  private final String text;
  private final BitSet quoted = new BitSet();
  // For each template that is open: how many braces are open within its substitution.
  private final Deque<Integer> substitutions = new ArrayDeque<>();

  private Quotes(String text) {
    this.text = text;
  }

  static BitSet in(String text) {
    Quotes quotes = new Quotes(text);
    int at = 0;
    while (at < text.length()) {
      at = quotes.next(at);
    }
    return quotes.quoted;
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case '"', '\'' -> quote(at, closing(at + 1, text.charAt(at)));
      case '`' -> template(at, at + 1);
      case '/' -> slash(at);
      case '{' -> brace(at, 1);
      case '}' -> brace(at, -1);
      default -> at + 1;
    };
  }

  private int quote(int from, int to) {
    quoted.set(from, Math.min(to, text.length()));
    return to;
  }

  private int closing(int at, char end) {
    int i = at;
    while (i < text.length() && text.charAt(i) != end) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** Template text from {@code start} up to and with its end or the next substitution's start. */
  private int template(int start, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '`') {
      if (text.startsWith("${", i)) {
        substitutions.push(0);
        return quote(start, i + 2);
      }
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return quote(start, i + 1);
  }

  private int brace(int at, int change) {
    if (substitutions.isEmpty()) {
      return at + 1;
    }
    int open = substitutions.pop() + change;
    if (open < 0) {
      return template(at, at + 1);
    }
    substitutions.push(open);
    return at + 1;
  }

  private int slash(int at) {
    if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      return quote(at, end < 0 ? text.length() : end);
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return quote(at, end < 0 ? text.length() : end + 2);
    }
    int end = startsRegex(at) ? regexEnd(at + 1) : -1;
    return end < 0 ? at + 1 : quote(at, end);
  }

  /** A slash divides after a value; else it starts a regular expression. */
  private boolean startsRegex(int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0
        || BEFORE_REGEX.indexOf(text.charAt(before)) >= 0
        || text.startsWith("return", before - 5);
  }

  private int regexEnd(int from) {
    boolean inClass = false;
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '/' -> {
          if (!inClass) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    return -1;
  }
}
