package dev.countersign.scan.book;

import dev.countersign.flow.match.TaintRule;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.Rule;
import dev.countersign.rules.search.CompiledRule;
import java.util.List;

/** A rule of either mode, made ready for one language. Safe to share between threads. */
public sealed interface Detector {
  /** The rule. */
  Rule rule();

  /** What a file must contain, or a program if it follows values, for the rule to find anything. */
  Prefilter prefilter();

  /** What a file must contain for each part of a rule that follows values; none for other rules. */
  default List<Prefilter> parts() {
    return List.of();
  }

  /**
   * Makes a rule ready.
   *
   * @param language one of the rule's
   */
  static Detector of(Rule rule, String language) {
    return switch (rule.check()) {
      case Rule.Search _, Rule.Siblings _, Rule.Inspect _ ->
          new Search(CompiledRule.of(rule, language));
      case Rule.OfProject(String _, ProjectInspection inspection) ->
          new OfProject(rule, inspection);
      case Rule.Taint _ -> new Taint(TaintRule.of(rule, language));
    };
  }

  /** A rule that looks at one file by itself. */
  record Search(CompiledRule compiled) implements Detector {
    @Override
    public Rule rule() {
      return compiled.rule();
    }

    @Override
    public Prefilter prefilter() {
      return compiled.prefilter();
    }
  }

  /** A rule that follows values. */
  record Taint(TaintRule taint) implements Detector {
    @Override
    public Rule rule() {
      return taint.rule();
    }

    @Override
    public Prefilter prefilter() {
      return taint.prefilter();
    }

    @Override
    public List<Prefilter> parts() {
      return taint.parts();
    }
  }

  /** A rule that looks at all files together. */
  record OfProject(Rule rule, ProjectInspection inspection) implements Detector {
    @Override
    public Prefilter prefilter() {
      return Prefilter.ANY;
    }
  }
}
