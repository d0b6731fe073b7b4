package dev.countersign.syntax.hcl;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.text.Cursor;
import dev.countersign.syntax.text.HoleReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions, by precedence climbing (Richards, 1979). {@code lines} says whether an expression
 * may go on in the next line, as it may between brackets.
 */
final class HclExpressions {
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private final Cursor in;
  private final HoleReader holes;
  private final HclSpace space;
  private final HclTemplates templates;

  HclExpressions(Cursor in, HoleReader holes, HclSpace space) {
    this.in = in;
    this.holes = holes;
    this.space = space;
    this.templates = new HclTemplates(in, this);
  }

  Expr expression(boolean lines) {
    return in.nested(() -> conditional(lines));
  }

  private Expr conditional(boolean lines) {
    Expr test = binary(0, lines);
    space.skip(lines);
    if (in.peek() != '?') {
      return test;
    }
    in.forward(1);
    space.lines();
    Expr then = expression(lines);
    space.lines();
    if (!in.takes(":")) {
      return new Ast.Other(
          "ERROR", List.of(test, then, in.error(in.at(), in.at())), test.start(), in.at());
    }
    space.lines();
    Expr orElse = expression(lines);
    return new Ast.Conditional(test, then, orElse, test.start(), orElse.end());
  }

  private Expr binary(int level, boolean lines) {
    if (level == OPERATORS.size()) {
      return unary(lines);
    }
    Expr left = binary(level + 1, lines);
    while (true) {
      int before = in.at();
      space.skip(lines);
      String operator = operator(level);
      if (operator == null) {
        in.to(before);
        return left;
      }
      space.lines();
      Expr right = binary(level + 1, lines);
      left = new Ast.Binary(operator, left, right, left.start(), right.end());
    }
  }

  private @Nullable String operator(int level) {
    if (in.sees("...") || in.sees("=>")) {
      return null;
    }
    for (String operator : OPERATORS.get(level)) {
      if (in.takes(operator)) {
        return operator;
      }
    }
    return null;
  }

  private Expr unary(boolean lines) {
    int start = in.at();
    if (in.peek() == '!' || in.peek() == '-') {
      String operator = String.valueOf(in.peek());
      in.forward(1);
      space.skip(lines);
      Expr operand = in.nested(() -> unary(lines));
      return new Ast.Unary(operator, operand, false, start, operand.end());
    }
    return postfix(term(), lines);
  }

  private Expr postfix(Expr of, boolean lines) {
    Expr value = of;
    while (true) {
      int before = in.at();
      if (in.peek() == '.' && !in.sees("...")) {
        in.forward(1);
        value = selected(value);
      } else if (in.peek() == '[') {
        value = indexed(value);
      } else if (!lines || !nextLineSelects()) {
        in.to(before);
        return value;
      }
    }
  }

  /** Whether the next line goes on with a dot; goes there. */
  private boolean nextLineSelects() {
    int before = in.at();
    space.lines();
    boolean selects = in.at() > before && in.peek() == '.' && Character.isLetter(in.peek(1));
    if (!selects) {
      in.to(before);
    }
    return selects;
  }

  private Expr selected(Expr object) {
    int start = in.at();
    if (in.takes("*")) {
      return new Ast.Index(
          object, List.of(new Ast.Name("*", start, in.at())), object.start(), in.at());
    }
    Ast.Hole hole = holes.next();
    if (hole != null) {
      return new Ast.Member(object, ".", hole, object.start(), in.at());
    }
    if (Character.isDigit(in.peek())) {
      in.skip(Character::isDigit);
      Expr index = new Ast.Literal(LiteralKind.INT, in.text(start, in.at()), start, in.at());
      return new Ast.Index(object, List.of(index), object.start(), in.at());
    }
    Expr name = word();
    return name == null
        ? new Ast.Other("ERROR", List.of(object, in.error(start, start)), object.start(), start)
        : new Ast.Member(object, ".", name, object.start(), in.at());
  }

  private Expr indexed(Expr object) {
    in.forward(1);
    space.lines();
    int start = in.at();
    Expr index = in.takes("*") ? new Ast.Name("*", start, in.at()) : expression(true);
    space.lines();
    if (!in.takes("]")) {
      in.error(in.at(), in.at());
    }
    return new Ast.Index(object, List.of(index), object.start(), in.at());
  }

  // ---- terms

