package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.Spans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All parts hold. Frames limit after the others, so that the range that is reported is what the
 * others found; what takes away comes last. Asked more than anything else, so in plain loops.
 */
final class AndFinder implements Finder {
  private final List<Finder> positive;
  private final List<Finder> limiting;
  private final List<Finder> anywhere;
  private final List<Finder> negative;

  /**
   * @param positive what must be there, frames not among it
   * @param frames {@code pattern-inside}
   * @param anywhere what must be somewhere in the file
   * @param negative what takes away
   */
  AndFinder(
      List<Finder> positive, List<Finder> frames, List<Finder> anywhere, List<Finder> negative) {
    this.positive = positive;
    this.limiting = new ArrayList<>(positive);
    this.limiting.addAll(frames);
    this.anywhere = anywhere;
    this.negative = negative;
  }

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
    if (limiting.isEmpty()) {
      return List.of(all(scope));
    }
    List<List<Range>> found = new ArrayList<>(Collections.nCopies(limiting.size(), List.of()));
    List<Integer> wide = new ArrayList<>();
    for (int i = 0; i < limiting.size(); i++) {
      if (limiting.get(i).isWide(scope)) {
        wide.add(i);
      } else if (!find(i, scope, scope, found, budget)) {
        return List.of();
      }
    }
    Scope near = wide.isEmpty() ? scope : near(scope, found);
    for (int i : wide) {
      if (!find(i, scope, near, found, budget)) {
        return List.of();
      }
    }
    List<Range> ranges = found.getFirst();
    for (List<Range> other : found.subList(1, found.size())) {
      ranges = Ranges.intersection(ranges, other, scope.agreement(), budget);
    }
    return ranges;
  }

  /** Whether a part finds something; a frame counts wherever it is around what was found. */
  private boolean find(int part, Scope scope, Scope near, List<List<Range>> found, Budget budget) {
    boolean frame = part >= positive.size();
    List<Range> ranges = limiting.get(part).find(frame ? around(scope, found) : near, budget);
    found.set(part, ranges);
    return !ranges.isEmpty();
  }

  private Scope around(Scope scope, List<List<Range>> found) {
    List<int[]> framed = parts(found.subList(0, positive.size()));
    return framed.isEmpty() ? scope.everywhere() : scope.within(Spans.around(framed));
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

  @Override
  public boolean mayFind(Scope scope) {
    for (Finder finder : limiting) {
      if (!finder.mayFind(scope)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isWide(Scope scope) {
    for (Finder finder : limiting) {
      if (!finder.isWide(scope)) {
        return false;
      }
    }
    return true;
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
