package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import dev.countersign.syntax.pattern.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pattern with something legal in place of each hole. What is legal depends on the place,
 * which brackets and the neighbouring tokens tell: an identifier nearly everywhere, braces around
 * it in JSX, a semicolon after it between statements.
 */
final class PatternWriter {
  /** What an open bracket, or tag, holds. */
  private enum Place {
    STATEMENTS,
    ENTRIES,
    CASES,
    LIST,
    TAG,
    CHILDREN
  }

  private static final String PLACEHOLDER = "___";
  private static final Set<String> BEFORE_BLOCK_WORDS = Set.of("else", "try", "finally", "do");
  private static final Set<String> BEFORE_VALUE_WORDS =
      Set.of(
          "return",
          "throw",
          "case",
          "typeof",
          "await",
          "yield",
          "in",
          "of",
          "new",
          "import",
          "export",
          "type",
          "const",
          "let",
          "var",
          "default",
          "void",
          "delete",
          "extends",
          "with",
          "function",
          "async",
          "static");
  private static final String OPERATORS = "=+-*/%<&|^!~?,.([:@";

  private final PatternText pattern;
  private final List<Token> tokens;
  private final boolean jsx;
  private final Rewriter out;
  private final Deque<Place> places = new ArrayDeque<>();
  private int at;

  private PatternWriter(PatternText pattern, boolean jsx) {
    this.pattern = pattern;
    this.tokens = pattern.tokens(Quotes.in(pattern.text()));
    this.jsx = jsx;
    this.out = new Rewriter(pattern);
  }

  /** Writes {@code pattern} after {@code prefix}; the caller may add more. */
  static Rewriter write(PatternText pattern, String prefix, boolean jsx) {
    PatternWriter writer = new PatternWriter(pattern, jsx);
    writer.out.insert(prefix);
    for (writer.at = 0; writer.at < writer.tokens.size(); writer.at++) {
      writer.token(writer.tokens.get(writer.at));
    }
    return writer.out.rest();
  }

  private void token(Token token) {
    switch (token.kind()) {
      case METAVAR -> metavar(new Ast.Metavar(pattern.text(token), token.start(), token.end()));
      case METAVAR_MANY ->
          value(
              new Ast.MetavarMany(pattern.text(token), token.start(), token.end()),
              pattern.text(token).replace("...", PLACEHOLDER));
      case ELLIPSIS -> ellipsis(token);
      case DEEP_OPEN -> deepOpen(token);
      case DEEP_CLOSE -> deepClose(token);
      case MARK -> mark(token);
      case WORD, QUOTED, NEWLINE -> {}
    }
  }

  private void metavar(Ast.Metavar metavar) {
    if (isWord(before(), "from") && !places.contains(Place.LIST) && endsStatement(after())) {
      out.hole(metavar, "'" + metavar.name() + "'");
    } else {
      value(metavar, metavar.name());
    }
  }

  /** A hole that may be an attribute's value or a child, where an identifier needs braces. */
  private void value(Ast.Hole hole, String placeholder) {
    Token before = before();
    boolean attribute = in(Place.TAG) && before != null && pattern.is(before, "=");
    if (attribute || in(Place.CHILDREN)) {
      out.copy(hole.start()).insert("{");
      out.hole(hole, placeholder).insert("}");
    } else {
      out.hole(hole, placeholder);
    }
  }

  private void ellipsis(Token token) {
    if (isSpread(token)) {
      return;
    }
    Ast.Ellipsis hole = new Ast.Ellipsis(token.start(), token.end());
    if (in(Place.CASES) && before() != null && pattern.is(before(), "{")) {
      out.copy(hole.start()).insert("case ");
      out.hole(hole, PLACEHOLDER).insert(":");
    } else if (isLoopHeader()) {
      out.hole(hole, PLACEHOLDER).insert(";;");
    } else {
      value(hole, PLACEHOLDER);
      if (isStatement() && !endsWithSemicolon()) {
        out.insert(";");
      }
    }
  }

