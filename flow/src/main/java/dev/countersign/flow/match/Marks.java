package dev.countersign.flow.match;

import java.util.List;

/**
 * What the rules say about one instruction.
 *
 * @param from propagators that pass on what it gives
 * @param to propagators that pass something to what it gives
 */
public record Marks(
    List<SourcePoint> sources,
    List<SinkPoint> sinks,
    List<SanitizerPoint> sanitizers,
    List<PropagatorPoint> from,
    List<PropagatorPoint> to) {
  /** Nothing. */
  public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of(), List.of());
}
