package dev.countersign.flow.match;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.LabelFormula;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Binding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All places that the rules of one run match in one file. */
public final class Points {
  private record SourceKey(int start, int end, Object way) {}

  private record Way(
      TaintSpec.SideEffect effect,
      boolean exact,
      boolean control,
      String label,
      Optional<String> question) {}

  private final SourceFile file;
  private final Map<SourceKey, SourcePoint> sources = new LinkedHashMap<>();
  private final List<SinkPoint> sinks = new ArrayList<>();
  private final List<SanitizerPoint> sanitizers = new ArrayList<>();
  private final List<PropagatorPoint> propagators = new ArrayList<>();

  /** Of a file in which nothing was found yet. */
  public Points(SourceFile file) {
    this.file = file;
  }

  boolean isEmpty() {
    return sources.isEmpty() && sinks.isEmpty() && sanitizers.isEmpty() && propagators.isEmpty();
  }

  List<SourcePoint> sources() {
    return List.copyOf(sources.values());
  }

  List<SinkPoint> sinks() {
    return sinks;
  }

  List<SanitizerPoint> sanitizers() {
    return sanitizers;
  }

  List<PropagatorPoint> propagators() {
    return propagators;
  }

  /** Adds what the rule with the bit {@code rule} matches. */
  public void add(long rule, RulePoints found) {
    int order = 0;
    for (RulePoints.Found<TaintSpec.Source> source : found.sources()) {
      add(source, new SourcePoint.RuleMatch(rule, order++, source.bindings()));
    }
    order = 0;
    for (RulePoints.Found<TaintSpec.Sink> sink : found.sinks()) {
      sinks.add(
          new SinkPoint(
              sink.spec(),
              rule,
              order++,
              sink.focused(),
              file,
              sink.start(),
              sink.end(),
              sink.bindings()));
    }
    for (RulePoints.Found<TaintSpec.Sanitizer> cleaning : found.sanitizers()) {
      sanitizers.add(new SanitizerPoint(cleaning.spec(), rule, cleaning.start(), cleaning.end()));
    }
    for (RulePoints.Found<TaintSpec.Propagator> passing : found.propagators()) {
      add(rule, passing);
    }
  }

  /** Sources that taint in the same way are one point; one with a condition stands alone. */
  private void add(RulePoints.Found<TaintSpec.Source> found, SourcePoint.RuleMatch match) {
    TaintSpec.Source spec = found.spec();
    Object way =
        spec.requires().equals(LabelFormula.none())
            ? new Way(
                spec.bySideEffect(), spec.exact(), spec.control(), spec.label(), spec.question())
            : match;
    SourcePoint point =
        new SourcePoint(
            spec,
            match.rule(),
            file,
            found.start(),
            found.end(),
            SourcePoint.membersEnd(file, found.end()),
            found.focused(),
            List.of(match));
    sources.merge(
        new SourceKey(found.start(), found.end(), way),
        point,
        (first, other) -> first.and(match, other.focused()));
  }

  private void add(long rule, RulePoints.Found<TaintSpec.Propagator> found) {
    Binding from = found.bindings().get(found.spec().from());
    Binding to = found.bindings().get(found.spec().to());
    if (from != null && to != null) {
      propagators.add(new PropagatorPoint(found.spec(), rule, span(from), span(to), carrier()));
    }
  }

  private static PropagatorPoint.Span span(Binding binding) {
    return new PropagatorPoint.Span(binding.start(), binding.end());
  }

  /** Numbered from below, where no variable of a file is. */
  private Variable carrier() {
    return new Variable(
        "%passed", -1 - propagators.size(), file, null, "", Variable.Imported.NOTHING);
  }
}
