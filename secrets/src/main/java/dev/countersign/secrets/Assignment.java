package dev.countersign.secrets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with the literal that is given to it, in whatever way a language, a file of settings or a
 * command line writes that.
 *
 * @param name as written, with what qualifies it
 * @param start of the value's first character
 * @param end after its last character
 * @param quoted whether quotes stood around it
 */
record Assignment(String name, String value, int start, int end, boolean quoted) {
  private static final int LONGEST = 4096;

  /** What goes on so far around a word is no name. */
  private static final int LONGEST_NAME = 500;

  /** Between a name that is itself a value and what belongs to it: {@code name="x" value="y"}. */
  private static final Pattern PAIR =
      Pattern.compile(
          "[\"']?[\\s,{]{0,40}[\"']?\\b(value|default|secret_value)[\"']?[ \\t]{0,20}[:=][ \\t]{0,20}");

  /**
   * What is assigned to the name around a word.
   *
   * @param start where the word begins
   * @param end where it ends
   * @param quotedOnly whether a value must have quotes, as in code
   */
  static Optional<Assignment> around(String text, int start, int end, boolean quotedOnly) {
    int from = start;
    while (from > 0 && start - from < LONGEST_NAME && isName(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_NAME && isName(text.charAt(to))) {
      to++;
    }
    return isDemand(text, from, to) || isWithinResource(text, from)
        ? Optional.empty()
        : new Reader(text, to, quotedOnly && !isWithinText(text, from, to))
            .read(text.substring(from, to));
  }

  /**
   * Whether it is a part of a quoted text: {@code ${name:value}} stands for a setting, or for the
   * value without it; {@code ?name=value} is a part of an address.
   */
  private static boolean isWithinText(String text, int from, int to) {
    if (text.startsWith(":", to)) {
      return text.startsWith("${", from - 2);
    }
    return text.startsWith("=", to)
        && (text.startsWith("?", from - 1) || text.startsWith("&", from - 1));
  }

  /** In a shell {@code ${NAME:?what is missing}} gives the name no value but demands one. */
  private static boolean isDemand(String text, int from, int to) {
    int sign = text.startsWith(":", to) ? to + 1 : to;
    return text.startsWith("${", from - 2)
        && (text.startsWith("?", sign) || text.startsWith("+", sign));
  }

  /** {@code arn:aws:secretsmanager:...:secret:name} tells where a secret is kept. */
  private static boolean isWithinResource(String text, int from) {
    int begin = from;
    while (begin > 0
        && from - begin < LONGEST
        && (isName(text.charAt(begin - 1)) || text.charAt(begin - 1) == ':')) {
      begin--;
    }
    return text.startsWith("arn:", begin);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '$';
  }

  /** Reads on from the end of a name. */
  private static final class Reader {
    private final String text;
    private final boolean quotedOnly;
    private int at;

    Reader(String text, int at, boolean quotedOnly) {
      this.text = text;
      this.at = at;
      this.quotedOnly = quotedOnly;
    }

    Optional<Assignment> read(String name) {
      Matcher paired = PAIR.matcher(text).region(at, Math.min(text.length(), at + 120));
      if (paired.lookingAt()) {
        at = paired.end();
        return value(name);
      }
      boolean key = skipAny("\\\"'`])", 4);
      boolean space = skipAny(" \t", 60);
      if (!operator(key, space)) {
        return Optional.empty();
      }
      skipAny(" \t", 60);
      wrappers();
      return value(name);
    }

    private char peek(int ahead) {
      return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
    }

    private boolean skipAny(String chars, int most) {
      int from = at;
      while (at < text.length() && at - from < most && chars.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at > from;
    }

    private boolean skip(String word) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return true;
      }
      return false;
    }

    /** What stands between a name and its value; nothing does after a flag of a command. */
    private boolean operator(boolean key, boolean space) {
      if (peek(0) == '(' || peek(0) == '{') {
        return false;
      }
      for (String sign :
          new String[] {
            ":=", ":-", "::=", "=>", "===", "==", "!==", "!=", "?=", "||=", "||", "??=", "??", "?:",
            "->"
          }) {
        if (skip(sign)) {
          return true;
        }
      }
      if (skip("=")) {
        return true;
      }
      if (peek(0) == ':') {
        at++;
        type();
        return true;
      }
      if (peek(0) == ',') {
        at++;
        return key;
      }
      if (peek(0) == '>') {
        at++;
        // In `redis://:<password>@host` a place is kept, and the host follows.
        return !quotedOnly && peek(0) != '@';
      }
      if (space && (skip("or ") || typed())) {
        return true;
      }
      return space && !quotedOnly && !key;
    }

    /** A type between a name and its value: {@code key: &str = "..."}. */
    private void type() {
      int i = at;
      while (i < text.length() && i - at < 40 && isType(text.charAt(i))) {
        i++;
      }
      if (i < text.length() && text.charAt(i) == '=' && i > at && followedByQuote(i + 1)) {
        at = i + 1;
      }
    }

    /** {@code key string = "..."}. */
    private boolean typed() {
      int i = at;
      while (i < text.length() && i - at < 30 && isType(text.charAt(i))) {
        i++;
      }
      if (i > at && i < text.length() && text.charAt(i) == '=' && followedByQuote(i + 1)) {
        at = i + 1;
        return true;
      }
      return false;
    }

    private static boolean isType(char c) {
      return Character.isLetterOrDigit(c) || " &<>[]|?._*'".indexOf(c) >= 0;
    }

    private boolean followedByQuote(int from) {
      int i = from;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      return i < text.length() && "\"'`".indexOf(text.charAt(i)) >= 0;
    }

    /** What may stand around a literal without changing it. */
    private void wrappers() {
      boolean more = true;
      while (more) {
        more =
            skip("new String(")
                || skip("String(")
                || skip("[]byte(")
                || skip("Buffer.from(")
                || skip("SecretStr(")
                || skip("Some(")
                || skip("@")
                || skip("(");
      }
      char c = Character.toLowerCase(peek(0));
      if ((c == 'b' || c == 'r' || c == 'u') && (peek(1) == '"' || peek(1) == '\'')) {
        at++;
      }
    }

    private Optional<Assignment> value(String name) {
      boolean escaped = peek(0) == '\\' && (peek(1) == '"' || peek(1) == '\'');
      if (escaped) {
        at++;
      }
      char quote = peek(0);
      if (quote == '"' || quote == '\'' || quote == '`') {
        int start = at + (text.startsWith("\"\"\"", at) ? 3 : 1);
        int end = endOfQuoted(start, quote);
        return end < 0 ? Optional.empty() : of(name, start, escaped ? end - 1 : end, true);
      }
      return quotedOnly ? Optional.empty() : of(name, at, endOfPlain(at), false);
    }

    private int endOfQuoted(int start, char quote) {
      int end = Math.min(text.length(), start + LONGEST);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == quote) {
          return i;
        }
        if (c == '\n') {
          return -1;
        }
        if (c == '\\' && i + 1 < end && text.charAt(i + 1) != quote) {
          i++;
        }
      }
      return -1;
    }

    private int endOfPlain(int start) {
      int i = start;
      while (i < text.length()
          && i - start < LONGEST
          && !Character.isWhitespace(text.charAt(i))
          && "\"'`<>,;&|)]}\\".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      return i;
    }

    private Optional<Assignment> of(String name, int start, int end, boolean quoted) {
      return end <= start
          ? Optional.empty()
          : Optional.of(new Assignment(name, text.substring(start, end), start, end, quoted));
    }
  }
}
