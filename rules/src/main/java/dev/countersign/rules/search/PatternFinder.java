package dev.countersign.rules.search;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A code pattern. */
record PatternFinder(PatternMatcher matcher) implements Finder {
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

  private static void add(List<PatternMatch> matches, List<Range> ranges) {
    for (PatternMatch match : matches) {
      ranges.add(
          new Range(
              match.start(),
              match.end(),
              match.bindings(),
              Range.Kind.PLAIN,
              match.node(),
              Optional.empty()));
    }
  }
}
