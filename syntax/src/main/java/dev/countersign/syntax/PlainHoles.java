package dev.countersign.syntax;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a pattern that stand for something else, where a word is all that there is to read. */
public final class PlainHoles {
  private static final Pattern METAVAR = Pattern.compile("\\$[A-Z_][A-Z_0-9]*");
  private static final Pattern MANY = Pattern.compile("\\$\\.\\.\\.[A-Z_][A-Z_0-9]*");

  private PlainHoles() {}

  /** The hole that {@code word} is, or null. */
  public static Ast.@Nullable Hole of(String word, int start, int end) {
    if (word.equals("...")) {
      return new Ast.Ellipsis(start, end);
    }
    if (METAVAR.matcher(word).matches()) {
      return new Ast.Metavar(word, start, end);
    }
    return MANY.matcher(word).matches() ? new Ast.MetavarMany(word, start, end) : null;
  }

  /** What stands between {@code <...} and {@code ...>}, or null. */
  public static @Nullable String deep(String text) {
    return text.startsWith("<...") && text.endsWith("...>") && text.length() > 8
        ? text.substring(4, text.length() - 4).strip()
        : null;
  }
}