  private Expr term() {
    Ast.Hole hole = holes.next();
    int start = in.at();
    if (hole != null) {
      return in.peek() == '(' ? call(hole) : hole;
    }
    if (holes.opensDeep()) {
      return deep(start);
    }
    char next = in.peek();
    return switch (next) {
      case '"' -> string();
      case '(' -> parenthesised();
      case '[' -> list();
      case '{' -> object();
      case '<' -> in.sees("<<") ? templates.heredoc() : unreadable();
      default -> Character.isDigit(next) ? number() : nameOrCall();
    };
  }

  private Expr deep(int start) {
    space.lines();
    Expr inner = expression(true);
    space.lines();
    if (!in.takes("...>")) {
      in.error(in.at(), in.at());
    }
    return new Ast.Deep(inner, start, in.at());
  }

  Expr string() {
    return templates.quoted();
  }

  private Expr unreadable() {
    int start = in.at();
    if (!in.done() && in.peek() != '\n' && in.peek() != '}') {
      in.forward(1);
    }
    return in.error(start, in.at());
  }

  private Expr parenthesised() {
    in.forward(1);
    space.lines();
    Expr inner = expression(true);
    space.lines();
    if (!in.takes(")")) {
      in.error(in.at(), in.at());
    }
    return inner;
  }

  private Expr number() {
    int start = in.at();
    in.skip(c -> Character.isLetterOrDigit(c));
    boolean fraction = in.peek() == '.' && Character.isDigit(in.peek(1));
    if (fraction) {
      in.forward(1);
      in.skip(c -> Character.isLetterOrDigit(c));
    }
    return new Ast.Literal(
        fraction ? LiteralKind.FLOAT : LiteralKind.INT, in.text(start, in.at()), start, in.at());
  }

  private Expr nameOrCall() {
    Expr name = word();
    if (name == null) {
      return unreadable();
    }
    int end = in.at();
    space.line();
    if (in.peek() == '(') {
      return call(name);
    }
    in.to(end);
    return name instanceof Ast.Name plain ? literal(plain) : name;
  }

  private static Expr literal(Ast.Name name) {
    return switch (name.id()) {
      case "true", "false" ->
          new Ast.Literal(LiteralKind.BOOL, name.id(), name.start(), name.end());
      case "null" -> new Ast.Literal(LiteralKind.NULL, name.id(), name.start(), name.end());
      default -> name;
    };
  }

  /** An identifier, or null. */
  Ast.@Nullable Name word() {
    int start = in.at();
    char first = in.peek();
    if (!Cursor.inWord(first) || Character.isDigit(first)) {
      return null;
    }
    in.skip(c -> Cursor.inWord(c) || c == '-');
    while (in.sees("::")) {
      in.forward(2);
      in.skip(c -> Cursor.inWord(c) || c == '-');
    }
    return new Ast.Name(in.text(start, in.at()), start, in.at());
  }

  private Expr call(Expr callee) {
    in.forward(1);
    List<Expr> arguments = new ArrayList<>();
    for (separators(); !in.done() && in.peek() != ')' && in.peek() != '}'; separators()) {
      Expr argument = expression(true);
      space.lines();
      boolean spread = !(argument instanceof Ast.Ellipsis) && in.takes("...");
      arguments.add(spread ? new Ast.Spread("...", argument, argument.start(), in.at()) : argument);
    }
    if (!in.takes(")")) {
      in.error(in.at(), in.at());
    }
    return new Ast.Call(callee, List.copyOf(arguments), callee.start(), in.at());
  }

  private void separators() {
    do {
      space.lines();
    } while (in.takes(","));
  }

  private boolean takesFor() {
    boolean found = in.sees("for") && !Cursor.inWord(in.peek(3)) && in.peek(3) != '-';
    if (found) {
      int before = in.at();
      in.forward(3);
      space.lines();
      if (in.peek() == '=' || in.peek() == ':') {
        in.to(before);
        return false;
      }
    }
    return found;
  }

  private Expr list() {
    int start = in.at();
    in.forward(1);
    space.lines();
    if (takesFor()) {
      return comprehension(CollectionKind.LIST, start, "]");
    }
    List<Expr> elements = new ArrayList<>();
    for (separators(); !in.done() && in.peek() != ']' && in.peek() != '}'; separators()) {
      elements.add(expression(true));
    }
    if (!in.takes("]")) {
      in.error(in.at(), in.at());
    }
    return new Ast.Collection(CollectionKind.LIST, List.copyOf(elements), start, in.at());
  }

