package dev.countersign.flow.taint;

import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * A place that a source matches.
 *
 * @param id unique among the sources of a run; alone decides equality
 */
record SourcePoint(int id, TaintSpec.Source source, int start, int end, Bindings bindings)
    implements Point {
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SourcePoint other && id == other.id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
