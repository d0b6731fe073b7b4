package dev.countersign.syntax.pattern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern's text, one character a byte of its UTF-8, so that an index is a byte offset.
 *
 * @param text the bytes as Latin-1
 */
public record PatternText(String text) {
  private static final Pattern METAVAR = Pattern.compile("[A-Z_][A-Z_0-9]*|[0-9]+");

  /** The text as a rule has it. */
  public static PatternText of(String pattern) {
    byte[] bytes = pattern.getBytes(StandardCharsets.UTF_8);
    return new PatternText(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** The pattern's UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The text of a token. */
  public String text(Token token) {
    return text.substring(token.start(), token.end());
  }

  /** Whether {@code token} is this mark or word. */
  public boolean is(Token token, String expected) {
    return token.end() - token.start() == expected.length()
        && text.startsWith(expected, token.start())
        && (token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.WORD);
  }

  /**
   * The tokens in order, white space but line ends left out.
   *
   * @param quoted the offsets within strings and comments, where no hole stands
   */
  public List<Token> tokens(BitSet quoted) {
    List<Token> tokens = new ArrayList<>();
    int open = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (!quoted.get(at) && c != '\n' && Character.isWhitespace(c)) {
        at++;
        continue;
      }
      Token token = quoted.get(at) ? quoted(at, quoted) : token(at, open > 0);
      open += token.kind() == Token.Kind.DEEP_OPEN ? 1 : 0;
      open -= token.kind() == Token.Kind.DEEP_CLOSE ? 1 : 0;
      tokens.add(token);
      at = token.end();
    }
    return tokens;
  }

  private Token quoted(int at, BitSet quoted) {
    return new Token(
        Token.Kind.QUOTED, at, Math.min(text.length(), Math.max(at + 1, quoted.nextClearBit(at))));
  }

  private Token token(int at, boolean inDeep) {
    if (text.startsWith("<...", at) && !typeArguments(at + 4)) {
      return new Token(Token.Kind.DEEP_OPEN, at, at + 4);
    }
    if (inDeep && text.startsWith("...>", at)) {
      return new Token(Token.Kind.DEEP_CLOSE, at, at + 4);
    }
    if (text.startsWith("...", at)) {
      return new Token(Token.Kind.ELLIPSIS, at, at + 3);
    }
    if (text.charAt(at) == '$') {
      boolean many = text.startsWith("$...", at);
      int end = metavarEnd(at + (many ? 4 : 1));
      if (end > 0) {
        return new Token(many ? Token.Kind.METAVAR_MANY : Token.Kind.METAVAR, at, end);
      }
    }
    if (text.charAt(at) == '\n') {
      return new Token(Token.Kind.NEWLINE, at, at + 1);
    }
    int end = wordEnd(at);
    return end > at ? new Token(Token.Kind.WORD, at, end) : new Token(Token.Kind.MARK, at, at + 1);
  }

  /** Whether {@code List<...>} or {@code Map<..., V>} goes on at {@code at}: nothing deep. */
  private boolean typeArguments(int at) {
    return text.startsWith(">", at) || text.substring(at).stripLeading().startsWith(",");
  }

  /** The end of a metavariable's name that starts here, or -1: capitals, or digits alone. */
  private int metavarEnd(int start) {
    int end = wordEnd(start);
    return METAVAR.matcher(text.substring(start, end)).matches() ? end : -1;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && wordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean wordPart(char c) {
    return c >= 0x80 || c == '_' || Character.isLetterOrDigit(c);
  }
}
