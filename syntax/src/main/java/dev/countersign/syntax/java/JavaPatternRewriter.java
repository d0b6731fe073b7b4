package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import dev.countersign.syntax.pattern.Token;
import dev.countersign.syntax.pattern.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts Java in the place of a pattern's holes. A metavariable is Java as it is. {@code ...} becomes
 * an identifier with what its place wants around it: a type before a parameter, a semicolon after a
 * statement, both for a member. What was put in for a whole construct is {@linkplain Rewriter#mark
 * marked}, as are the parenthesis of {@code <... e ...>}, the cast that stands for {@code (T $X)}
 * and the index that lets it be assigned to.
 */
final class JavaPatternRewriter {
  /** What the innermost open bracket encloses. */
  private enum Frame {
    BLOCK,
    MEMBERS,
    CONSTANTS,
    CASES,
    ELEMENTS,
    ARGUMENTS,
    PARAMETERS,
    ANNOTATION,
    FOR,
    CATCH,
    GROUP
  }

  private final JavaPatternTokens tokens;
  private final Rewriter out;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Set<Integer> typedEnds = new HashSet<>();
  private @Nullable Frame header;
  private int headerDepth;

  /** {@code members} reads the pattern as what stands in a class, else as statements. */
  JavaPatternRewriter(PatternText text, Rewriter out, boolean members) {
    tokens = new JavaPatternTokens(text);
    this.out = out;
    frames.push(members ? Frame.MEMBERS : Frame.BLOCK);
  }

