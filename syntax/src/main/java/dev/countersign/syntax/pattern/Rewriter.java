package dev.countersign.syntax.pattern;

import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the text that is parsed in a pattern's stead, from left to right, and remembers what
 * stands for what. A placeholder of the hole's own length keeps every offset as it is.
 */
public final class Rewriter {
  private final PatternText pattern;
  private final StringBuilder out = new StringBuilder();
  private final List<int[]> segments = new ArrayList<>();
  private final Map<Integer, Ast.Hole> holes = new HashMap<>();
  private final Set<Integer> marks = new HashSet<>();
  private int read;

  /** Starts before the first byte of {@code pattern}. */
  public Rewriter(PatternText pattern) {
    this.pattern = pattern;
  }

  /** Takes over the pattern's bytes up to {@code end}. */
  public Rewriter copy(int end) {
    return replace(end, pattern.text().substring(read, Math.max(read, end)));
  }

  /** Puts in what the grammar needs and the pattern lacks. */
  public Rewriter insert(String text) {
    return replace(read, text);
  }

  /** Puts {@code text} in place of the pattern's bytes up to {@code end}. */
  public Rewriter replace(int end, String text) {
    segments.add(new int[] {out.length(), read});
    out.append(text);
    read = Math.max(read, end);
    return this;
  }

  /** Puts {@code placeholder}, which the parser takes for code, in place of {@code hole}. */
  public Rewriter hole(Ast.Hole hole, String placeholder) {
    copy(hole.start());
    holes.put(out.length(), hole);
    return replace(hole.end(), placeholder);
  }

  /** The token that is written next stands for something else; its front end knows for what. */
  public Rewriter mark() {
    marks.add(out.length());
    return this;
  }

  /** Copies the rest. */
  public Rewriter rest() {
    return copy(pattern.text().length());
  }

  /** Ends the pattern with {@code ...}, written as {@code before}, a placeholder, {@code after}. */
  public Rewriter open(String before, String placeholder, String after) {
    rest();
    insert(before);
    hole(new Ast.Ellipsis(read, read), placeholder);
    return insert(after);
  }

  /** The UTF-8 to parse. */
  public byte[] source() {
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What stands where in {@link #source}. */
  public Holes holes() {
    // A segment without text would hide the one that begins at the same offset.
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      int end = i + 1 < segments.size() ? segments.get(i + 1)[0] : out.length();
      if (segments.get(i)[0] < end) {
        kept.add(segments.get(i));
      }
    }
    return new Holes(
        Map.copyOf(holes),
        Set.copyOf(marks),
        kept.stream().mapToInt(segment -> segment[0]).toArray(),
        kept.stream().mapToInt(segment -> segment[1]).toArray(),
        pattern.text().length());
  }
}
