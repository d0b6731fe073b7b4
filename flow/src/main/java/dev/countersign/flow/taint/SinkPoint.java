package dev.countersign.flow.taint;

import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * A place that a sink matches.
 *
 * @param id unique among the sinks of a run; alone decides equality
 * @param focused whether the rule points at one part of what it matches
 */
record SinkPoint(
    int id, TaintSpec.Sink sink, boolean focused, int start, int end, Bindings bindings)
    implements Point {
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SinkPoint other && id == other.id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
