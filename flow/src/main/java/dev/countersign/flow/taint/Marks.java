package dev.countersign.flow.taint;

import java.util.List;

/** What the parts of a rule say about one instruction. */
record Marks(
    List<SourcePoint> sources,
    List<SinkPoint> sinks,
    List<SanitizerPoint> sanitizers,
    List<PropagatorPoint> from,
    List<PropagatorPoint> to) {
  static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of(), List.of());
}
