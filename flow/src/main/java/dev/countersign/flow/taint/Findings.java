package dev.countersign.flow.taint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The flows that are proved, each pair of source and sink once. */
final class Findings {
  /** A taint that reached a sink. */
  record Finding(SinkPoint sink, SourcePoint source, SourcePoint.RuleMatch match, Taint taint) {}

  private record Ends(SinkPoint sink, SourcePoint source, int order) {}

  private final Agreement agree;
  private final Map<Ends, Finding> found = new LinkedHashMap<>();

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

  Collection<Finding> all() {
    return new ArrayList<>(found.values());
  }
}
