package dev.countersign.flow.taint;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that sources match; those of several rules that taint it in the same way are one.
 *
 * @param source how it taints
 * @param rules bits of the rules
 * @param focused whether a rule points at one part of what it matches
 * @param matches what each of them found there
 */
record SourcePoint(
    TaintSpec.Source source,
    long rules,
    SourceFile file,
    int start,
    int end,
    boolean focused,
    List<RuleMatch> matches)
    implements Point {
  /**
   * What one rule found.
   *
   * @param rule its bit
   * @param order among the sources of that rule in the file
   */
  record RuleMatch(long rule, int order, Bindings bindings) {}

  /** What {@code match} found here too. */
  SourcePoint and(RuleMatch match, boolean pointed) {
    List<RuleMatch> all = new ArrayList<>(matches);
    all.add(match);
    return new SourcePoint(
        source, rules | match.rule, file, start, end, focused || pointed, List.copyOf(all));
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
