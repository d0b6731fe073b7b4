package dev.countersign.rules.search;

import dev.countersign.rules.Lazy;
import dev.countersign.rules.Trees;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.NeededWords;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code pattern; it is read when a file comes that may match. */
final class PatternFinder implements Finder {
  /**
   * The pattern made ready.
   *
   * @param called what condition there is on what is called
   */
  private record Ready(PatternMatcher matcher, Range.Kind kind, Optional<RegexFilter> called) {
    static Ready of(Tree pattern, MatchOptions options, Map<String, RegexFilter> conditions) {
      List<Ast> body = pattern.program().body();
      boolean open = body.size() > 1 && isEllipsis(body.getLast());
      PatternMatcher matcher = PatternMatcher.of(pattern, options);
      return new Ready(
          matcher,
          open ? Range.Kind.OPEN : Range.Kind.PLAIN,
          matcher.calledMetavariable().flatMap(name -> Optional.ofNullable(conditions.get(name))));
    }

    boolean isWide() {
      return called.isEmpty() && matcher.matchesAnything();
    }
  }

  private final NeededWords words;
  private final Lazy<Ready> ready;

  /**
   * @param language one that the pattern has a tree in
   * @param conditions what metavariables meet where the pattern is used
   */
  PatternFinder(
      Trees trees, String language, MatchOptions options, Map<String, RegexFilter> conditions) {
    this.words = trees.words(language);
    this.ready = new Lazy<>(() -> Ready.of(trees.in(language), options, conditions));
  }

  private static boolean isEllipsis(Ast last) {
    return last instanceof Ast.Ellipsis
        || (last instanceof Ast.ExprStmt statement && statement.expr() instanceof Ast.Ellipsis);
  }

  @Override
  public List<Range> find(Scope scope, Budget budget) {
    if (!mayFind(scope)) {
      return List.of();
    }
    Ready pattern = ready.get();
    List<Range> ranges = new ArrayList<>();
    if (scope.isWhole()) {
      add(inFile(pattern, scope, budget), pattern.kind, ranges);
    } else {
      for (Ast root : scope.roots()) {
        List<PatternMatch> found =
            pattern.matcher.findAll(scope.code(), root, scope.known(), budget);
        add(found, pattern.kind, ranges);
      }
    }
    return ranges;
  }

  private static List<PatternMatch> inFile(Ready pattern, Scope scope, Budget budget) {
    PatternMatcher matcher = pattern.matcher;
    if (pattern.called.isPresent()) {
      RegexFilter condition = pattern.called.get();
      return condition
          .words()
          .map(names -> matcher.findCalls(scope.code(), names, budget))
          .orElseGet(() ->
              matcher.findCalls(
                  scope.code(), name -> condition.accepts(scope.target(), name), budget));
    }
    return scope.wanted().isPresent() && pattern.isWide()
        ? matcher.findWithin(scope.code(), scope.wanted().get(), budget)
        : matcher.findAll(scope.code(), budget);
  }

  @Override
  public boolean mayFind(Scope scope) {
    return scope.target().code().map(words::mayBeIn).orElse(false);
  }

  @Override
  public boolean isWide(Scope scope) {
    return mayFind(scope) && ready.get().isWide();
  }

  private static void add(List<PatternMatch> matches, Range.Kind kind, List<Range> ranges) {
    for (PatternMatch match : matches) {
      ranges.add(
          new Range(
              match.start(), match.end(), match.bindings(), kind, match.node(), Optional.empty()));
    }
  }
}
