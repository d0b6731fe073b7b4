package dev.countersign.flow.taint;

import dev.countersign.flow.FlowUnit;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Budget;
import java.util.List;
import java.util.function.BiPredicate;

/** One rule with its formulas ready. Safe to share between threads. */
public final class TaintRun {
  private final Rule rule;
  private final Settings settings;
  private final PointFinder finder;
  private final Prefilter prefilter;

  private TaintRun(Rule rule, PointFinder finder, Prefilter prefilter) {
    this.rule = rule;
    this.settings = Settings.of(rule.options());
    this.finder = finder;
    this.prefilter = prefilter;
  }

  /** Prepares a rule in mode taint. */
  public static TaintRun of(Rule rule, String language) {
    if (!(rule.check() instanceof Rule.Taint(TaintSpec spec))) {
      throw new IllegalArgumentException("rule " + rule.id() + " follows no taint");
    }
    return new TaintRun(
        rule, new PointFinder(rule, spec, language), prefilter(rule, spec, language));
  }

  /** A file needs the words of a source and those of a sink. */
  private static Prefilter prefilter(Rule rule, TaintSpec spec, String language) {
    Formula sources =
        new Formula.Or(
            spec.sources().stream().map(TaintSpec.Source::formula).toList(), rule.place());
    Formula sinks =
        new Formula.Or(spec.sinks().stream().map(TaintSpec.Sink::formula).toList(), rule.place());
    return Prefilter.of(
        new Formula.And(List.of(sources, sinks), rule.place()), rule.options(), language);
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return prefilter;
  }

  /** Every sink that a source reaches, in source order. */
  public List<Match> matches(FlowUnit unit, Budget budget) {
    Points points = finder.find(unit.target(), budget);
    if (points.isEmpty()) {
      return List.of();
    }
    Propagation propagation =
        new Propagation(unit.ir(), unit.code().tree(), points, settings, agreement(unit), budget);
    return new Report(rule, settings, unit.target()).matches(propagation.run());
  }

  private BiPredicate<SourcePoint, SinkPoint> agreement(FlowUnit unit) {
    return settings.unify() ? (source, sink) -> agree(source, sink, unit) : (source, sink) -> true;
  }

  private static boolean agree(SourcePoint source, SinkPoint sink, FlowUnit unit) {
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
