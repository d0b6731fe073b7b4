package dev.countersign.flow.match;

import java.util.List;

/** What the parts of a rule say about one instruction. */
public record Marks(
    List<SourcePoint> sources,
    List<SinkPoint> sinks,
    List<SanitizerPoint> sanitizers,
    List<PropagatorPoint> from,
    List<PropagatorPoint> to) {
  public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of(), List.of());
}
