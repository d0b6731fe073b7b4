package dev.countersign.secrets;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The secrets of a file; of several at one place the most certain, then the longest. */
final class Sightings {
  private static final Comparator<Sighting> BEST =
      Comparator.comparing(Sighting::proof)
          .reversed()
          .thenComparing(
              Comparator.comparingInt((Sighting one) -> one.end() - one.start()).reversed())
          .thenComparingInt(Sighting::start)
          .thenComparing(Sighting::kind);

  private final List<Sighting> all = new ArrayList<>();

  void add(Sighting one) {
    all.add(one);
  }

  /** What is reported, in the order of the file. */
  List<Match> matches(Rule rule, Target target, Surroundings surroundings) {
    if (all.isEmpty()) {
      return List.of();
    }
    KnownValues known = target.remembered(KnownValues.class, () -> KnownValues.NONE);
    String text = target.text().text();
    all.removeIf(one -> known.allows(text.substring(one.start(), one.end())));
    TreeMap<Integer, Sighting> kept = new TreeMap<>();
    for (Sighting one : all.stream().sorted(BEST).toList()) {
      Map.Entry<Integer, Sighting> before = kept.lowerEntry(one.end());
      if (before == null || before.getValue().end() <= one.start()) {
        kept.put(one.start(), one);
      }
    }
    return kept.values().stream()
        .map(one -> one.match(rule, target, surroundings))
        .flatMap(Optional::stream)
        .toList();
  }
}
