package dev.countersign.flow.match;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.rules.LabelFormula;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * A place that a sink of one rule matches.
 *
 * @param rule the bit of the rule
 * @param order among the sinks of the rule
 * @param focused whether the rule points at one part of what it matches
 */
public record SinkPoint(
    TaintSpec.Sink sink,
    long rule,
    int order,
    boolean focused,
    SourceFile file,
    int start,
    int end,
    Bindings bindings)
    implements Point {
  /** Whether one taint decides, whatever else arrives. */
  public boolean isPlain() {
    return sink.requiresOf().isEmpty()
        && (sink.requires() instanceof LabelFormula.Constant
            || sink.requires() instanceof LabelFormula.Has);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }
}
