package dev.countersign.flow.taint;

import java.util.List;

/** All places that the parts of one rule match in one file. */
record Points(
    List<SourcePoint> sources,
    List<SinkPoint> sinks,
    List<SanitizerPoint> sanitizers,
    List<PropagatorPoint> propagators) {
  static final Points NONE = new Points(List.of(), List.of(), List.of(), List.of());

  /** Whether there is anything to follow. */
  boolean isEmpty() {
    return sources.isEmpty() || sinks.isEmpty();
  }
}
