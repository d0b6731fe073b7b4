package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import dev.countersign.syntax.pattern.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes something that Python's grammar takes in place of each hole, of the same length where one
 * will do: an identifier; among the entries of a dictionary {@code **_}; for {@code <... e ...>}
 * parentheses; for the colon of a typed metavariable a comparison.
 */
final class Placeholders {
  /** What stands for {@code ...} nearly everywhere. */
  static final String ELLIPSIS = "___";

  private static final String ENTRY = "**_";

  /** What is open around a token. */
  private enum Around {
    TOP,
    GROUP,
    PARAMETERS,
    BRACKET,
    SET,
    DICT,
    INTERPOLATION
  }

  private final PatternText pattern;
  private final List<Token> tokens;
  private final Rewriter rewriter;
  private final Deque<Around> around = new ArrayDeque<>(List.of(Around.TOP));
  private boolean definition;

  private Placeholders(PatternText pattern, Rewriter rewriter) {
    this.pattern = pattern;
    this.rewriter = rewriter;
    this.tokens =
        pattern.tokens(Quoted.in(pattern.text())).stream()
            .filter(token -> token.kind() != Token.Kind.NEWLINE)
            .toList();
  }

  /** Writes the whole pattern. */
  static void write(PatternText pattern, Rewriter rewriter) {
    Placeholders placeholders = new Placeholders(pattern, rewriter);
    for (int i = 0; i < placeholders.tokens.size(); i++) {
      placeholders.write(i);
    }
    rewriter.rest();
  }

  private void write(int i) {
    Token token = tokens.get(i);
    switch (token.kind()) {
      case METAVAR ->
          rewriter.hole(
              new Ast.Metavar(pattern.text(token), token.start(), token.end()),
              "_" + pattern.text(token).substring(1));
      case METAVAR_MANY ->
          rewriter.hole(
              new Ast.MetavarMany(pattern.text(token), token.start(), token.end()),
              many(i, "____" + pattern.text(token).substring(4)));
      case ELLIPSIS ->
          rewriter.hole(new Ast.Ellipsis(token.start(), token.end()), many(i, ELLIPSIS));
      case DEEP_OPEN -> rewriter.copy(token.start()).mark().replace(token.end(), "(   ");
      case DEEP_CLOSE -> rewriter.copy(token.start()).replace(token.end(), "   )");
      case WORD -> definition |= pattern.is(token, "def");
      case MARK -> mark(i, token);
      case QUOTED, NEWLINE -> {}
    }
  }

  private String many(int i, String name) {
    boolean entry = around.peek() == Around.DICT && (is(i - 1, "{") || is(i - 1, ","));
    return entry ? ENTRY : name;
  }

  private void mark(int i, Token token) {
    switch (pattern.text(token)) {
      case "(" -> {
        around.push(definition ? Around.PARAMETERS : Around.GROUP);
        definition = false;
      }
      case "[" -> around.push(Around.BRACKET);
      case "{" -> around.push(brace(i));
      case ")", "]", "}" -> {
        if (around.size() > 1) {
          around.pop();
        }
      }
      case ":" -> {
        if (typed(i)) {
          rewriter.copy(token.start()).mark().replace(token.end(), "<");
        }
      }
      default -> {}
    }
  }

  /** Whether the colon gives a metavariable its type: {@code f($X: int)}. */
  private boolean typed(int colon) {
    return around.peek() == Around.GROUP
        && colon >= 2
        && tokens.get(colon - 1).kind() == Token.Kind.METAVAR
        && (is(colon - 2, "(") || (is(colon - 2, ",") && !lambdaOpen(colon)))
        && !is(colon + 1, "=");
  }

  /** Whether the colon ends the parameters of a lambda. */
  private boolean lambdaOpen(int colon) {
    int depth = 0;
    for (int i = colon - 1; i >= 0 && depth >= 0 && !(depth == 0 && is(i, ":")); i--) {
      if (is(i, "lambda") && depth == 0) {
        return true;
      }
      depth += is(i, ")") || is(i, "]") || is(i, "}") ? 1 : 0;
      depth -= is(i, "(") || is(i, "[") || is(i, "{") ? 1 : 0;
    }
    return false;
  }

  /**
   * A brace within an f-string, of a dictionary, or of a set. Nothing but holes is a dictionary.
   */
  private Around brace(int open) {
    Token before = open == 0 ? null : tokens.get(open - 1);
    if (before != null
        && before.end() == tokens.get(open).start()
        && (before.kind() == Token.Kind.QUOTED || pattern.is(before, "}"))) {
      return Around.INTERPOLATION;
    }
    int depth = 0;
    boolean values = false;
    for (int i = open + 1; i < tokens.size() && depth >= 0; i++) {
      if (depth == 0 && (is(i, ":") || (is(i, "*") && is(i + 1, "*")))) {
        return Around.DICT;
      }
      depth += is(i, "(") || is(i, "[") || is(i, "{") ? 1 : 0;
      depth -= is(i, ")") || is(i, "]") || is(i, "}") ? 1 : 0;
      Token.Kind kind = tokens.get(i).kind();
      values |= depth >= 0 && kind != Token.Kind.ELLIPSIS && !is(i, ",");
    }
    return values ? Around.SET : Around.DICT;
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && pattern.is(tokens.get(i), text);
  }
}
