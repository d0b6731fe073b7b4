package dev.countersign.syntax.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code ...} where it stands alone on a line, or behind a dash, as what its neighbours are:
 * an entry of a mapping or an item of a sequence.
 */
final class EllipsisLines {
  /** The key that stands for {@code ...} among entries. */
  static final String ENTRY = "__ellipsis__";

  private static final String ELLIPSIS = "...";

  private enum Kind {
    ITEM,
    ENTRY,
    ELLIPSIS,
    OTHER
  }

  /** What begins at a column of a line. */
  private record Piece(int line, int column, Kind kind) {}

  private final List<String> lines;
  private final List<Piece> pieces = new ArrayList<>();

  private EllipsisLines(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      pieces(i);
    }
  }

  static String written(String pattern) {
    if (!pattern.contains(ELLIPSIS)) {
      return pattern;
    }
    EllipsisLines all = new EllipsisLines(pattern.lines().toList());
    List<String> written = new ArrayList<>(all.lines);
    for (int i = 0; i < all.pieces.size(); i++) {
      Piece piece = all.pieces.get(i);
      if (piece.kind == Kind.ELLIPSIS) {
        String before = written.get(piece.line).substring(0, piece.column);
        written.set(piece.line, before + all.replacement(i));
      }
    }
    return String.join("\n", written);
  }

  private void pieces(int line) {
    String text = lines.get(line);
    int column = blanks(text, 0);
    while (text.startsWith("- ", column)) {
      pieces.add(new Piece(line, column, Kind.ITEM));
      column = blanks(text, column + 1);
    }
    String rest = text.substring(Math.min(column, text.length())).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      return;
    }
    if (rest.equals("-")) {
      pieces.add(new Piece(line, column, Kind.ITEM));
    } else if (rest.equals(ELLIPSIS)) {
      pieces.add(new Piece(line, column, Kind.ELLIPSIS));
    } else {
      boolean entry = rest.endsWith(":") || rest.contains(": ");
      pieces.add(new Piece(line, column, entry ? Kind.ENTRY : Kind.OTHER));
    }
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private String replacement(int index) {
    return switch (neighbour(index)) {
      case ITEM -> "- " + ELLIPSIS;
      case ENTRY -> ENTRY + ": " + ENTRY;
      case ELLIPSIS, OTHER -> ELLIPSIS;
    };
  }

  /** What stands next below in the same column, or else above. */
  private Kind neighbour(int index) {
    Kind below = toward(index, 1);
    return below != Kind.OTHER ? below : toward(index, -1);
  }

  private Kind toward(int index, int step) {
    Piece from = pieces.get(index);
    for (int i = index + step; i >= 0 && i < pieces.size(); i += step) {
      Piece piece = pieces.get(i);
      if (piece.column < from.column) {
        return Kind.OTHER;
      }
      if (piece.column == from.column && piece.kind != Kind.ELLIPSIS) {
        return piece.kind;
      }
    }
    return Kind.OTHER;
  }
}
