package dev.countersign.flow.taint;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Rule;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.search.FormulaMatcher;
import dev.countersign.rules.search.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The formulas of a taint rule, made ready, and the places where they match. */
final class PointFinder {
  private record Part<S>(S spec, boolean focused, FormulaMatcher matcher) {}

  private final List<Part<TaintSpec.Source>> sources;
  private final List<Part<TaintSpec.Sink>> sinks;
  private final List<Part<TaintSpec.Sanitizer>> sanitizers;
  private final List<Part<TaintSpec.Propagator>> propagators;

  PointFinder(Rule rule, TaintSpec spec, String language) {
    Function<Formula, FormulaMatcher> compile =
        formula -> FormulaMatcher.of(formula, rule.options(), language);
    sources = parts(spec.sources(), TaintSpec.Source::formula, compile);
    sinks = parts(spec.sinks(), TaintSpec.Sink::formula, compile);
    sanitizers = parts(spec.sanitizers(), TaintSpec.Sanitizer::formula, compile);
    propagators = parts(spec.propagators(), TaintSpec.Propagator::formula, compile);
  }

  private static <S> List<Part<S>> parts(
      List<S> specs, Function<S, Formula> formula, Function<Formula, FormulaMatcher> compile) {
    List<Part<S>> parts = new ArrayList<>();
    for (S spec : specs) {
      Formula written = formula.apply(spec);
      parts.add(new Part<>(spec, isFocused(written), compile.apply(written)));
    }
    return parts;
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

  /** Where the rule matches. */
  RulePoints find(Target target, Budget budget) {
    List<RulePoints.Found<TaintSpec.Source>> from = all(sources, target, budget);
    List<RulePoints.Found<TaintSpec.Sink>> to = all(sinks, target, budget);
    List<RulePoints.Found<TaintSpec.Sanitizer>> cleaning =
        all(sanitizers, target, budget).stream()
            .filter(found -> !found.spec().notConflicting() || !conflicts(found, from, to))
            .toList();
    return new RulePoints(from, to, cleaning, all(propagators, target, budget));
  }

  private static <S> List<RulePoints.Found<S>> all(
      List<Part<S>> parts, Target target, Budget budget) {
    List<RulePoints.Found<S>> all = new ArrayList<>();
    for (Part<S> part : parts) {
      for (Range range : part.matcher.ranges(target, budget)) {
        all.add(
            new RulePoints.Found<>(
                part.spec, part.focused, range.start(), range.end(), range.bindings()));
      }
    }
    return all;
  }

  private static boolean conflicts(
      Point point, List<? extends Point> from, List<? extends Point> to) {
    return from.stream().anyMatch(point::covers) || to.stream().anyMatch(point::covers);
  }
}
