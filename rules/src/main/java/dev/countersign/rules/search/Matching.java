package dev.countersign.rules.search;

import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.match.MatchOptions;
import java.util.Map;
import java.util.Optional;

/** A rule's options in the matcher's terms. */
final class Matching {
  private static final Map<String, String> OTHER_NAMES =
      Map.of("symmetric_eq", "commutative_compop");

  private Matching() {}

  static MatchOptions of(RuleOptions options) {
    MatchOptions matching = MatchOptions.DEFAULT;
    for (Map.Entry<String, Object> each : options.raw().entrySet()) {
      String name = OTHER_NAMES.getOrDefault(each.getKey(), each.getKey());
      Optional<MatchOptions.Option> option = MatchOptions.named(name);
      if (option.isPresent() && each.getValue() instanceof Boolean value) {
        matching = matching.with(option.get(), value);
      }
    }
    return matching;
  }
}
