package dev.countersign.rules.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where in a file something is wanted. */
public final class Spans {
  /** Parts in order; none overlaps the next. */
  private final int[] starts;

  private final int[] ends;

  /** The same as given, by their starts; empty where what is around them is not wanted. */
  private final List<int[]> given;

  private Spans(int[] starts, int[] ends, List<int[]> given) {
    this.starts = starts;
    this.ends = ends;
    this.given = given;
  }

  /**
   * Whatever lies within a part.
   *
   * @param parts each a start and an end; they may overlap
   */
  public static Spans within(List<int[]> parts) {
    return of(sorted(parts), List.of());
  }

  /**
   * Whatever lies within a part, or has one within it.
   *
   * @param parts each a start and an end; they may overlap
   */
  public static Spans around(List<int[]> parts) {
    List<int[]> sorted = sorted(parts);
    return of(sorted, sorted);
  }

  private static List<int[]> sorted(List<int[]> parts) {
    return parts.stream().sorted(Comparator.comparingInt(part -> part[0])).toList();
  }

  private static Spans of(List<int[]> parts, List<int[]> given) {
    int[] starts = new int[parts.size()];
    int[] ends = new int[parts.size()];
    int count = 0;
    for (int[] part : parts) {
      if (count > 0 && part[0] < ends[count - 1]) {
        ends[count - 1] = Math.max(ends[count - 1], part[1]);
      } else {
        starts[count] = part[0];
        ends[count++] = part[1];
      }
    }
    return new Spans(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), given);
  }

  /** Whether a range may be wanted. */
  public boolean want(int start, int end) {
    int at = Arrays.binarySearch(starts, start);
    int before = at >= 0 ? at : -at - 2;
    return (before >= 0 && end <= ends[before]) || hasOne(start, end);
  }

  /** Whether a part lies within a range. */
  private boolean hasOne(int start, int end) {
    int low = 0;
    int high = given.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (given.get(middle)[0] < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < given.size() && given.get(i)[0] <= end; i++) {
      if (given.get(i)[1] <= end) {
        return true;
      }
    }
    return false;
  }
}
