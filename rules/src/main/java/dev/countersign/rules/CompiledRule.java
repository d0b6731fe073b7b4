package dev.countersign.rules;

import java.util.List;

/** A rule made ready for one language. Safe to share between threads. */
public final class CompiledRule {
  private final Rule rule;

  private CompiledRule(Rule rule) {
    this.rule = rule;
  }

  /**
   * Prepares a search rule; a rule in mode taint is for module {@code flow}.
   *
   * @param language one of {@link Rule#languages}
   */
  public static CompiledRule of(Rule rule, String language) {
    return new CompiledRule(rule);
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** What a file's text must contain for the rule to match anything. */
  public Prefilter prefilter() {
    return Prefilter.ANY;
  }

  /** Every match, in source order, each once. */
  public List<Match> search(Target target) {
    return List.of();
  }
}
