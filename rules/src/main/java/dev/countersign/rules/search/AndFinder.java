package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.Spans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All parts hold. Frames limit after the others, so that the range that is reported is what the
 * others found; what takes away comes last.
 *
 * @param positive what must be there, frames not among it
 * @param frames {@code pattern-inside}
 * @param anywhere what must be somewhere in the file
 * @param negative what takes away
 */
record AndFinder(
    List<Finder> positive, List<Finder> frames, List<Finder> anywhere, List<Finder> negative)
    implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    Scope whole = scope.everywhere();
    if (!mayFind(whole)) {
      return List.of();
    }
    Agreement agreement = scope.agreement();
    List<Range> ranges = limited(scope, budget);
    for (Finder finder : anywhere) {
      ranges =
          ranges.isEmpty()
              ? ranges
              : Ranges.joined(ranges, finder.find(whole, budget), agreement, budget);
    }
    for (Finder finder : negative) {
      ranges =
          ranges.isEmpty()
              ? ranges
              : Ranges.difference(ranges, finder.find(whole, budget), agreement, budget);
    }
    return ranges;
  }

  /**
   * What every positive part and every frame holds for. Parts that match nearly everywhere are
   * asked last, if at all, and only near what the others found.
   */
  private List<Range> limited(Scope scope, Budget budget) {
    List<Finder> both = both();
    if (both.isEmpty()) {
      return List.of(all(scope));
    }
    List<List<Range>> found = new ArrayList<>(Collections.nCopies(both.size(), List.of()));
    Scope near = scope;
    for (boolean wide : List.of(false, true)) {
      for (int i = 0; i < both.size(); i++) {
        if (both.get(i).isWide(scope) == wide) {
          boolean frame = i >= positive.size();
          found.set(i, both.get(i).find(frame ? scope.everywhere() : near, budget));
          if (found.get(i).isEmpty()) {
            return List.of();
          }
        }
      }
      near = near(scope, found);
    }
    List<Range> ranges = found.getFirst();
    for (List<Range> other : found.subList(1, found.size())) {
      ranges = Ranges.intersection(ranges, other, scope.agreement(), budget);
    }
    return ranges;
  }

  /** What limits each other overlaps; what a frame limits lies within it. */
  private Scope near(Scope scope, List<List<Range>> found) {
    List<int[]> framing = parts(found.subList(positive.size(), found.size()));
    List<int[]> others = parts(found.subList(0, positive.size()));
    return !framing.isEmpty()
        ? scope.within(Spans.within(framing))
        : !others.isEmpty() ? scope.within(Spans.around(others)) : scope;
  }

  private static List<int[]> parts(List<List<Range>> found) {
    return found.stream()
        .filter(ranges -> !ranges.isEmpty())
        .findFirst()
        .map(
            ranges -> ranges.stream().map(range -> new int[] {range.start(), range.end()}).toList())
        .orElse(List.of());
  }

  private List<Finder> both() {
    List<Finder> both = new ArrayList<>(positive);
    both.addAll(frames);
    return both;
  }

  @Override
  public boolean mayFind(Scope scope) {
    return positive.stream().allMatch(finder -> finder.mayFind(scope))
        && frames.stream().allMatch(finder -> finder.mayFind(scope));
  }

  @Override
  public boolean isWide(Scope scope) {
    return both().stream().allMatch(finder -> finder.isWide(scope));
  }

  /** What is taken away from where nothing says what to look for: the whole scope. */
  private static Range all(Scope scope) {
    return new Range(
        scope.start(),
        scope.end(),
        scope.known(),
        Range.Kind.PLAIN,
        scope.roots().isEmpty() ? null : scope.roots().getFirst(),
        Optional.empty());
  }
}
