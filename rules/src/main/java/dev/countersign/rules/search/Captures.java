package dev.countersign.rules.search;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a report says of bindings. */
public final class Captures {
  private Captures() {}

  /** Texts, places and constant values of {@code bindings}. */
  public static SortedMap<String, Capture> of(Target target, Bindings bindings) {
    SortedMap<String, Capture> captures = new TreeMap<>();
    bindings.forEach((name, binding) -> captures.put(name, capture(target, binding)));
    return Collections.unmodifiableSortedMap(captures);
  }

  private static Capture capture(Target target, Binding binding) {
    Value value = Values.of(target, binding);
    Optional<String> known =
        value instanceof Value.Code ? Optional.empty() : Optional.of(value.text());
    return new Capture(Texts.of(target, binding), binding.start(), binding.end(), known);
  }
}
