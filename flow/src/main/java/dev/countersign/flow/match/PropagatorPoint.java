package dev.countersign.flow.match;

import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.TaintSpec;

/**
 * A place that a propagator of one rule matches.
 *
 * @param rule the bit of the rule
 * @param from where taint comes from
 * @param to where it goes
 * @param carrier keeps the taint between the two
 */
public record PropagatorPoint(
    TaintSpec.Propagator propagator, long rule, Span from, Span to, Variable carrier) {
  /** One end of it. */
  record Span(int start, int end) implements Point {}
}
