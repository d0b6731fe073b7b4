package dev.countersign.context.injection;

import dev.countersign.context.injection.Clues.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The clues that stand close together, each counted once.
 *
 * @param start where the first of them begins
 * @param end where the last of them ends
 */
record Weight(Set<Clue> clues, int direction, int privilege, int start, int end) {
  static Weight around(int center, int reach, List<Hit> direction, List<Hit> privilege, int bonus) {
    List<Hit> near =
        Stream.concat(direction.stream(), privilege.stream())
            .filter(hit -> Math.abs(hit.start() - center) <= reach)
            .toList();
    EnumSet<Clue> clues = EnumSet.noneOf(Clue.class);
    near.forEach(hit -> clues.add(hit.clue()));
    if (clues.contains(Clue.OVERRIDE)) {
      clues.remove(Clue.SET_ASIDE);
    }
    if (clues.contains(Clue.NOT_THIS_TEXT)) {
      clues.remove(Clue.NOT_THIS_BUT);
    }
    return new Weight(
        clues,
        sum(clues, clue -> !clue.isPrivilege()) + bonus,
        sum(clues, Clue::isPrivilege) + (setsAside(clues) ? 1 : 0),
        near.stream().mapToInt(Hit::start).min().orElse(center),
        near.stream().mapToInt(Hit::end).max().orElse(center));
  }

  /** Nobody but its user may take an assistant's task away. */
  private static boolean setsAside(Set<Clue> clues) {
    return clues.contains(Clue.OVERRIDE)
        || clues.contains(Clue.NOT_THIS_TEXT)
        || clues.contains(Clue.NOT_THIS_BUT);
  }

  private static int sum(Set<Clue> clues, Predicate<Clue> side) {
    return clues.stream().filter(side).mapToInt(Clue::weight).sum();
  }

  int total() {
    return direction + privilege;
  }
}
