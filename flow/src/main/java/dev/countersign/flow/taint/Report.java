package dev.countersign.flow.taint;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Edit;
import dev.countersign.rules.Fixes;
import dev.countersign.rules.Interpolation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.search.Captures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Turns findings into matches with a trace in words. */
final class Report {
  private record Seen(int start, int end, String message) {}

  private final Rule rule;
  private final Settings settings;
  private final Target target;

  Report(Rule rule, Settings settings, Target target) {
    this.rule = rule;
    this.settings = settings;
    this.target = target;
  }

  /** In source order; of several sources of one sink, the first. */
  List<Match> matches(Collection<Findings.Finding> findings) {
    Comparator<Findings.Finding> order =
        Comparator.<Findings.Finding>comparingInt(finding -> place(finding).start())
            .thenComparingInt(finding -> place(finding).end())
            .thenComparingInt(finding -> finding.sink().id())
            .thenComparingInt(finding -> finding.source().start())
            .thenComparingInt(finding -> finding.source().id());
    Map<Seen, Match> matches = new LinkedHashMap<>();
    for (Findings.Finding finding : findings.stream().sorted(order).toList()) {
      Match match = match(finding);
      matches.putIfAbsent(new Seen(match.start(), match.end(), match.message()), match);
    }
    return List.copyOf(matches.values());
  }

  private Point place(Findings.Finding finding) {
    return settings.focusOnSource() ? finding.source() : finding.sink();
  }

  private Match match(Findings.Finding finding) {
    Point place = place(finding);
    SortedMap<String, Capture> captures = Captures.of(target, merged(finding));
    Optional<Edit> fix =
        Fixes.of(rule, Optional.empty(), target, place.start(), place.end(), captures);
    return new Match(
        rule,
        place.start(),
        place.end(),
        captures,
        Interpolation.of(rule.message(), captures),
        fix,
        steps(finding));
  }

  /** What both bind is the sink's. */
  private static Bindings merged(Findings.Finding finding) {
    Bindings[] merged = {finding.source().bindings()};
    finding.sink().bindings().forEach((name, value) -> merged[0] = merged[0].bind(name, value));
    return merged[0];
  }

  private List<Match.Step> steps(Findings.Finding finding) {
    List<Match.Step> steps = new ArrayList<>();
    Trace trace = finding.taint().trace();
    if (trace != null) {
      trace.steps().forEach(step -> steps.add(step(step.start(), step.end(), step.note())));
    }
    SinkPoint sink = finding.sink();
    steps.add(step(sink.start(), sink.end(), "reaches the sink"));
    return steps;
  }

  private Match.Step step(int start, int end, String note) {
    return new Match.Step(target.path(), start, end, note);
  }
}
