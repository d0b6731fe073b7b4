package dev.countersign.flow.match;

import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** All places that the parts of one rule match in one file, by the kind of part. */
public record RulePoints(
    List<Found<TaintSpec.Source>> sources,
    List<Found<TaintSpec.Sink>> sinks,
    List<Found<TaintSpec.Sanitizer>> sanitizers,
    List<Found<TaintSpec.Propagator>> propagators) {
  /** The rule matches nowhere. */
  public static final RulePoints NONE = new RulePoints(List.of(), List.of(), List.of(), List.of());

  /**
   * A match of one part.
   *
   * @param part its number in the rule
   * @param focused whether the rule points at one part of what it matches
   */
  record Found<S>(S spec, int part, boolean focused, int start, int end, Bindings bindings)
      implements Point {}

  /** The numbers of the parts that match anywhere. */
  public BitSet parts() {
    BitSet parts = new BitSet();
    Stream.of(sources, sinks, sanitizers, propagators)
        .flatMap(List::stream)
        .forEach(found -> parts.set(found.part()));
    return parts;
  }

  /** Whether the file has nothing to do with the rule. */
  public boolean isEmpty() {
    return sources.isEmpty() && sinks.isEmpty() && sanitizers.isEmpty() && propagators.isEmpty();
  }
}
