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
import java.util.ArrayList;
import java.util.List;

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
    return compile(formula, List.of());
  }

  /**
   * Makes a part of a formula ready.
   *
   * @param conditions on metavariables in the end, so that nothing else need be found
   */
  private Finder compile(Formula formula, List<RegexFilter> conditions) {
    return switch (formula) {
      case Formula.Pattern pattern -> pattern(pattern, conditions);
      case Formula.Regex regex -> RegexFinder.of(regex.regex());
      case Formula.And and -> and(and.parts(), conditions);
      case Formula.Or or ->
          new OrFinder(or.parts().stream().map(part -> compile(part, conditions)).toList());
      case Formula.Inside inside -> new FrameFinder(compile(inside.inner(), conditions));
      case Formula.Anywhere anywhere -> and(List.of(anywhere), conditions);
      case Formula.Where where -> where(where, conditions);
      case Formula.Not not -> and(List.of(not), conditions);
      case Formula.NotInside not -> and(List.of(not), conditions);
    };
  }

  private Finder pattern(Formula.Pattern pattern, List<RegexFilter> conditions) {
    if (pattern.trees().has(language)) {
      return new PatternFinder(pattern.trees(), language, matching, conditions);
    }
    return language.equals(Rule.GENERIC)
        ? new GenericFinder(GenericPattern.of(pattern.text(), Generics.of(options)))
        : (scope, budget) -> List.of();
  }

  private Finder and(List<Formula> parts, List<RegexFilter> conditions) {
    List<Finder> positive = new ArrayList<>();
    List<Finder> frames = new ArrayList<>();
    List<Finder> anywhere = new ArrayList<>();
    List<Finder> negative = new ArrayList<>();
    for (Formula part : parts) {
      switch (part) {
        case Formula.Not not -> negative.add(compile(not.inner()));
        case Formula.NotInside not -> negative.add(new FrameFinder(compile(not.inner())));
        case Formula.Inside inside -> frames.add(compile(inside, conditions));
        case Formula.Anywhere other -> anywhere.add(compile(other.inner()));
        case Formula.Pattern pattern -> positive.add(compile(pattern, conditions));
        case Formula.Regex regex -> positive.add(compile(regex));
        case Formula.And and -> positive.add(compile(and, conditions));
        case Formula.Or or -> positive.add(compile(or, conditions));
        case Formula.Where where -> positive.add(compile(where, conditions));
      }
    }
    return new AndFinder(positive, frames, anywhere, negative);
  }

  private Finder where(Formula.Where where, List<RegexFilter> conditions) {
    List<Filter> filters = where.conditions().stream().map(this::filter).toList();
    List<RegexFilter> more = new ArrayList<>(conditions);
    for (Filter filter : filters) {
      if (filter instanceof RegexFilter regex && !regex.constants()) {
        more.add(regex);
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
