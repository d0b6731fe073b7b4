package dev.countersign.syntax.docker;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.PlainHoles;
import dev.countersign.syntax.text.Cursor;
import java.util.ArrayList;
import java.util.List;

/** Words as a shell splits them: quotes, braces and substitutions hold them together. */
final class Words {
  private final Cursor in;
  private final boolean pattern;

  Words(Cursor in, boolean pattern) {
    this.in = in;
    this.pattern = pattern;
  }

  /** The words up to {@code limit}. */
  List<Expr> all(int limit) {
    List<Expr> all = new ArrayList<>();
    for (blanks(); in.at() < limit && !in.done(); blanks()) {
      int start = in.at();
      end(limit);
      all.add(value(start, in.at()));
    }
    return List.copyOf(all);
  }

  private void blanks() {
    in.skip(c -> c <= ' ' && c != '\n');
  }

  /** Goes to the end of the word. */
  void end(int limit) {
    while (in.at() < limit && in.peek() > ' ') {
      step(limit);
    }
  }

  /** Goes over one character of a word, or over all that belongs together. */
  void step(int limit) {
    switch (in.peek()) {
      case '\\' -> forward(2, limit);
      case '\'' -> closed("'", limit);
      case '"' -> quoted(limit);
      case '`' -> closed("`", limit);
      case '$' -> dollar(limit);
      default -> in.forward(1);
    }
  }

  private void forward(int count, int limit) {
    in.to(Math.min(in.at() + count, limit));
  }

  private void closed(String close, int limit) {
    in.forward(1);
    int end = in.find(close);
    in.to(end < limit ? end + 1 : limit);
  }

  private void quoted(int limit) {
    in.forward(1);
    while (in.at() < limit && in.peek() != '"') {
      if (in.peek() == '$') {
        dollar(limit);
      } else {
        forward(in.peek() == '\\' ? 2 : 1, limit);
      }
    }
    forward(1, limit);
  }

  private void dollar(int limit) {
    in.forward(1);
    if (in.peek() == '{') {
      closed("}", limit);
    } else if (in.peek() == '(') {
      bracketed(limit);
    }
  }

  private void bracketed(int limit) {
    int open = 0;
    while (in.at() < limit) {
      char c = in.peek();
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\'') {
        closed("'", limit);
      } else {
        forward(c == '\\' ? 2 : 1, limit);
      }
      if (open == 0) {
        return;
      }
    }
  }

  /** What stands between two offsets: a hole of a pattern, or a text without its quotes. */
  Expr value(int start, int end) {
    String text = in.text(start, end);
    Ast.Hole hole = pattern ? PlainHoles.of(text, start, end) : null;
    if (hole != null) {
      return hole;
    }
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.indexOf(text.charAt(0), 1) == text.length() - 1;
    return new Ast.Str("", quoted ? text.substring(1, text.length() - 1) : text, start, end);
  }
}
