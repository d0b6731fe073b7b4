package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.match.SinkPoint;
import dev.countersign.flow.match.SourcePoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The flows that are proved: each pair of source and sink once for each function that joins them.
 */
public final class Findings {
  /**
   * A taint that reached a sink.
   *
   * @param joint the function in which the two met: that of the sink, or one that passes the taint
   *     to it
   */
  public record Finding(
      SinkPoint sink,
      SourcePoint source,
      SourcePoint.RuleMatch match,
      Taint taint,
      FunctionIr joint) {}

  /** What only a caller of {@code function}, of whom nothing is known, decides. */
  public record Asked(SinkPoint sink, FunctionIr function, Parameter parameter, Taint taint) {}

  private record Ends(SinkPoint sink, SourcePoint source, int order, FunctionIr joint) {}

  private final Agreement agree;
  private final Map<Ends, Finding> found = new LinkedHashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  /** What a function found in its surroundings is theirs too, but told once. */
  private final Set<Ends> within = new HashSet<>();

  /** {@code agree} tells whether a source may be reported for a sink. */
  Findings(Agreement agree) {
    this.agree = agree;
  }

  /** Reports {@code flow}, which arrives in {@code joint}, as far as its taints are settled. */
  void add(Flow flow, FunctionIr joint) {
    settled(flow).forEach(taint -> add(flow.sink(), taint, joint));
  }

  /**
   * Reports of {@code flow} what {@code joint} settles, and what was not reported as {@code open}.
   */
  void add(Flow flow, Flow open, FunctionIr joint) {
    List<Taint> before = settled(open);
    settled(flow).stream()
        .filter(taint -> before.stream().noneMatch(taint::isSame))
        .forEach(taint -> add(flow.sink(), taint, joint));
  }

  private void add(SinkPoint sink, Taint taint, FunctionIr joint) {
    for (Finding finding : ends(taint, sink, joint)) {
      Ends ends = new Ends(sink, finding.source, finding.match.order(), joint);
      if (within.contains(ends)) {
        continue;
      }
      boolean known = false;
      for (Ends around : around(ends)) {
        known |= found.containsKey(around);
        within.add(around);
      }
      if (!known) {
        found.putIfAbsent(ends, finding);
      }
    }
  }

  /** The same in the functions around the one in which the two met. */
  private static List<Ends> around(Ends ends) {
    List<Ends> around = new ArrayList<>();
    FunctionIr at = ends.joint.parent();
    while (at != null && at.parent() != null) {
      around.add(new Ends(ends.sink, ends.source, ends.order, at));
      at = at.parent();
    }
    return around;
  }

  /** The taints of {@code flow} that are findings. */
  private List<Taint> settled(Flow flow) {
    SinkPoint sink = flow.sink();
    List<Taint> settled =
        flow.taints().settled().stream().filter(taint -> counts(taint, sink)).toList();
    return !settled.isEmpty()
            && Taints.of(settled).satisfy(sink.sink().requires())
            && partsHold(flow)
        ? settled
        : List.of();
  }

  private boolean counts(Taint taint, SinkPoint sink) {
    return taint.origin() instanceof Taint.Source(SourcePoint source)
        && source.matches().stream()
            .anyMatch(match -> match.rule() == sink.rule() && agree.test(source, match, sink));
  }

  /** What of the rule of {@code sink} the source of {@code taint} matches. */
  private List<Finding> ends(Taint taint, SinkPoint sink, FunctionIr joint) {
    if (!(taint.origin() instanceof Taint.Source(SourcePoint source))) {
      return List.of();
    }
    List<Finding> ends = new ArrayList<>();
    for (SourcePoint.RuleMatch match : source.matches()) {
      if (match.rule() == sink.rule() && agree.test(source, match, sink)) {
        ends.add(new Finding(sink, source, match, taint, joint));
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
   * What may be asked of the callers of {@code function}, as far as they decide {@code flow} and
   * nothing else reaches its sink. A function of another file than the sink's has let go of its
   * tree, so that nothing can be said of it.
   */
  Optional<Asked> question(Flow flow, FunctionIr function) {
    if (!function.file().equals(flow.sink().file())) {
      return Optional.empty();
    }
    return flow.taints().all().stream()
        .filter(taint -> (taint.rules() & flow.sink().rule()) != 0)
        .flatMap(taint ->
            passed(taint, function).map(one -> new Asked(flow.sink(), function, one, taint)))
        .findFirst();
  }

  /** The parameter of {@code function} that a taint stands for. */
  private static Stream<Parameter> passed(Taint taint, FunctionIr function) {
    return taint.origin() instanceof Taint.Unknown unknown
            && unknown.symbol().root() instanceof Root.Passed(int index)
        ? function.parameters().stream()
            .filter(parameter -> parameter.index() == index && !parameter.name().isEmpty())
            .limit(1)
        : Stream.empty();
  }

  /** Asks what nobody here answers. */
  void ask(Asked question) {
    asked.add(question);
  }

  /** Sinks that no source reaches, but a parameter; each once for each function that passes it. */
  Collection<Asked> asked() {
    Set<SinkPoint> reached = new HashSet<>();
    found.values().forEach(finding -> reached.add(finding.sink));
    return asked.stream().filter(ask -> !reached.contains(ask.sink)).toList();
  }

  Collection<Finding> all() {
    return new ArrayList<>(found.values());
  }
}
