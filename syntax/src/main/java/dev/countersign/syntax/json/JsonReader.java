package dev.countersign.syntax.json;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PlainHoles;
import dev.countersign.syntax.PlainScalars;
import dev.countersign.syntax.text.Cursor;
import dev.countersign.syntax.text.HoleReader;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON by recursive descent; a byte that fits nowhere is skipped and kept as an error. */
final class JsonReader {
  private final Cursor in;
  private final HoleReader holes;

  JsonReader(byte[] source, ParseLimits limits, boolean pattern) {
    this.in = new Cursor(source, limits);
    this.holes = new HoleReader(in, pattern);
  }

  List<Ast> errors() {
    return in.errors();
  }

  /** The values of the file: one, or one a line. A pattern may be a single entry. */
  List<Ast> values() {
    List<Ast> values = new ArrayList<>();
    for (space(); !in.done(); space()) {
      int start = in.at();
      Ast.Expr value = value();
      space();
      if (holes.inPattern() && in.takes(":")) {
        space();
        value = entry(value, start);
      }
      values.add(value);
    }
    return List.copyOf(values);
  }

  private Ast.Expr value() {
    Ast.Hole hole = holes.next();
    if (hole != null) {
      return hole;
    }
    int start = in.at();
    if (holes.opensDeep()) {
      space();
      Ast.Expr inner = value();
      space();
      in.takes("...>");
      return new Ast.Deep(inner, start, in.at());
    }
    return switch (in.peek()) {
      case '{' -> in.nested(this::object);
      case '[' -> in.nested(this::array);
      case '"', '\'' -> string();
      default -> word();
    };
  }

  private Ast.Expr object() {
    int start = in.at();
    in.forward(1);
    List<Ast> entries = new ArrayList<>();
    for (separators(); !in.done() && in.peek() != '}'; separators()) {
      int from = in.at();
      Ast.Expr key = value();
      space();
      if (in.takes(":")) {
        space();
        entries.add(entry(key, from));
      } else {
        entries.add(key);
      }
    }
    in.takes("}");
    return new Ast.Dict(List.copyOf(entries), start, in.at());
  }

  private Ast.Expr entry(Ast.Expr key, int start) {
    Ast.Expr value =
        in.done() || in.peek() == '}' || in.peek() == ',' ? in.error(in.at(), in.at()) : value();
    return new Ast.Entry(named(key), value, start, in.at());
  }

  /** A key is a name, whatever its quotes. */
  private static Ast.Expr named(Ast.Expr key) {
    if (!(key instanceof Ast.Str word)) {
      return key;
    }
    Ast.Hole hole = PlainHoles.of(word.value(), word.start(), word.end());
    int start = word.start() + 1;
    // Where the line ends before the text does, it may be its first quote alone.
    return hole instanceof Ast.Metavar
        ? hole
        : new Ast.Name(word.value(), start, Math.max(start, word.end() - 1));
  }

  private Ast.Expr array() {
    int start = in.at();
    in.forward(1);
    List<Ast.Expr> elements = new ArrayList<>();
    for (separators(); !in.done() && in.peek() != ']'; separators()) {
      elements.add(value());
    }
    in.takes("]");
    return new Ast.Collection(Ast.CollectionKind.LIST, List.copyOf(elements), start, in.at());
  }

  private Ast.Expr string() {
    int start = in.at();
    char quote = in.peek();
    in.forward(1);
    while (!in.done() && in.peek() != quote && in.peek() != '\n') {
      in.forward(in.peek() == '\\' ? 2 : 1);
    }
    String value = in.text(start + 1, in.at());
    if (in.peek() == quote) {
      in.forward(1);
    }
    return new Ast.Str("", value, start, in.at());
  }

  private Ast.Expr word() {
    int start = in.at();
    if (in.skip(JsonReader::inWord) == 0) {
      in.forward(1);
      return in.error(start, in.at());
    }
    String word = in.text(start, in.at());
    Ast.Expr value = PlainScalars.read(word, start, in.at());
    return value instanceof Ast.Str ? new Ast.Name(word, start, in.at()) : value;
  }

  private static boolean inWord(int c) {
    return Cursor.inWord(c) || c == '-' || c == '+' || c == '.' || c == '$';
  }

  private void separators() {
    do {
      space();
    } while (in.takes(","));
  }

  private void space() {
    while (true) {
      in.skip(c -> c <= ' ');
      if (in.sees("//") || (in.peek() == '#' && !holes.inPattern())) {
        in.to(in.find("\n"));
      } else if (in.takes("/*")) {
        in.to(in.find("*/"));
        in.forward(2);
      } else {
        return;
      }
    }
  }
}
