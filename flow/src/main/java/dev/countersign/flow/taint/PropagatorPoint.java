package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.TaintSpec;

/**
 * A place that a propagator matches.
 *
 * @param from where taint comes from
 * @param to where it goes
 * @param carrier keeps the taint between the two
 */
record PropagatorPoint(TaintSpec.Propagator propagator, Span from, Span to, Variable carrier) {
  /** One end of it. */
  record Span(int start, int end) implements Point {}
}
