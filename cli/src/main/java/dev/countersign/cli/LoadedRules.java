package dev.countersign.cli;

import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.scan.book.RuleBook;
import java.util.List;

/**
 * The rules of a command.
 *
 * @param book those that are used
 * @param skipped what was wrong with the others
 */
record LoadedRules(RuleBook book, List<Problem> skipped) {
  /** The same rules for files wherever they lie. */
  LoadedRules everywhere() {
    List<Rule> rules = book.rules().stream().map(Rule::everywhere).toList();
    return new LoadedRules(new RuleBook(rules, book.isExplicit(), ""), skipped);
  }
}
