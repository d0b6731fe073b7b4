package dev.countersign.flow.solve;

import dev.countersign.flow.match.SinkPoint;
import dev.countersign.flow.match.SourcePoint;

/** Whether what a source bound allows it to be reported for a sink. */
@FunctionalInterface
public interface Agreement {
  boolean test(SourcePoint source, SourcePoint.RuleMatch match, SinkPoint sink);
}