  /** {@code ...x}: a spread or rest of the language itself. */
  private boolean isSpread(Token token) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    Token before = before();
    boolean opened = before == null || Set.of("(", "[", "{", ",").contains(pattern.text(before));
    if (!opened || next == null || next.start() != token.end()) {
      return false;
    }
    return switch (next.kind()) {
      case WORD, METAVAR, METAVAR_MANY, QUOTED -> true;
      case MARK -> "[{($".contains(pattern.text(next));
      default -> false;
    };
  }

  /** {@code for (...)}. */
  private boolean isLoopHeader() {
    Token before = before();
    Token after = after();
    int open = previous(at);
    return before != null
        && after != null
        && pattern.is(before, "(")
        && pattern.is(after, ")")
        && (isWord(tokenBefore(open), "for") || isWord(tokenBefore(open), "await"));
  }

  /** Whether the ellipsis stands alone between statements or members. */
  private boolean isStatement() {
    if (!holdsStatements()) {
      return false;
    }
    Token after = after();
    boolean continued =
        after != null && Set.of(",", ".", ":", "=", ")", "]").contains(pattern.text(after));
    return !continued && followsStatement();
  }

  private boolean holdsStatements() {
    return places.isEmpty() || in(Place.STATEMENTS) || in(Place.CASES);
  }

  private boolean endsWithSemicolon() {
    Token after = after();
    return after != null && pattern.is(after, ";");
  }

  private boolean followsStatement() {
    Token before = before();
    if (before == null) {
      return true;
    }
    String text = pattern.text(before);
    if (isWord(before, text)) {
      return BEFORE_BLOCK_WORDS.contains(text) || (newline() && !BEFORE_VALUE_WORDS.contains(text));
    }
    return switch (text) {
      case ";", "{", "}", ")", "...", "...>" -> true;
      case ":" -> newline() || in(Place.CASES) || startsWithCase();
      case ">" -> newline() && !isArrow(previous(at));
      default -> newline() && !(before.kind() == Token.Kind.MARK && OPERATORS.contains(text));
    };
  }

  private boolean startsWithCase() {
    Token first = tokens.getFirst();
    return isWord(first, "case") || isWord(first, "default");
  }

  private void deepOpen(Token token) {
    Token after = after();
    if (after != null && pattern.is(after, ">")) {
      out.copy(token.start() + 1);
      out.hole(new Ast.Ellipsis(token.start() + 1, token.end()), PLACEHOLDER);
    } else {
      out.copy(token.start()).mark().replace(token.end(), PLACEHOLDER + "(");
    }
  }

  /** Another hole that follows between statements is a statement of its own. */
  private void deepClose(Token token) {
    out.copy(token.start()).replace(token.end(), ")");
    Token after = after();
    boolean hole =
        after != null
            && switch (after.kind()) {
              case ELLIPSIS, DEEP_OPEN, METAVAR -> true;
              default -> false;
            };
    if (hole && holdsStatements()) {
      out.insert(";");
    }
  }

  private void mark(Token token) {
    switch (pattern.text(token)) {
      case "(", "[" -> places.push(Place.LIST);
      case ")", "]", "}" -> places.poll();
      case "{" -> places.push(braces());
      case "<" -> less();
      case ">" -> greater();
      default -> {}
    }
  }

  private Place braces() {
    if (in(Place.TAG) || in(Place.CHILDREN)) {
      return Place.ENTRIES;
    }
    Token before = before();
    if (before == null) {
      return holdsSemicolon() ? Place.STATEMENTS : Place.ENTRIES;
    }
    String text = pattern.text(before);
    if (before.kind() == Token.Kind.WORD) {
      return BEFORE_VALUE_WORDS.contains(text) && !text.equals("static")
          ? Place.ENTRIES
          : isWord(tokenBefore(previous(at)), "enum") ? Place.ENTRIES : Place.STATEMENTS;
    }
    if (text.equals(")")) {
      return closesSwitch(previous(at)) ? Place.CASES : Place.STATEMENTS;
    }
    if (before.kind() == Token.Kind.METAVAR) {
      return isWord(tokenBefore(previous(at)), "enum") ? Place.ENTRIES : Place.STATEMENTS;
    }
    if (text.equals("{")) {
      return in(Place.ENTRIES) ? Place.ENTRIES : Place.STATEMENTS;
    }
    boolean value =
        text.endsWith("${") || (OPERATORS.contains(text) && before.kind() == Token.Kind.MARK);
    return value ? Place.ENTRIES : Place.STATEMENTS;
  }

  /** Whether the brace at hand closes after statements that end as only statements do. */
  private boolean holdsSemicolon() {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      switch (pattern.text(tokens.get(i))) {
        case "{", "(", "[" -> depth++;
        case "}", ")", "]" -> depth--;
        case ";" -> {
          if (depth == 1) {
            return true;
          }
        }
        default -> {}
      }
      if (depth == 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the parenthesis at {@code close} ends the subject of a {@code switch}. */
  private boolean closesSwitch(int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      String text = pattern.text(tokens.get(i));
      depth += text.equals(")") ? 1 : text.equals("(") ? -1 : 0;
      if (depth == 0) {
        return isWord(tokenBefore(i), "switch");
      }
    }
    return false;
  }

  private void less() {
    if (!jsx) {
      return;
    }
    Token after = after();
    if (in(Place.CHILDREN) && after != null && pattern.is(after, "/")) {
      places.pop();
      places.push(Place.TAG);
    } else if (in(Place.CHILDREN) || (opensTag(after) && !followsValue())) {
      places.push(Place.TAG);
    }
  }

  private boolean opensTag(@Nullable Token after) {
    return after != null
        && (after.kind() == Token.Kind.WORD
            || after.kind() == Token.Kind.METAVAR
            || pattern.is(after, ">"));
  }

  private boolean followsValue() {
    Token before = before();
    if (before == null) {
      return false;
    }
    String text = pattern.text(before);
    return switch (before.kind()) {
      case WORD -> !BEFORE_VALUE_WORDS.contains(text);
      case METAVAR, QUOTED -> !text.endsWith("${") && !text.startsWith("//");
      default -> text.equals(")") || text.equals("]");
    };
  }

  private void greater() {
    if (!in(Place.TAG)) {
      return;
    }
    places.pop();
    int slash = previous(at);
    Token before = before();
    boolean selfClosing = before != null && pattern.is(before, "/");
    if (!selfClosing && !closesElement(slash)) {
      places.push(Place.CHILDREN);
    }
  }

  /** Whether the tag that ends after token {@code last} is a closing one. */
  private boolean closesElement(int last) {
    for (int i = last; i > 0; i--) {
      if (pattern.is(tokens.get(i), "<")) {
        return false;
      }
      if (pattern.is(tokens.get(i), "/") && pattern.is(tokens.get(i - 1), "<")) {
        return true;
      }
    }
    return false;
  }

  private boolean in(Place place) {
    return places.peek() == place;
  }

  private boolean isWord(@Nullable Token token, String word) {
    return token != null && token.kind() == Token.Kind.WORD && pattern.text(token).equals(word);
  }

  private boolean isArrow(int greater) {
    return greater > 0
        && pattern.is(tokens.get(greater), ">")
        && pattern.is(tokens.get(greater - 1), "=");
  }

  private boolean endsStatement(@Nullable Token token) {
    return token == null || pattern.is(token, ";") || newlineAfter();
  }

  private boolean newlineAfter() {
    return at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NEWLINE;
  }

  private boolean newline() {
    return at > 0 && tokens.get(at - 1).kind() == Token.Kind.NEWLINE;
  }

  private @Nullable Token before() {
    return tokenBefore(at);
  }

  private @Nullable Token tokenBefore(int index) {
    int found = previous(index);
    return found < 0 ? null : tokens.get(found);
  }

  private int previous(int index) {
    int i = index - 1;
    while (i >= 0 && (tokens.get(i).kind() == Token.Kind.NEWLINE || isComment(tokens.get(i)))) {
      i--;
    }
    return i;
  }

  private @Nullable Token after() {
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.NEWLINE && !isComment(tokens.get(i))) {
        return tokens.get(i);
      }
    }
    return null;
  }

  private boolean isComment(Token token) {
    return token.kind() == Token.Kind.QUOTED
        && (pattern.text().startsWith("//", token.start())
            || pattern.text().startsWith("/*", token.start()));
  }
}
