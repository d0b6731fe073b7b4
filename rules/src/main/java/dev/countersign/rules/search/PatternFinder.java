package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A code pattern. */
record PatternFinder(PatternMatcher matcher, Range.Kind kind) implements Finder {
  static PatternFinder of(Tree pattern, MatchOptions options) {
    List<Ast> body = pattern.program().body();
    boolean open = body.size() > 1 && isEllipsis(body.getLast());
    return new PatternFinder(
        PatternMatcher.of(pattern, options), open ? Range.Kind.OPEN : Range.Kind.PLAIN);
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
      add(matcher.findAll(scope.code(), budget), ranges);
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
