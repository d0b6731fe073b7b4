package dev.countersign.syntax.text;

import dev.countersign.syntax.Ast;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the holes of patterns where a value may stand; in source there are none. */
public final class HoleReader {
  private static final Pattern HOLE =
      Pattern.compile("\\.\\.\\.(?!>)|\\$(\\.\\.\\.)?[A-Z_][A-Z_0-9]*");
  private static final int LONGEST = 200;

  private final Cursor cursor;
  private final boolean pattern;

  /**
   * @param pattern whether a pattern is read
   */
  public HoleReader(Cursor cursor, boolean pattern) {
    this.cursor = cursor;
    this.pattern = pattern;
  }

  /** Whether a pattern is read. */
  public boolean inPattern() {
    return pattern;
  }

  /** Goes over the hole that is next; null where none is. */
  public Ast.@Nullable Hole next() {
    if (!pattern || (cursor.peek() != '.' && cursor.peek() != '$')) {
      return null;
    }
    int start = cursor.at();
    Matcher hole = HOLE.matcher(cursor.text(start, start + LONGEST));
    if (!hole.lookingAt()) {
      return null;
    }
    String text = hole.group();
    cursor.forward(text.length());
    int end = cursor.at();
    if (text.startsWith(".")) {
      return new Ast.Ellipsis(start, end);
    }
    return hole.group(1) == null
        ? new Ast.Metavar(text, start, end)
        : new Ast.MetavarMany(text, start, end);
  }

  /** Goes over {@code <...} if it is next. */
  public boolean opensDeep() {
    return pattern && cursor.takes("<...");
  }
}
