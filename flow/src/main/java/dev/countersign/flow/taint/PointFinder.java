package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Rule;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
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

  /** Where the rule matches; empty as soon as there is no source or no sink. */
  Points find(Target target, Budget budget) {
    List<SourcePoint> from = new ArrayList<>();
    for (Part<TaintSpec.Source> part : sources) {
      for (Range range : part.matcher.ranges(target, budget)) {
        from.add(
            new SourcePoint(from.size(), part.spec, range.start(), range.end(), range.bindings()));
      }
    }
    List<SinkPoint> to = new ArrayList<>();
    for (Part<TaintSpec.Sink> part : from.isEmpty() ? List.<Part<TaintSpec.Sink>>of() : sinks) {
      for (Range range : part.matcher.ranges(target, budget)) {
        to.add(
            new SinkPoint(
                to.size(), part.spec, part.focused, range.start(), range.end(), range.bindings()));
      }
    }
    return to.isEmpty()
        ? Points.NONE
        : new Points(from, to, cleaning(target, budget, from, to), passing(target, budget));
  }

  private List<SanitizerPoint> cleaning(
      Target target, Budget budget, List<SourcePoint> from, List<SinkPoint> to) {
    List<SanitizerPoint> found = new ArrayList<>();
    for (Part<TaintSpec.Sanitizer> part : sanitizers) {
      for (Range range : part.matcher.ranges(target, budget)) {
        SanitizerPoint point = new SanitizerPoint(part.spec, range.start(), range.end());
        if (!part.spec.notConflicting() || !conflicts(point, from, to)) {
          found.add(point);
        }
      }
    }
    return found;
  }

  private static boolean conflicts(
      SanitizerPoint point, List<SourcePoint> from, List<SinkPoint> to) {
    return from.stream().anyMatch(source -> point.covers(source))
        || to.stream().anyMatch(sink -> point.covers(sink));
  }

  private List<PropagatorPoint> passing(Target target, Budget budget) {
    List<PropagatorPoint> found = new ArrayList<>();
    for (Part<TaintSpec.Propagator> part : propagators) {
      for (Range range : part.matcher.ranges(target, budget)) {
        Binding from = range.bindings().get(part.spec.from());
        Binding to = range.bindings().get(part.spec.to());
        if (from != null && to != null) {
          found.add(new PropagatorPoint(part.spec, span(from), span(to), carrier(found.size())));
        }
      }
    }
    return found;
  }

  private static PropagatorPoint.Span span(Binding binding) {
    return new PropagatorPoint.Span(binding.start(), binding.end());
  }

  /** Numbered from below, where no variable of a file is. */
  private static Variable carrier(int index) {
    return new Variable("%passed", -1 - index, Variable.UNOWNED, "");
  }
}
