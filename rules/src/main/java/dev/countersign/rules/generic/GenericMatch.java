package dev.countersign.rules.generic;

import java.util.Map;

/**
 * One place that a generic pattern matches, in characters.
 *
 * @param bindings by metavariable with its dollar sign
 */
public record GenericMatch(int start, int end, Map<String, Span> bindings) {
  /** From start to end, end exclusive. */
  public record Span(int start, int end) {}
}
