package dev.countersign.rules.search;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.compare.Comparison;
import dev.countersign.rules.generic.GenericPattern;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.regex.Alternatives;
import dev.countersign.rules.regex.Regex;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes formulas of one rule ready for one language. */
final class FormulaCompiler {
  private final RuleOptions options;
  private final MatchOptions matching;
  private final String language;

  FormulaCompiler(RuleOptions options, String language) {
    this.options = options;
    this.matching = Matching.of(options);
    this.language = language;
  }

  Finder compile(Formula formula) {
    return compile(formula, Map.of());
  }

  /**
   * Makes a part of a formula ready.
   *
   * @param words what metavariables must be in the end, so that nothing else need be found
   */
  private Finder compile(Formula formula, Map<String, Set<String>> words) {
    return switch (formula) {
      case Formula.Pattern pattern -> pattern(pattern, words);
      case Formula.Regex regex -> new RegexFinder(Regex.multiline(regex.regex()));
      case Formula.And and -> and(and.parts(), words);
      case Formula.Or or -> or(or.parts().stream().map(part -> compile(part, words)).toList());
      case Formula.Inside inside -> frame(compile(inside.inner()));
      case Formula.Anywhere anywhere -> and(List.of(anywhere), words);
      case Formula.Where where -> where(where, words);
      case Formula.Not not -> and(List.of(not), words);
      case Formula.NotInside not -> and(List.of(not), words);
    };
  }

  private Finder pattern(Formula.Pattern pattern, Map<String, Set<String>> words) {
    Tree tree = pattern.trees().get(language);
    if (tree != null) {
      return PatternFinder.of(tree, matching, words);
    }
    return language.equals(Rule.GENERIC)
        ? new GenericFinder(GenericPattern.of(pattern.text(), Generics.of(options)))
        : (scope, budget) -> List.of();
  }

  private static Finder frame(Finder inner) {
    return (scope, budget) ->
        inner.find(scope, budget).stream().map(range -> range.as(Range.Kind.INSIDE)).toList();
  }

  private static Finder or(List<Finder> parts) {
    return (scope, budget) -> {
      List<Range> ranges = new ArrayList<>();
      parts.forEach(part -> ranges.addAll(part.find(scope, budget)));
      return ranges;
    };
  }

  private Finder and(List<Formula> parts, Map<String, Set<String>> words) {
    List<Finder> positive = new ArrayList<>();
    List<Finder> frames = new ArrayList<>();
    List<Finder> anywhere = new ArrayList<>();
    List<Finder> negative = new ArrayList<>();
    for (Formula part : parts) {
      switch (part) {
        case Formula.Not not -> negative.add(compile(not.inner()));
        case Formula.NotInside not -> negative.add(frame(compile(not.inner())));
        case Formula.Inside inside -> frames.add(compile(inside));
        case Formula.Anywhere other -> anywhere.add(compile(other.inner()));
        case Formula.Pattern pattern -> positive.add(compile(pattern, words));
        case Formula.Regex regex -> positive.add(compile(regex));
        case Formula.And and -> positive.add(compile(and, words));
        case Formula.Or or -> positive.add(compile(or, words));
        case Formula.Where where -> positive.add(compile(where, words));
      }
    }
    return new AndFinder(positive, frames, anywhere, negative);
  }

  private Finder where(Formula.Where where, Map<String, Set<String>> words) {
    List<Filter> filters = where.conditions().stream().map(this::filter).toList();
    Map<String, Set<String>> more = new HashMap<>(words);
    for (Condition condition : where.conditions()) {
      if (condition instanceof Condition.Regex regex) {
        Alternatives.of(regex.regex()).ifPresent(any -> more.put(regex.metavariable(), any));
      }
    }
    return new WhereFinder(
        compile(where.inner(), more), filters, where.focus(), where.as(), where.fix());
  }

  private Filter filter(Condition condition) {
    return switch (condition) {
      case Condition.Regex regex ->
          new RegexFilter(
              regex.metavariable(),
              Regex.of(regex.regex()),
              Alternatives.of(regex.regex()),
              regex.constants());
      case Condition.Pattern pattern -> patternFilter(pattern);
      case Condition.Comparison comparison ->
          new ComparisonFilter(comparison, Comparison.parse(comparison.comparison()));
      case Condition.Type type -> TypeFilter.of(type, language, matching);
      case Condition.Analysis analysis ->
          new AnalysisFilter(analysis.metavariable(), Analyzer.named(analysis.analyzer()));
      case Condition.Name name -> new NameFilter(name);
    };
  }

  private Filter patternFilter(Condition.Pattern pattern) {
    if (pattern.language().isEmpty()) {
      return new WithinFilter(
          pattern.metavariable(),
          compile(pattern.formula()),
          matching.has(MatchOptions.Option.SYMBOLIC_PROPAGATION));
    }
    String other = pattern.language().get();
    Finder finder = new FormulaCompiler(options, other).compile(pattern.formula());
    return new EmbeddedFilter(pattern.metavariable(), finder, pattern.frontEnd());
  }
}
