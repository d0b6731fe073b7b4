package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.match.SinkPoint;
import java.util.List;

/**
 * Taints at a sink.
 *
 * @param taints what arrives
 * @param parts what arrives by each metavariable that the sink has a condition of its own for
 */
record Flow(SinkPoint sink, Taints taints, List<Taints> parts) {
  /** Whether the caller may bring taints that are not known yet. */
  boolean hasUnknown() {
    return taints.hasUnknown() || parts.stream().anyMatch(Taints::hasUnknown);
  }

  /**
   * What callers of the caller may still settle. What is settled was reported, and a way that is
   * too long to be followed ends here; but a sink with conditions sees all that comes together.
   */
  Flow open() {
    if (!sink.isPlain()) {
      return hasUnknown() ? this : new Flow(sink, Taints.NONE, parts);
    }
    return new Flow(
        sink,
        taints.filter(
            taint -> taint.isOpen() && (taint.trace() == null || !taint.trace().isLong())),
        parts);
  }

  /** What arrives with this or with {@code other}, at a sink that has no conditions. */
  Flow and(Flow other) {
    return new Flow(sink, taints.and(other.taints), parts);
  }
}
