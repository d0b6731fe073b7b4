package dev.countersign.syntax.go;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import dev.countersign.syntax.pattern.Token;
import dev.countersign.syntax.pattern.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes something that Go's grammar takes in place of each hole: an identifier; among imports and
 * declarations one with what must follow it; for {@code case ...} a whole case; for {@code <... e
 * ...>} parentheses; for a typed metavariable a type assertion. Go's own {@code ...} stays.
 */
final class Placeholders {
  /** What stands for {@code ...} nearly everywhere. */
  static final String ELLIPSIS = "___";

  /** What is open around a token. */
  private enum Around {
    OTHER,
    TYPED,
    IMPORTS,
    VARIABLES,
    CONSTANTS,
    TYPES,
    CASES
  }

  private final PatternText pattern;
  private final List<Token> tokens;
  private final Rewriter rewriter;
  private final Deque<Around> around = new ArrayDeque<>(List.of(Around.OTHER));
  private boolean cases;

  private Placeholders(PatternText pattern, Rewriter rewriter) {
    this.pattern = pattern;
    this.rewriter = rewriter;
    this.tokens =
        pattern.tokens(Quoted.in(pattern.text())).stream()
            .filter(token -> token.kind() != Kind.NEWLINE)
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
    String text = pattern.text(token);
    switch (token.kind()) {
      case METAVAR ->
          rewriter.hole(new Ast.Metavar(text, token.start(), token.end()), "_" + text.substring(1));
      case METAVAR_MANY ->
          rewriter.hole(
              new Ast.MetavarMany(text, token.start(), token.end()),
              many(i, "____" + text.substring(4)));
      case ELLIPSIS -> {
        if (!own(i)) {
          rewriter.copy(token.start()).insert(opensCases(i) ? "case " : "");
          rewriter.hole(new Ast.Ellipsis(token.start(), token.end()), many(i, ELLIPSIS));
        }
      }
      case DEEP_OPEN -> rewriter.copy(token.start()).mark().replace(token.end(), "(   ");
      case DEEP_CLOSE -> rewriter.copy(token.start()).replace(token.end(), "   )");
      case WORD -> cases |= text.equals("switch") || text.equals("select");
      case MARK -> mark(i, token, text);
      case QUOTED, NEWLINE -> {}
    }
  }

  /** The placeholder with what the grammar wants after it. */
  private String many(int i, String name) {
    boolean arm = is(i - 1, "case") && !is(i + 1, ":") && !is(i + 1, ",");
    return switch (around.getFirst()) {
      case IMPORTS -> name + " \"\";";
      case VARIABLES, TYPES -> name + " _;";
      case CONSTANTS -> name + ";";
      case CASES, TYPED, OTHER -> arm || opensCases(i) ? name + ":" : name;
    };
  }

  /** Whether the hole stands before the first case of a switch. */
  private boolean opensCases(int i) {
    return around.getFirst() == Around.CASES && is(i - 1, "{");
  }

  /** Whether {@code ...} is Go's: {@code f(xs...)}, {@code args ...T}, {@code [...]T}. */
  private boolean own(int i) {
    Token token = tokens.get(i);
    Token before = i == 0 ? null : tokens.get(i - 1);
    Token after = i + 1 == tokens.size() ? null : tokens.get(i + 1);
    boolean follows = before != null && before.end() == token.start();
    boolean leads = after != null && after.start() == token.end();
    if (leads && startsType(i + 1)) {
      return true;
    }
    if (follows && is(i - 1, "[") && is(i + 1, "]")) {
      return i < 2 || tokens.get(i - 2).end() != tokens.get(i - 1).start() || !endsOperand(i - 2);
    }
    return follows && endsOperand(i - 1) && is(i + 1, ")");
  }

  private boolean startsType(int i) {
    Kind kind = tokens.get(i).kind();
    return kind == Kind.WORD || kind == Kind.METAVAR || is(i, "[") || is(i, "*");
  }

  private boolean endsOperand(int i) {
    return switch (tokens.get(i).kind()) {
      case WORD, METAVAR, QUOTED -> true;
      default -> is(i, ")") || is(i, "]") || is(i, "}");
    };
  }

  private void mark(int i, Token token, String text) {
    switch (text) {
      case "(" -> around.push(group(i));
      case "[" -> around.push(Around.OTHER);
      case "{" -> {
        around.push(cases ? Around.CASES : Around.OTHER);
        cases = false;
      }
      case ")", "]", "}" -> close(token);
      case ":" -> {
        if (around.getFirst() == Around.TYPED && colonOf(i)) {
          rewriter.copy(token.start()).mark().replace(token.end(), ".(");
        }
      }
      default -> {}
    }
  }

  private Around group(int open) {
    if (colonOf(open + 2)) {
      return Around.TYPED;
    }
    Token before = open == 0 ? null : tokens.get(open - 1);
    return switch (before == null ? "" : pattern.text(before)) {
      case "import" -> Around.IMPORTS;
      case "var" -> Around.VARIABLES;
      case "const" -> Around.CONSTANTS;
      case "type" -> Around.TYPES;
      default -> Around.OTHER;
    };
  }

  /** Whether the token is the colon of {@code ($X : T)}. */
  private boolean colonOf(int i) {
    return is(i, ":")
        && !is(i + 1, "=")
        && tokens.get(i - 1).kind() == Kind.METAVAR
        && is(i - 2, "(");
  }

  private void close(Token token) {
    if (around.size() > 1 && around.pop() == Around.TYPED) {
      rewriter.copy(token.start()).insert(")");
    }
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && pattern.is(tokens.get(i), text);
  }
}
