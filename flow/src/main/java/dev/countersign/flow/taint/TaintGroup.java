package dev.countersign.flow.taint;

import dev.countersign.flow.FlowUnit;
import dev.countersign.rules.Match;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Rules of the same settings, which are followed together. Safe to share between threads. */
public final class TaintGroup {
  /** A rule has a bit of a long. */
  private static final int MAX = Long.SIZE;

  private final Settings settings;
  private final List<TaintRule> rules;

  private TaintGroup(Settings settings, List<TaintRule> rules) {
    this.settings = settings;
    this.rules = List.copyOf(rules);
  }

  /** Few groups that have all of {@code rules}. */
  public static List<TaintGroup> of(Collection<TaintRule> rules) {
    Map<Settings, List<TaintRule>> alike = new LinkedHashMap<>();
    for (TaintRule rule : rules) {
      alike.computeIfAbsent(rule.settings(), settings -> new ArrayList<>()).add(rule);
    }
    List<TaintGroup> groups = new ArrayList<>();
    alike.forEach((settings, all) -> {
      for (int from = 0; from < all.size(); from += MAX) {
        List<TaintRule> some = all.subList(from, Math.min(all.size(), from + MAX));
        groups.add(new TaintGroup(settings, some));
      }
    });
    return List.copyOf(groups);
  }

  /** The rules. */
  public List<TaintRule> rules() {
    return rules;
  }

  /** Every sink of the file that a source of the file reaches, in source order. */
  public List<Match> matches(FlowUnit unit, Budget budget) {
    Points points = new Points(unit.file());
    for (int i = 0; i < rules.size(); i++) {
      RulePoints found = rules.get(i).points(unit.target(), budget);
      if (!found.sources().isEmpty() && !found.sinks().isEmpty()) {
        points.add(1L << i, found);
      }
    }
    if (points.sources().isEmpty()) {
      return List.of();
    }
    Propagation propagation =
        new Propagation(unit.ir(), points, settings, agreement(unit), budget);
    Collection<Findings.Finding> findings = propagation.run();
    return reports(findings, unit.target()).stream().map(FileMatch::match).toList();
  }

  private List<FileMatch> reports(Collection<Findings.Finding> findings, Target target) {
    List<FileMatch> matches = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      long bit = 1L << i;
      Report report = new Report(rules.get(i).rule(), settings, file -> target);
      matches.addAll(
          report.matches(
              findings.stream().filter(finding -> finding.sink().rule() == bit).toList()));
    }
    return matches;
  }

  private BiPredicate<SourcePoint.RuleMatch, SinkPoint> agreement(FlowUnit unit) {
    return settings.unify() ? (source, sink) -> agree(source, sink, unit) : (source, sink) -> true;
  }

  private static boolean agree(SourcePoint.RuleMatch source, SinkPoint sink, FlowUnit unit) {
    for (String name : source.bindings().names()) {
      Binding mine = source.bindings().get(name);
      Binding theirs = sink.bindings().get(name);
      if (mine != null && theirs != null && !unit.code().equality().same(mine, theirs)) {
        return false;
      }
    }
    return true;
  }
}
