package dev.countersign.syntax.docker;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.text.Cursor;
import dev.countersign.syntax.text.HoleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ["program", "argument"]}: a JSON array of strings and nothing after it. */
final class ExecForm {
  private static final Pattern STRING =
      Pattern.compile("(?:[^\"\\\\]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+");

  private final Cursor in;
  private final HoleReader holes;

  ExecForm(Cursor in, HoleReader holes) {
    this.in = in;
    this.holes = holes;
  }

  /** The list, or null, with the cursor back where it was. */
  Ast.@Nullable Collection read(int end) {
    int start = in.at();
    List<Expr> elements = elements(end);
    blanks();
    if (elements == null || in.at() < end) {
      in.to(start);
      return null;
    }
    in.to(end);
    return new Ast.Collection(Ast.CollectionKind.LIST, List.copyOf(elements), start, end);
  }

  private @Nullable List<Expr> elements(int end) {
    if (!in.takes("[")) {
      return null;
    }
    List<Expr> elements = new ArrayList<>();
    blanks();
    if (in.takes("]")) {
      return elements;
    }
    while (in.at() < end) {
      Expr element = element(end);
      if (element == null) {
        return null;
      }
      elements.add(element);
      blanks();
      if (in.takes("]")) {
        return elements;
      }
      if (!in.takes(",")) {
        return null;
      }
      blanks();
    }
    return null;
  }

  private @Nullable Expr element(int end) {
    Ast.Hole hole = holes.next();
    if (hole != null) {
      return hole;
    }
    int start = in.at();
    if (!in.takes("\"")) {
      return null;
    }
    while (in.at() < end && in.peek() != '"') {
      in.forward(in.peek() == '\\' ? 2 : 1);
    }
    String value = in.text(start + 1, in.at());
    return in.takes("\"") && STRING.matcher(value).matches()
        ? new Ast.Str("", value, start, in.at())
        : null;
  }

  private void blanks() {
    in.skip(c -> c <= ' ' && c != '\n');
  }
}
