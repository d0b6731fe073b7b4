package dev.countersign.rules.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Parts of a file, by their bytes. */
public final class Spans {
  /** In order; none overlaps the next. */
  private final int[] starts;

  private final int[] ends;

  private Spans(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Parts that may overlap.
   *
   * @param parts each a start and an end
   */
  public static Spans of(List<int[]> parts) {
    int[] starts = new int[parts.size()];
    int[] ends = new int[parts.size()];
    int count = 0;
    for (int[] part : parts.stream().sorted(Comparator.comparingInt(part -> part[0])).toList()) {
      if (count > 0 && part[0] < ends[count - 1]) {
        ends[count - 1] = Math.max(ends[count - 1], part[1]);
      } else {
        starts[count] = part[0];
        ends[count++] = part[1];
      }
    }
    return new Spans(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Whether one part, or several that overlap, cover a range. */
  boolean cover(int start, int end) {
    int at = Arrays.binarySearch(starts, start);
    int before = at >= 0 ? at : -at - 2;
    return before >= 0 && end <= ends[before];
  }
}
