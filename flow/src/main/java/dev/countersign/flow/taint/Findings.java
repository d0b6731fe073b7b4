package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The flows that are proved, each pair of source and sink once. */
final class Findings {
  /** A taint that reached a sink. */
  record Finding(SinkPoint sink, SourcePoint source, SourcePoint.RuleMatch match, Taint taint) {}

  /** What only a caller of {@code function}, of whom nothing is known, decides. */
  record Asked(SinkPoint sink, FunctionIr function, Parameter parameter, Taint taint) {}

  private record Ends(SinkPoint sink, SourcePoint source, int order) {}

  private final Agreement agree;
  private final Map<Ends, Finding> found = new LinkedHashMap<>();
  private final Map<SinkPoint, Asked> asked = new LinkedHashMap<>();

  /** {@code agree} tells whether a source may be reported for a sink. */
  Findings(Agreement agree) {
    this.agree = agree;
  }

  /** Reports {@code flow} as far as its taints are settled. */
  void add(Flow flow) {
    SinkPoint sink = flow.sink();
    List<Taint> settled =
        flow.taints().settled().stream().filter(taint -> !ends(taint, sink).isEmpty()).toList();
    if (settled.isEmpty()
        || !Taints.of(settled).satisfy(sink.sink().requires())
        || !partsHold(flow)) {
      return;
    }
    for (Taint taint : settled) {
      for (Finding finding : ends(taint, sink)) {
        Ends ends = new Ends(sink, finding.source, finding.match.order());
        found.putIfAbsent(ends, finding);
      }
    }
  }

  /** What of the rule of {@code sink} the source of {@code taint} matches. */
  private List<Finding> ends(Taint taint, SinkPoint sink) {
    if (!(taint.origin() instanceof Taint.Source(SourcePoint source))) {
      return List.of();
    }
    List<Finding> ends = new ArrayList<>();
    for (SourcePoint.RuleMatch match : source.matches()) {
      if (match.rule() == sink.rule() && agree.test(source, match, sink)) {
        ends.add(new Finding(sink, source, match, taint));
      }
    }
    return ends;
  }

  private static boolean partsHold(Flow flow) {
    for (int i = 0; i < flow.parts().size(); i++) {
      if (!flow.parts().get(i).satisfy(flow.sink().sink().requiresOf().get(i).requires())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Asks what the callers of {@code function} pass, where that decides {@code flow}. A function of
   * another file than the sink's has let go of its tree, so that nothing can be said of it.
   */
  void ask(Flow flow, FunctionIr function) {
    if (!function.file().equals(flow.sink().file())) {
      return;
    }
    for (Taint taint : flow.taints().all()) {
      if (taint.origin() instanceof Taint.Unknown unknown
          && unknown.symbol().root() instanceof Root.Passed(int index)
          && (taint.rules() & flow.sink().rule()) != 0) {
        function.parameters().stream()
            .filter(parameter -> parameter.index() == index && !parameter.name().isEmpty())
            .findFirst()
            .ifPresent(parameter ->
                asked.putIfAbsent(flow.sink(), new Asked(flow.sink(), function, parameter, taint)));
      }
    }
  }

  /** Sinks that no source reaches, but a parameter. */
  Collection<Asked> asked() {
    Set<SinkPoint> reached = new HashSet<>();
    found.values().forEach(finding -> reached.add(finding.sink));
    return asked.values().stream().filter(ask -> !reached.contains(ask.sink)).toList();
  }

  Collection<Finding> all() {
    return new ArrayList<>(found.values());
  }
}
