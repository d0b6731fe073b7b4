package dev.countersign.flow.taint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The flows that are proved, each pair of source and sink once. */
final class Findings {
  /** A taint that reached a sink. */
  record Finding(SinkPoint sink, SourcePoint source, Taint taint) {}

  private record Ends(SinkPoint sink, SourcePoint source) {}

  private final BiPredicate<SourcePoint, SinkPoint> agree;
  private final Map<Ends, Finding> found = new LinkedHashMap<>();

  /** {@code agree} tells whether a source may be reported for a sink. */
  Findings(BiPredicate<SourcePoint, SinkPoint> agree) {
    this.agree = agree;
  }

  /** Reports {@code flow} as far as its taints are settled. */
  void add(Flow flow) {
    List<Taint> settled =
        flow.taints().settled().stream().filter(taint -> agrees(taint, flow.sink())).toList();
    Taints taints = Taints.of(settled);
    if (settled.isEmpty() || !taints.satisfy(flow.sink().sink().requires()) || !partsHold(flow)) {
      return;
    }
    for (Taint taint : settled) {
      if (taint.origin() instanceof Taint.Source source) {
        found.putIfAbsent(
            new Ends(flow.sink(), source.point()), new Finding(flow.sink(), source.point(), taint));
      }
    }
  }

  private boolean agrees(Taint taint, SinkPoint sink) {
    return taint.origin() instanceof Taint.Source source && agree.test(source.point(), sink);
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