  /** Writes the whole pattern. */
  void rewrite() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case METAVAR -> metavar(i, new Ast.Metavar(tokens.text(i), token.start(), token.end()));
        case METAVAR_MANY ->
            many(i, new Ast.MetavarMany(tokens.text(i), token.start(), token.end()));
        case ELLIPSIS -> many(i, new Ast.Ellipsis(token.start(), token.end()));
        case DEEP_OPEN -> {
          out.copy(token.start()).mark().replace(token.end(), "(");
          frames.push(Frame.GROUP);
        }
        case DEEP_CLOSE -> {
          out.copy(token.start()).replace(token.end(), ")");
          pop();
        }
        case WORD -> word(i);
        case MARK -> mark(i);
        case QUOTED, NEWLINE -> {}
      }
    }
    out.rest();
  }

  private void word(int i) {
    if (tokens.is(i - 1, ".")) {
      return;
    }
    switch (tokens.text(i)) {
      case "class", "interface" -> open(Frame.MEMBERS);
      case "enum" -> open(Frame.CONSTANTS);
      case "record" -> {
        if (tokens.name(i + 1) && (tokens.is(i + 2, "(") || tokens.is(i + 2, "<"))) {
          open(Frame.MEMBERS);
        }
      }
      default -> {}
    }
  }

  private void open(Frame body) {
    header = body;
    headerDepth = frames.size();
  }

  private void mark(int i) {
    switch (tokens.text(i)) {
      case "{" -> frames.push(brace(i));
      case "(" -> parenthesis(i);
      case "[" -> frames.push(Frame.GROUP);
      case ")" -> {
        pop();
        if (typedEnds.contains(i - 1) && tokens.is(i + 1, "=") && !tokens.is(i + 2, "=")) {
          out.copy(tokens.get(i).end()).mark().insert("[0]");
        }
      }
      case "]", "}" -> pop();
      case ";" -> {
        if (frames.element() == Frame.CONSTANTS) {
          frames.pop();
          frames.push(Frame.MEMBERS);
        }
      }
      default -> {}
    }
  }

  private void pop() {
    if (frames.size() > 1) {
      frames.pop();
    }
  }

  private Frame brace(int i) {
    if (header != null && headerDepth == frames.size()) {
      Frame body = header;
      header = null;
      return body;
    }
    Frame around = frames.element();
    if (tokens.is(i - 1, ")")) {
      int open = tokens.partner(i - 1);
      return tokens.is(open - 1, "switch")
          ? Frame.CASES
          : tokens.afterNew(open) || around == Frame.CONSTANTS ? Frame.MEMBERS : Frame.BLOCK;
    }
    boolean value = tokens.isAny(i - 1, "=", ",", "(", "]") || around == Frame.ELEMENTS;
    return value ? Frame.ELEMENTS : Frame.BLOCK;
  }

  private void parenthesis(int i) {
    Frame frame = enclosed(i);
    frames.push(frame);
    int close = tokens.partner(i);
    if (frame == Frame.GROUP && typed(i, close)) {
      out.copy(tokens.get(i).end()).mark().insert("(");
      typedEnds.add(close - 1);
    }
  }

  private Frame enclosed(int i) {
    int close = tokens.partner(i);
    if (tokens.is(i - 1, "for")) {
      return Frame.FOR;
    }
    if (tokens.is(i - 1, "catch")) {
      return Frame.CATCH;
    }
    if (tokens.is(close + 1, "-") && tokens.is(close + 2, ">")) {
      return declares(i, close) ? Frame.PARAMETERS : Frame.ARGUMENTS;
    }
    if (tokens.afterAnnotation(i)) {
      return Frame.ANNOTATION;
    }
    if (tokens.name(i - 1) || (tokens.is(i - 1, ">") && tokens.endsType(i - 1))) {
      return header(i, close) ? Frame.PARAMETERS : Frame.ARGUMENTS;
    }
    return tokens.isAny(i - 1, "this", "super") ? Frame.ARGUMENTS : Frame.GROUP;
  }

  /** Whether the name before the parenthesis is declared, not called. */
  private boolean header(int i, int close) {
    int before = i - 2;
    if (header != null || tokens.modifier(before)) {
      return true;
    }
    if (tokens.is(before, ".") || tokens.is(i - 1, ">") || frames.element() == Frame.CONSTANTS) {
      return false;
    }
    boolean declared = tokens.endsType(before) && !tokens.afterNew(i - 1);
    boolean hasBody = tokens.is(close + 1, "{") || tokens.is(close + 1, "throws");
    boolean opens = before < 0 || tokens.isAny(before, "{", "}", ";", ")");
    return (declared && !typeArgument(before)) || (hasBody && opens);
  }

  /** {@code x.<T>f()} has a type argument where a declaration has its type. */
  private boolean typeArgument(int end) {
    if (!tokens.is(end, ">")) {
      return false;
    }
    int at = end;
    while (at > 0 && !tokens.is(at, "<")) {
      at--;
    }
    return tokens.is(at - 1, ".");
  }

  /** Whether a lambda's parameters have types. */
  private boolean declares(int open, int close) {
    for (int i = open + 1; i + 1 < close; i++) {
      if (tokens.endsType(i) && tokens.name(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parentheses hold a type and a metavariable. */
  private boolean typed(int open, int close) {
    if (close - open < 3 || tokens.kind(close - 1) != Kind.METAVAR || !tokens.endsType(close - 2)) {
      return false;
    }
    for (int i = open + 1; i < close - 1; i++) {
      if (!tokens.inType(i)) {
        return false;
      }
    }
    return true;
  }

  private void metavar(int i, Ast.Metavar hole) {
    Token token = tokens.get(i);
    if (typedEnds.contains(i)) {
      out.copy(tokens.get(i - 1).end()).insert(")");
    }
    if (alone(i) && needsType()) {
      whole(hole, tokens.text(i) + " _p");
      return;
    }
    if (alone(i) && pairs(i)) {
      whole(hole, tokens.text(i) + "=0");
      return;
    }
    out.hole(hole, tokens.text(i));
    boolean statement = frames.element() == Frame.BLOCK && boundary(i - 1);
    if (statement && endsStatement(i)) {
      out.copy(token.end()).insert(";");
    }
  }

  /** Whether nothing after the metavariable goes on with what it begins. */
  private boolean endsStatement(int i) {
    boolean goesOn =
        tokens.isAny(i + 1, ".", "=", "(", "[", "<", ":", ";", "+", "-", "?", "&", "|", "@")
            || i + 1 == tokens.size();
    return tokens.is(i + 1, "}") || (tokens.startsLine(i + 1) && !goesOn);
  }

  /** {@code ...} and {@code $...X}. */
  private void many(int i, Ast.Hole hole) {
    if (hole instanceof Ast.Ellipsis
        && frames.element() == Frame.PARAMETERS
        && !alone(i)
        && tokens.endsType(i - 1)) {
      return;
    }
    String place = tokens.text(i).replace('.', '_');
    switch (frames.element()) {
      case PARAMETERS, CATCH -> wholeIf(alone(i), hole, place, " _p");
      case ANNOTATION -> wholeIf(alone(i) && pairs(i), hole, place, "=0");
      case FOR -> {
        if (tokens.is(i - 1, "(") && tokens.is(i + 1, ":")) {
          whole(hole, place + " _p");
        } else {
          boolean header = tokens.is(i - 1, "(") && tokens.is(i + 1, ")");
          out.hole(hole, header ? place + ";;" : place);
        }
      }
      case MEMBERS -> wholeIf(boundary(i - 1), hole, place, " _p;");
      case CASES -> cases(i, hole, place);
      case BLOCK -> {
        boolean ends = boundary(i - 1) && !tokens.isAny(i + 1, ";", ".", "=", "-", "+");
        out.hole(hole, ends ? place + ";" : place);
      }
      case CONSTANTS, ELEMENTS, ARGUMENTS, GROUP -> out.hole(hole, place);
    }
  }

  private void cases(int i, Ast.Hole hole, String place) {
    if (arrows(i)) {
      whole(hole, "case " + place + "->{}");
    } else if (tokens.is(i - 1, "{")) {
      whole(hole, "case " + place + ":");
    } else {
      out.hole(hole, boundary(i - 1) ? place + ";" : place);
    }
  }

  /** Whether the arms around {@code i} have arrows, and a new arm can begin at {@code i}. */
  private boolean arrows(int i) {
    if (!tokens.isAny(i - 1, "{", "}", ";")) {
      return false;
    }
    int open = i;
    while (open > 0 && !(tokens.partner(open) > i && tokens.is(open, "{"))) {
      open--;
    }
    for (int at = open + 1; at < tokens.partner(open); at++) {
      if (tokens.partner(at) > at) {
        at = tokens.partner(at);
      } else if (tokens.is(at, "-") && tokens.is(at + 1, ">")) {
        return true;
      } else if (tokens.is(at, ":")) {
        return false;
      }
    }
    return false;
  }

  private void wholeIf(boolean whole, Ast.Hole hole, String place, String more) {
    if (whole) {
      whole(hole, place + more);
    } else {
      out.hole(hole, place);
    }
  }

  private void whole(Ast.Hole hole, String text) {
    out.copy(hole.start()).mark().hole(hole, text);
  }

  /** Whether the token is all that stands between two commas or brackets. */
  private boolean alone(int i) {
    return tokens.isAny(i - 1, "(", ",") && tokens.isAny(i + 1, ")", ",");
  }

  private boolean needsType() {
    return frames.element() == Frame.PARAMETERS || frames.element() == Frame.CATCH;
  }

  /** Whether the annotation around {@code i} has several arguments, which must then have names. */
  private boolean pairs(int i) {
    return frames.element() == Frame.ANNOTATION && (tokens.is(i - 1, ",") || tokens.is(i + 1, ","));
  }

  /** Whether a statement or member can begin after the token at {@code i}. */
  private boolean boundary(int i) {
    if (i < 0 || tokens.isAny(i, ";", "{", "}", "else", "do")) {
      return true;
    }
    return switch (tokens.kind(i)) {
      case ELLIPSIS, METAVAR_MANY -> boundary(i - 1);
      case METAVAR -> boundary(i - 1) && tokens.startsLine(i + 1);
      default ->
          (tokens.is(i, ")") && tokens.isAny(tokens.partner(i) - 1, "if", "for", "while"))
              || (tokens.is(i, ":") && label(i));
    };
  }

  /** Whether the colon ends {@code case x} or {@code name}. */
  private boolean label(int colon) {
    for (int at = colon - 1; at >= 0; at--) {
      if (tokens.isAny(at, "case", "default")) {
        return true;
      }
      if (tokens.isAny(at, "?", ";", "{", "}", "=")) {
        return at == colon - 2 && !tokens.isAny(at, "?", "=");
      }
    }
    return colon == 1;
  }
}
