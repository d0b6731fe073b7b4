package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A code pattern.
 *
 * @param members the names that a called member may have, if a condition says so
 */
record PatternFinder(PatternMatcher matcher, Range.Kind kind, Optional<Set<String>> members)
    implements Finder {
  /**
   * Of a pattern that is used where metavariables are one of some words.
   *
   * @param words by metavariable
   */
  static PatternFinder of(Tree pattern, MatchOptions options, Map<String, Set<String>> words) {
    List<Ast> body = pattern.program().body();
    boolean open = body.size() > 1 && isEllipsis(body.getLast());
    PatternMatcher matcher = PatternMatcher.of(pattern, options);
    return new PatternFinder(
        matcher,
        open ? Range.Kind.OPEN : Range.Kind.PLAIN,
        matcher.calledMetavariable().flatMap(name -> Optional.ofNullable(words.get(name))));
  }

  private static boolean isEllipsis(Ast last) {
    return last instanceof Ast.Ellipsis
        || (last instanceof Ast.ExprStmt statement && statement.expr() instanceof Ast.Ellipsis);
  }

  @Override
  public List<Range> find(Scope scope, Budget budget) {
    if (scope.target().code().isEmpty()) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    if (scope.isWhole()) {
      add(
          members
              .map(names -> matcher.findCalls(scope.code(), names, budget))
              .orElseGet(() -> matcher.findAll(scope.code(), budget)),
          ranges);
    } else {
      for (Ast root : scope.roots()) {
        add(matcher.findAll(scope.code(), root, scope.known(), budget), ranges);
      }
    }
    return ranges;
  }

  private void add(List<PatternMatch> matches, List<Range> ranges) {
    for (PatternMatch match : matches) {
      ranges.add(
          new Range(
              match.start(), match.end(), match.bindings(), kind, match.node(), Optional.empty()));
    }
  }
}
