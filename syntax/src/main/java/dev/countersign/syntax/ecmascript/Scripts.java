package dev.countersign.syntax.ecmascript;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of a page (HTML, and templates for it) or of a component (Vue, Svelte), each where it
 * stands: all else is made blank, so that places are those of the file. What a template puts into a
 * script is written as a name.
 */
final class Scripts {
  /** Longer ones are none that a person wrote. */
  private static final int LONGEST_TAG = 2_000;

  /** What a script stands in, and what hides one. */
  private static final Pattern OPENING = Pattern.compile("(?i)<script(?=[\\s>])|<!--");

  private static final Pattern CLOSING = Pattern.compile("(?i)</script");

  private static final Pattern KIND =
      Pattern.compile("(?i)\\s(?:type|lang)\\s*=\\s*[\"']?\\s*([^\"'\\s>]*)");

  private static final Pattern RUN =
      Pattern.compile(
          "(?i)|module|[jt]sx?|(?:text|application)/(?:x-)?(?:java|ecma|type)script|text/(?:babel|jsx)");

  /** What a template puts in, which is the group, or only does. */
  private static final Pattern TAG =
      Pattern.compile(
          "((?<!=)\\{\\{(?!\\.\\.\\.)[^{}:;\\n]*+\\}\\}|<%[=-][^%]*+%>|<\\?=[^?]*+\\?>)"
              + "|\\{%[^%]*+%\\}|<%[^%]*+%>|<\\?[^?]*+\\?>");

  private final String text;
  private final StringBuilder scripts;

  private Scripts(String text) {
    this.text = text;
    this.scripts = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      scripts.append(text.charAt(i) == '\n' ? '\n' : ' ');
    }
  }

  /** What of {@code page} a browser runs, in as many bytes. */
  static byte[] of(byte[] page) {
    Scripts scripts = new Scripts(new String(page, StandardCharsets.ISO_8859_1));
    scripts.find();
    return scripts.scripts.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void find() {
    Matcher opening = OPENING.matcher(text);
    Matcher closing = CLOSING.matcher(text);
    int at = 0;
    while (opening.find(at)) {
      if (opening.group().equals("<!--")) {
        int end = text.indexOf("-->", opening.end());
        if (end < 0) {
          return;
        }
        at = end;
        continue;
      }
      int body = tagEnd(opening.end());
      at = body;
      if (text.charAt(body - 1) == '>') {
        at = closing.find(body) ? closing.start() : text.length();
        if (runs(text.substring(opening.end(), body))) {
          copy(body, at);
        }
      }
    }
  }

  /** Behind the tag the attributes of which begin at {@code from}, or where it is given up. */
  private int tagEnd(int from) {
    int last = Math.min(text.length(), from + LONGEST_TAG);
    char quote = 0;
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean runs(String attributes) {
    return KIND.matcher(attributes)
        .results()
        .allMatch(kind -> RUN.matcher(kind.group(1)).matches());
  }

  private void copy(int from, int to) {
    scripts.replace(from, to, text.substring(from, to));
    Matcher tags = TAG.matcher(text).region(from, to).useTransparentBounds(true);
    while (tags.find()) {
      overwrite(tags.start(), tags.end(), tags.group(1) != null);
    }
    if (to + 1 < text.length()) {
      // One script does not go on in the next.
      scripts.replace(to, to + 2, "\n;");
    }
  }

  /** A value becomes a name, which within quotes is added to what is quoted. */
  private void overwrite(int from, int to, boolean value) {
    char quote = quoteAround(from);
    boolean quoted = quote != 0 && to - from > 4;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        scripts.setCharAt(i, value || quoted ? '_' : ' ');
      }
    }
    if (quoted) {
      scripts.replace(from, from + 2, quote + "+").replace(to - 2, to, "+" + quote);
    }
  }

  /** The quote that is open in the line of {@code place}, or 0. */
  private char quoteAround(int place) {
    int line = scripts.lastIndexOf("\n", place - 1) + 1;
    char quote = 0;
    for (int i = Math.max(line, place - LONGEST_TAG); i < place; i++) {
      char c = scripts.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return quote;
  }
}
