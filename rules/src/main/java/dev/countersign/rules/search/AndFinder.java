package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
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
    Agreement agreement = scope.agreement();
    List<Finder> both = new ArrayList<>(positive);
    both.addAll(frames);
    List<Range> ranges = both.isEmpty() ? List.of(all(scope)) : both.getFirst().find(scope, budget);
    for (Finder finder : both.subList(Math.min(1, both.size()), both.size())) {
      if (ranges.isEmpty()) {
        return ranges;
      }
      ranges = Ranges.intersection(ranges, finder.find(scope, budget), agreement, budget);
    }
    for (Finder finder : anywhere) {
      ranges =
          ranges.isEmpty()
              ? ranges
              : Ranges.joined(ranges, finder.find(scope, budget), agreement, budget);
    }
    for (Finder finder : negative) {
      ranges =
          ranges.isEmpty()
              ? ranges
              : Ranges.difference(ranges, finder.find(scope, budget), agreement, budget);
    }
    return ranges;
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
