package dev.countersign.flow.match;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import java.util.List;
import java.util.function.IntPredicate;

/** One rule in mode taint with its formulas ready. Safe to share between threads. */
public final class TaintRule {
  private final Rule rule;
  private final TaintSpec spec;
  private final String language;
  private final PointFinder finder;

  private TaintRule(Rule rule, TaintSpec spec, String language) {
    this.rule = rule;
    this.spec = spec;
    this.language = language;
    this.finder = new PointFinder(rule, spec, language);
  }

  /** Prepares a rule in mode taint. */
  public static TaintRule of(Rule rule, String language) {
    if (!(rule.check() instanceof Rule.Taint(TaintSpec spec))) {
      throw new IllegalArgumentException("rule " + rule.id() + " follows no taint");
    }
    return new TaintRule(rule, spec, language);
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** What the files of a program must contain for the rule to find anything. */
  public Prefilter prefilter() {
    Formula sources =
        new Formula.Or(
            spec.sources().stream().map(TaintSpec.Source::formula).toList(), rule.place());
    Formula sinks =
        new Formula.Or(spec.sinks().stream().map(TaintSpec.Sink::formula).toList(), rule.place());
    return Prefilter.of(
        new Formula.And(List.of(sources, sinks), rule.place()), rule.options(), language);
  }

  /** What a file must contain for each part of the rule to match; parts go by their place here. */
  public List<Prefilter> parts() {
    return finder.words();
  }

  /** Where the rule matches in one file, whatever other files have. */
  public RulePoints points(Target target, IntPredicate parts, Budget budget) {
    return finder.find(target, parts, budget);
  }
}
