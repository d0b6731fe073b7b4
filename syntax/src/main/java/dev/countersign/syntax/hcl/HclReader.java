package dev.countersign.syntax.hcl;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.text.Cursor;
import dev.countersign.syntax.text.HoleReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies: attributes and blocks. A line that is neither is kept as an error, and the next line is
 * read.
 */
final class HclReader {
  private final Cursor in;
  private final HoleReader holes;
  private final HclSpace space;
  private final HclExpressions expressions;

  HclReader(byte[] source, ParseLimits limits, boolean pattern) {
    this.in = new Cursor(source, limits);
    this.holes = new HoleReader(in, pattern);
    this.space = new HclSpace(in);
    this.expressions = new HclExpressions(in, holes, space);
  }

  List<Ast> errors() {
    return in.errors();
  }

  /** Everything. */
  List<Ast> file() {
    List<Ast> body = body(false);
    while (!in.done()) {
      int start = in.at();
      in.forward(1);
      in.error(start, in.at());
      body.addAll(body(false));
    }
    return List.copyOf(body);
  }

  /** One expression. */
  List<Ast> value() {
    space.lines();
    Ast.Expr value = expressions.expression(true);
    space.lines();
    if (!in.done()) {
      in.error(in.at(), in.length());
    }
    return List.of(value);
  }

  /** What stands between braces, or in a file. */
  private List<Ast> body(boolean inBraces) {
    List<Ast> body = new ArrayList<>();
    for (space.lines(); !in.done(); space.lines()) {
      if (in.peek() == '}') {
        return body;
      }
      body.add(item());
    }
    if (inBraces) {
      in.error(in.at(), in.at());
    }
    return body;
  }

  private Ast.Expr item() {
    int start = in.at();
    Ast.Expr name = name();
    if (name == null) {
      return rest(start);
    }
    if (name instanceof Ast.Ellipsis || name instanceof Ast.MetavarMany) {
      return name;
    }
    space.line();
    if (in.peek() == '=' && in.peek(1) != '=' && in.peek(1) != '>') {
      in.forward(1);
      space.line();
      return HclExpressions.attribute(name, expressions.expression(false), start);
    }
    return block(name, start);
  }

  private Ast.Expr block(Ast.Expr type, int start) {
    List<Ast.Expr> parts = new ArrayList<>();
    while (in.peek() != '{') {
      Ast.Expr label = in.peek() == '"' ? expressions.string() : name();
      if (label == null) {
        return parts.isEmpty() && holes.inPattern() && type instanceof Ast.Metavar
            ? type
            : rest(start);
      }
      parts.add(
          label instanceof Ast.Name bare
              ? new Ast.Str("", bare.id(), bare.start(), bare.end())
              : label);
      space.line();
    }
    parts.add(in.nested(this::braces));
    return new Ast.Call(type, List.copyOf(parts), start, in.at());
  }

  private Ast.Expr braces() {
    int start = in.at();
    in.forward(1);
    List<Ast> body = body(true);
    in.takes("}");
    return new Ast.Dict(List.copyOf(body), start, in.at());
  }

  private Ast.@org.jspecify.annotations.Nullable Expr name() {
    Ast.Hole hole = holes.next();
    return hole != null ? hole : expressions.word();
  }

  /** The rest of the line cannot be read. */
  private Ast.Other rest(int start) {
    in.to(Math.max(in.at(), Math.min(in.find("\n"), in.length())));
    if (in.at() == start) {
      in.forward(1);
    }
    return in.error(start, in.at());
  }
}
