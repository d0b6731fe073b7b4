package dev.countersign.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a comparison. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|(?<number>(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+"
              + "|(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?))"
              + "|(?<text>[rRbB]?(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'))"
              + "|(?<metavariable>\\$(?:\\.\\.\\.)?\\w+)"
              + "|(?<name>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)"
              + "|(?<operator>\\*\\*|//|<<|>>|<=|>=|==|!=|[-+*/%<>()\\[\\],|&^~])");

  /** What a token is. */
  enum Kind {
    NUMBER,
    TEXT,
    METAVARIABLE,
    NAME,
    OPERATOR,
    END
  }

  /** One word and where it stands. */
  record Token(Kind kind, String text, int offset) {
    boolean is(String word) {
      return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(word);
    }
  }

  private final List<Token> tokens;
  private int at;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Tokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        throw new ComparisonException("'" + text.charAt(at) + "' is not expected", at);
      }
      add(tokens, matcher);
      at = matcher.end();
    }
    tokens.add(new Token(Kind.END, "the end", text.length()));
    return new Tokens(tokens);
  }

  private static void add(List<Token> tokens, Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.END
          && matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
        tokens.add(new Token(kind, matcher.group(), matcher.start()));
      }
    }
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peekSecond() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Takes the next token if it is {@code word}. */
  boolean take(String word) {
    if (peek().is(word)) {
      next();
      return true;
    }
    return false;
  }
}
