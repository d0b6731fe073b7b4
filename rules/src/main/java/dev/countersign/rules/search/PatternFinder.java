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

/**
 * A code pattern.
 *
 * @param called what condition there is on what is called
 */
record PatternFinder(PatternMatcher matcher, Range.Kind kind, Optional<RegexFilter> called)
    implements Finder {
  /**
   * Of a pattern that is used where metavariables meet some conditions.
   *
   * @param conditions by metavariable
   */
  static PatternFinder of(Tree pattern, MatchOptions options, Map<String, RegexFilter> conditions) {
    List<Ast> body = pattern.program().body();
    boolean open = body.size() > 1 && isEllipsis(body.getLast());
    PatternMatcher matcher = PatternMatcher.of(pattern, options);
    return new PatternFinder(
        matcher,
        open ? Range.Kind.OPEN : Range.Kind.PLAIN,
        matcher.calledMetavariable().flatMap(name -> Optional.ofNullable(conditions.get(name))));
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
      add(inFile(scope, budget), ranges);
    } else {
      for (Ast root : scope.roots()) {
        add(matcher.findAll(scope.code(), root, scope.known(), budget), ranges);
      }
    }
    return ranges;
  }

  private List<PatternMatch> inFile(Scope scope, Budget budget) {
    if (called.isPresent()) {
      RegexFilter condition = called.get();
      return condition
          .words()
          .map(names -> matcher.findCalls(scope.code(), names, budget))
          .orElseGet(() ->
              matcher.findCalls(
                  scope.code(), name -> condition.accepts(scope.target(), name), budget));
    }
    return scope.wanted().isPresent() && isWide()
        ? matcher.findWithin(scope.code(), scope.wanted().get(), budget)
        : matcher.findAll(scope.code(), budget);
  }

  @Override
  public boolean mayFind(Scope scope) {
    return scope.target().code().map(matcher::mayMatch).orElse(false);
  }

  @Override
  public boolean isWide() {
    return called.isEmpty() && matcher.matchesAnything();
  }

  private void add(List<PatternMatch> matches, List<Range> ranges) {
    for (PatternMatch match : matches) {
      ranges.add(
          new Range(
              match.start(), match.end(), match.bindings(), kind, match.node(), Optional.empty()));
    }
  }
}
