package dev.countersign.flow.solve;

import dev.countersign.flow.match.SinkPoint;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What reaches the sinks of one function, in the order in which it was seen. */
final class Flows {
  private final Map<SinkPoint, Flow> plain = new LinkedHashMap<>();
  private final Set<Flow> conditional = new LinkedHashSet<>();

  /** Taints of one sink are one flow, but where the sink asks what comes together. */
  void add(Flow flow) {
    if (flow.sink().isPlain()) {
      plain.merge(flow.sink(), flow, Flow::and);
    } else {
      conditional.add(flow);
    }
  }

  List<Flow> all() {
    return Stream.concat(plain.values().stream(), conditional.stream()).toList();
  }
}
