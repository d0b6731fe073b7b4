package dev.countersign.syntax.hcl;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.text.Cursor;
import java.util.ArrayList;
import java.util.List;

/** Quoted strings and heredocs, with what is put into them. */
final class HclTemplates {
  private final Cursor in;
  private final HclExpressions expressions;

  HclTemplates(Cursor in, HclExpressions expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** {@code "text ${expression}"}. A string that is one expression is that expression. */
  Expr quoted() {
    int start = in.at();
    in.forward(1);
    Parts parts = new Parts(in.at());
    while (!in.done() && in.peek() != '"' && in.peek() != '\n') {
      step(parts, true);
    }
    parts.text(in.at());
    if (!in.takes("\"")) {
      in.error(in.at(), in.at());
    }
    return parts.whole(start, in.at());
  }

  /** {@code <<EOF} and {@code <<-EOF}. */
  Expr heredoc() {
    int start = in.at();
    in.forward(2);
    in.takes("-");
    int name = in.at();
    in.skip(Cursor::inWord);
    String end = in.text(name, in.at());
    in.to(Math.min(in.find("\n") + 1, in.length()));
    Parts parts = new Parts(in.at());
    int limit = limit(end);
    while (in.at() < limit) {
      step(parts, false);
    }
    parts.text(Math.min(in.at(), limit));
    if (in.at() >= limit) {
      in.to(limit);
      in.skip(c -> c == ' ' || c == '\t');
      in.takes(end);
    }
    return parts.whole(start, in.at());
  }

  /** Where the line with the closing word starts. */
  private int limit(String end) {
    int before = in.at();
    while (!in.done()) {
      int line = in.at();
      in.skip(c -> c == ' ' || c == '\t');
      boolean closes = !end.isEmpty() && in.sees(end) && !Cursor.inWord(in.peek(end.length()));
      if (closes) {
        in.to(before);
        return line;
      }
      in.to(Math.min(in.find("\n") + 1, in.length()));
    }
    in.error(before, before);
    in.to(before);
    return in.length();
  }

  private void step(Parts parts, boolean escapes) {
    if (escapes && in.peek() == '\\') {
      in.forward(2);
    } else if (in.sees("$${") || in.sees("%%{")) {
      in.forward(3);
    } else if (in.sees("${")) {
      inserted(parts);
    } else {
      in.forward(1);
    }
  }

  private void inserted(Parts parts) {
    parts.text(in.at());
    in.forward(2);
    in.takes("~");
    in.skip(c -> c <= ' ');
    parts.all.add(expressions.expression(true));
    in.skip(c -> c <= ' ');
    in.takes("~");
    if (!in.takes("}")) {
      in.error(in.at(), in.at());
    }
    parts.from = in.at();
  }

  /** Fragments of text and what stands between them. */
  private final class Parts {
    private final List<Expr> all = new ArrayList<>();
    private int from;

    Parts(int from) {
      this.from = from;
    }

    void text(int end) {
      if (end > from) {
        all.add(new Ast.Str("", in.text(from, end), from, end));
      }
      from = Math.max(from, end);
    }

    Expr whole(int start, int end) {
      if (all.isEmpty()) {
        return new Ast.Str("", "", start, end);
      }
      if (all.size() == 1) {
        return all.getFirst() instanceof Ast.Str text
            ? new Ast.Str("", text.value(), start, end)
            : all.getFirst();
      }
      return new Ast.Template(null, List.copyOf(all), start, end);
    }
  }
}
