package dev.countersign.syntax;

import java.util.regex.Pattern;

/** What a word without quotes is in the languages of configuration files. */
public final class PlainScalars {
  private static final Pattern INT = Pattern.compile("[-+]?(?:\\d[\\d_]*|0x[0-9a-fA-F]+|0o[0-7]+)");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\d+\\.\\d*|\\.\\d+|\\d+(?=[eE]))(?:[eE][-+]?\\d+)?");

  private PlainScalars() {}

  /** A number, a truth value, nothing, or else a string. */
  public static Ast.Expr read(String word, int start, int end) {
    return switch (word) {
      case "true", "True", "TRUE", "false", "False", "FALSE" ->
          new Ast.Literal(Ast.LiteralKind.BOOL, word, start, end);
      case "", "~", "null", "Null", "NULL" ->
          new Ast.Literal(Ast.LiteralKind.NULL, word, start, end);
      default -> numberOrText(word, start, end);
    };
  }

  private static Ast.Expr numberOrText(String word, int start, int end) {
    char last = word.charAt(word.length() - 1);
    if (Character.isLetterOrDigit(last) || last == '.') {
      if (INT.matcher(word).matches()) {
        return new Ast.Literal(Ast.LiteralKind.INT, word, start, end);
      }
      if (FLOAT.matcher(word).matches()) {
        return new Ast.Literal(Ast.LiteralKind.FLOAT, word, start, end);
      }
    }
    return new Ast.Str("", word, start, end);
  }
}
