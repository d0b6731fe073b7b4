package dev.countersign.syntax.pattern;

import dev.countersign.syntax.Ast;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the holes of a pattern stand in the text that was parsed in its stead, and the way back to
 * the pattern's own offsets. Source files have {@link #NONE}.
 */
public final class Holes {
  /** For source: no hole, offsets as they are. */
  public static final Holes NONE = new Holes(Map.of(), Set.of(), new int[0], new int[0], 0);

  private final Map<Integer, Ast.Hole> holes;
  private final Set<Integer> marks;
  // Segment i of the parsed text begins at parsed[i] and stands for the pattern from original[i].
  private final int[] parsed;
  private final int[] original;
  private final int length;

  Holes(
      Map<Integer, Ast.Hole> holes, Set<Integer> marks, int[] parsed, int[] original, int length) {
    this.holes = holes;
    this.marks = marks;
    this.parsed = parsed;
    this.original = original;
    this.length = length;
  }

  /**
   * No hole, for source that was taken out of another text: the bytes from {@code parsed[i]} on
   * come from those at {@code original[i]}.
   *
   * @param length of the original text
   */
  public static Holes places(int[] parsed, int[] original, int length) {
    return new Holes(Map.of(), Set.of(), parsed, original, length);
  }

  /** Whether this belongs to a pattern. */
  public boolean pattern() {
    return parsed.length > 0;
  }

  /** The hole whose placeholder starts at this offset of the parsed text, or null. */
  public Ast.@Nullable Hole at(int offset) {
    return holes.isEmpty() ? null : holes.get(offset);
  }

  /** Whether the token at this offset of the parsed text was marked as standing for another. */
  public boolean marked(int offset) {
    return !marks.isEmpty() && marks.contains(offset);
  }

  /** The pattern's offset of a byte of the parsed text. */
  public int start(int offset) {
    if (parsed.length == 0) {
      return offset;
    }
    int segment = segment(offset);
    return within(segment, offset - parsed[segment]);
  }

  /** The pattern's offset after the byte before {@code offset} in the parsed text. */
  public int end(int offset) {
    if (parsed.length == 0 || offset == 0) {
      return offset;
    }
    int segment = segment(offset - 1);
    int behind = offset - parsed[segment];
    boolean whole = segment + 1 < parsed.length && offset == parsed[segment + 1];
    return whole ? original[segment + 1] : within(segment, behind);
  }

  private int segment(int offset) {
    int found = java.util.Arrays.binarySearch(parsed, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int within(int segment, int distance) {
    int limit = segment + 1 < original.length ? original[segment + 1] : length;
    return Math.min(original[segment] + distance, limit);
  }
}
