package dev.countersign.context.text;

import dev.countersign.context.text.Region.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments and strings of a program in one pass, by the delimiters of its family of
 * languages. Where a language is richer than that, a part may be taken for another; the next line
 * or delimiter sets it right.
 */
final class Regions {
  private final String text;
  private final Lexicon lexicon;
  private final List<Region> found = new ArrayList<>();
  private int at;

  private Regions(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The comments and strings, in order; all between them is code. */
  static List<Region> of(String text, Lexicon lexicon) {
    Regions regions = new Regions(text, lexicon);
    while (regions.at < text.length()) {
      regions.step();
    }
    return List.copyOf(regions.found);
  }

  private void step() {
    if (!lexicon.mayOpen(text.charAt(at))) {
      at++;
    } else if (!block()
        && !lineComment()
        && !quoted(lexicon.longQuotes(), false)
        && !shortQuoted()) {
      at++;
    }
  }

  private boolean shortQuoted() {
    return quoted(lexicon.quotes(), true);
  }

  private boolean block() {
    for (Lexicon.Block block : lexicon.blockComments()) {
      if (text.startsWith(block.open(), at)) {
        int start = at + block.open().length();
        int close = text.indexOf(block.close(), start);
        keep(Kind.COMMENT, start, close < 0 ? text.length() : close, false);
        at = close < 0 ? text.length() : close + block.close().length();
        return true;
      }
    }
    return false;
  }

  /** A hash inside a word is no comment; nor are slashes after a colon, as in addresses. */
  private boolean lineComment() {
    for (String mark : lexicon.lineComments()) {
      if (text.startsWith(mark, at) && opens(mark)) {
        int end = lineEnd(at);
        keep(Kind.COMMENT, at + mark.length(), end, true);
        at = end;
        return true;
      }
    }
    return false;
  }

  private boolean opens(String mark) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    return mark.equals("#")
        ? Character.isWhitespace(before) || ";)}\"'".indexOf(before) >= 0
        : before != ':' && before != '\\';
  }

  private boolean quoted(List<String> quotes, boolean line) {
    for (String quote : quotes) {
      if (text.startsWith(quote, at)) {
        int start = at + quote.length();
        int end = stringEnd(quote, start, line);
        boolean closed = text.startsWith(quote, end);
        keep(Kind.STRING, start, end, !closed);
        at = closed ? end + quote.length() : end;
        return true;
      }
    }
    return false;
  }

  private int stringEnd(String quote, int from, boolean line) {
    int i = from;
    while (i < text.length() && !text.startsWith(quote, i)) {
      char c = text.charAt(i);
      if (line && c == '\n') {
        return i;
      }
      i += c == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void keep(Kind kind, int start, int end, boolean line) {
    found.add(new Region(kind, start, end, line));
  }
}
