package dev.countersign.flow.match;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.search.FormulaMatcher;
import dev.countersign.rules.search.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** The formulas of a taint rule, made ready, and the places where they match. */
final class PointFinder {
  private record Part<S>(S spec, int number, boolean focused, FormulaMatcher matcher) {}

  private final Rule rule;
  private final String language;
  private final List<Formula> formulas = new ArrayList<>();
  private final List<Part<TaintSpec.Source>> sources;
  private final List<Part<TaintSpec.Sink>> sinks;
  private final List<Part<TaintSpec.Sanitizer>> sanitizers;
  private final List<Part<TaintSpec.Propagator>> propagators;

  PointFinder(Rule rule, TaintSpec spec, String language) {
    this.rule = rule;
    this.language = language;
    sources = parts(spec.sources(), TaintSpec.Source::formula);
    sinks = parts(spec.sinks(), TaintSpec.Sink::formula);
    sanitizers = parts(spec.sanitizers(), TaintSpec.Sanitizer::formula);
    propagators = parts(spec.propagators(), TaintSpec.Propagator::formula);
  }

  private <S> List<Part<S>> parts(List<S> specs, Function<S, Formula> formula) {
    List<Part<S>> parts = new ArrayList<>();
    for (S spec : specs) {
      Formula written = formula.apply(spec);
      FormulaMatcher matcher = FormulaMatcher.of(written, rule.options(), language);
      parts.add(new Part<>(spec, formulas.size(), isFocused(written), matcher));
      formulas.add(written);
    }
    return parts;
  }

  /** What a file must contain for each part of the rule to match. */
  List<Prefilter> words() {
    return formulas.stream()
        .map(formula -> Prefilter.of(formula, rule.options(), language))
        .toList();
  }

  /** Whether a formula points at one part of what it matches. */
  private static boolean isFocused(Formula formula) {
    return switch (formula) {
      case Formula.Where where -> !where.focus().isEmpty() || isFocused(where.inner());
      case Formula.And and -> and.parts().stream().anyMatch(PointFinder::isFocused);
      case Formula.Or or -> or.parts().stream().anyMatch(PointFinder::isFocused);
      default -> false;
    };
  }

  /** Where those parts of the rule match that {@code wanted} tells, by their number. */
  RulePoints find(Target target, IntPredicate wanted, Budget budget) {
    List<RulePoints.Found<TaintSpec.Source>> from = all(sources, target, wanted, budget);
    List<RulePoints.Found<TaintSpec.Sink>> to = all(sinks, target, wanted, budget);
    List<RulePoints.Found<TaintSpec.Sanitizer>> cleaning =
        all(sanitizers, target, wanted, budget).stream()
            .filter(found -> !found.spec().notConflicting() || !conflicts(found, from, to))
            .toList();
    return new RulePoints(from, to, cleaning, all(propagators, target, wanted, budget));
  }

  private static <S> List<RulePoints.Found<S>> all(
      List<Part<S>> parts, Target target, IntPredicate wanted, Budget budget) {
    List<RulePoints.Found<S>> all = new ArrayList<>();
    for (Part<S> part : parts) {
      List<Range> ranges =
          wanted.test(part.number) ? part.matcher.ranges(target, budget) : List.of();
      for (Range range : ranges) {
        all.add(
            new RulePoints.Found<>(
                part.spec,
                part.number,
                part.focused,
                range.start(),
                range.end(),
                range.bindings()));
      }
    }
    return all;
  }

  private static boolean conflicts(
      Point point, List<? extends Point> from, List<? extends Point> to) {
    return from.stream().anyMatch(point::covers) || to.stream().anyMatch(point::covers);
  }
}
