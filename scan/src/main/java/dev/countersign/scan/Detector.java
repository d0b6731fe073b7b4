package dev.countersign.scan;

import dev.countersign.flow.FlowUnit;
import dev.countersign.flow.TaintEngine;
import dev.countersign.rules.CompiledRule;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.match.Budget;
import java.util.List;

/** A rule of either mode, made ready for one language. Safe to share between threads. */
sealed interface Detector {
  /** The rule. */
  Rule rule();

  /** What a file must contain for the rule to find anything. */
  Prefilter prefilter();

  /** Every match, in source order. */
  List<Match> find(FlowUnit file, Budget budget);

  /**
   * Makes a rule ready.
   *
   * @param language one of the rule's
   */
  static Detector of(Rule rule, String language) {
    return switch (rule.check()) {
      case Rule.Search _, Rule.Siblings _ -> new Search(CompiledRule.of(rule, language));
      case Rule.Taint _ -> new Taint(TaintEngine.of(rule, language));
    };
  }

  /** A rule that looks for a shape. */
  record Search(CompiledRule compiled) implements Detector {
    @Override
    public Rule rule() {
      return compiled.rule();
    }

    @Override
    public Prefilter prefilter() {
      return compiled.prefilter();
    }

    @Override
    public List<Match> find(FlowUnit file, Budget budget) {
      return compiled.search(file.target(), budget);
    }
  }

  /** A rule that follows values. */
  record Taint(TaintEngine engine) implements Detector {
    @Override
    public Rule rule() {
      return engine.rule();
    }

    @Override
    public Prefilter prefilter() {
      return engine.prefilter();
    }

    @Override
    public List<Match> find(FlowUnit file, Budget budget) {
      return engine.run(file, budget);
    }
  }
}
