package dev.countersign.rules.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of many ranges lie within another, or around it. */
final class Overlaps {
  /** Fewer are looked through. */
  private static final int FEW = 16;

  private final List<Range> ranges;

  /** Places in {@link #ranges} in the order of their starts. */
  private final int[] byStart;

  /** The greatest end up to each place in {@link #byStart}. */
  private final int[] furthest;

  Overlaps(List<Range> ranges) {
    this.ranges = ranges;
    this.byStart =
        ranges.size() <= FEW
            ? new int[0]
            : IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranges.get(i).start()))
                .mapToInt(Integer::intValue)
                .toArray();
    this.furthest = new int[byStart.length];
    int end = 0;
    for (int i = 0; i < byStart.length; i++) {
      end = Math.max(end, ranges.get(byStart[i]).end());
      furthest[i] = end;
    }
  }

  /** Those that may be within {@code range} or around it, in their order. */
  List<Range> of(Range range) {
    if (byStart.length == 0) {
      return ranges;
    }
    List<Integer> found = new ArrayList<>();
    int first = firstFrom(range.start());
    for (int i = first; i < byStart.length && at(i).start() <= range.end(); i++) {
      found.add(byStart[i]);
    }
    for (int i = first - 1; i >= 0 && furthest[i] >= range.end(); i--) {
      if (at(i).end() >= range.end()) {
        found.add(byStart[i]);
      }
    }
    return found.stream().sorted().map(ranges::get).toList();
  }

  private Range at(int place) {
    return ranges.get(byStart[place]);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = byStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
