package dev.countersign.rules;

import java.util.List;

/**
 * The rules of one or more files.
 *
 * @param rules those that can be used, in order
 * @param problems what was wrong, in order; a rule with an error is not among the rules
 */
public record RuleSet(List<Rule> rules, List<Problem> problems) {
  /** The problems that cost a rule. */
  public List<Problem> errors() {
    return problems.stream().filter(problem -> problem.level() == Problem.Level.ERROR).toList();
  }
}