  private Expr object() {
    int start = in.at();
    in.forward(1);
    space.lines();
    if (takesFor()) {
      return comprehension(CollectionKind.DICT, start, "}");
    }
    List<Ast> entries = new ArrayList<>();
    for (separators(); !in.done() && in.peek() != '}'; separators()) {
      entries.add(entry());
    }
    if (!in.takes("}")) {
      in.error(in.at(), in.at());
    }
    return new Ast.Dict(List.copyOf(entries), start, in.at());
  }

  private Expr entry() {
    int start = in.at();
    Expr key = expression(false);
    if (key instanceof Ast.Ellipsis || key instanceof Ast.MetavarMany) {
      return key;
    }
    space.lines();
    if (!in.takes("=>") && !in.takes("=") && !in.takes(":")) {
      return in.at() > start && !(key instanceof Ast.Other)
          ? new Ast.Other("ERROR", List.of(key, in.error(in.at(), in.at())), start, in.at())
          : unreadable();
    }
    space.lines();
    Expr value = expression(false);
    Expr name =
        key instanceof Ast.Str word
            ? new Ast.Name(
                word.value(), word.start() + 1, Math.max(word.start() + 1, word.end() - 1))
            : key;
    return attribute(name, value, start);
  }

  /**
   * An attribute, where {@code a = { ... }} and {@code a = [{ ... }, ...]} hold blocks of that
   * name: many arguments may be written either way, and what a module is given is always written
   * so. The names of these blocks have no span, as they are not written again.
   */
  static Ast.Entry attribute(Expr name, Expr value, int start) {
    Expr held;
    if (value instanceof Ast.Collection list && list.kind() == CollectionKind.LIST) {
      List<Expr> elements = new ArrayList<>();
      for (Expr element : list.elements()) {
        elements.add(block(name, element));
      }
      held = new Ast.Collection(list.kind(), List.copyOf(elements), list.start(), list.end());
    } else {
      held = block(name, value);
    }
    return new Ast.Entry(name, held, start, value.end());
  }

  private static Expr block(Expr name, Expr value) {
    if (!(value instanceof Ast.Dict body)) {
      return value;
    }
    int at = body.start();
    return switch (name) {
      case Ast.Name word ->
          new Ast.Call(new Ast.Name(word.id(), at, at), List.of(body), at, body.end());
      case Ast.Metavar hole ->
          new Ast.Call(new Ast.Metavar(hole.name(), at, at), List.of(body), at, body.end());
      default -> value;
    };
  }

  private Expr comprehension(CollectionKind kind, int start, String close) {
    Expr target = targets();
    space.lines();
    in.takes("in");
    space.lines();
    Expr iterable = expression(true);
    space.lines();
    if (!in.takes(":")) {
      in.error(in.at(), in.at());
    }
    space.lines();
    Expr element = element();
    List<Ast> clauses = new ArrayList<>();
    clauses.add(new Ast.ForClause(target, iterable, target.start(), iterable.end()));
    space.lines();
    if (in.sees("if") && !Cursor.inWord(in.peek(2))) {
      int from = in.at();
      in.forward(2);
      space.lines();
      Expr test = expression(true);
      clauses.add(new Ast.IfClause(test, from, test.end()));
      space.lines();
    }
    if (!in.takes(close)) {
      in.error(in.at(), in.at());
    }
    return new Ast.Comprehension(kind, element, List.copyOf(clauses), start, in.at());
  }

  private Expr targets() {
    Expr first = target();
    space.lines();
    if (!in.takes(",")) {
      return first;
    }
    space.lines();
    Expr second = target();
    return new Ast.Collection(
        CollectionKind.TUPLE, List.of(first, second), first.start(), second.end());
  }

  private Expr target() {
    Ast.Hole hole = holes.next();
    Expr name = hole != null ? hole : word();
    return name != null ? name : in.error(in.at(), in.at());
  }

  private Expr element() {
    Expr first = expression(true);
    space.lines();
    if (!in.takes("=>")) {
      return first;
    }
    space.lines();
    Expr second = expression(true);
    space.lines();
    in.takes("...");
    return new Ast.Entry(first, second, first.start(), second.end());
  }
}
