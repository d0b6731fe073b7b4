package dev.countersign.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The patterns of code that a rule is made of. */
final class Patterns {
  private final List<Formula.Pattern> found = new ArrayList<>();

  private Patterns() {}

  /** All of them, those of conditions in the same language included. */
  static List<Formula.Pattern> of(Rule rule) {
    Patterns patterns = new Patterns();
    formulas(rule.check()).forEach(patterns::add);
    return patterns.found;
  }

  /** Those of one formula. */
  static List<Formula.Pattern> of(Formula formula) {
    Patterns patterns = new Patterns();
    patterns.add(formula);
    return patterns.found;
  }

  private static Stream<Formula> formulas(Rule.Check check) {
    return switch (check) {
      case Rule.Search(Formula formula) -> Stream.of(formula);
      case Rule.Taint(TaintSpec spec) ->
          Stream.of(
                  spec.sources().stream().map(TaintSpec.Source::formula),
                  spec.sinks().stream().map(TaintSpec.Sink::formula),
                  spec.sanitizers().stream().map(TaintSpec.Sanitizer::formula),
                  spec.propagators().stream().map(TaintSpec.Propagator::formula))
              .flatMap(formulas -> formulas);
      case Rule.Siblings(SiblingSpec spec) ->
          Stream.of(spec.members(), spec.graver(), spec.guards(), spec.guardsOfAll());
      case Rule.Inspect _, Rule.OfProject _ -> Stream.empty();
    };
  }

  private void add(Formula formula) {
    switch (formula) {
      case Formula.Pattern pattern -> found.add(pattern);
      case Formula.Regex _ -> {}
      case Formula.And and -> and.parts().forEach(this::add);
      case Formula.Or or -> or.parts().forEach(this::add);
      case Formula.Not not -> add(not.inner());
      case Formula.Inside inside -> add(inside.inner());
      case Formula.NotInside not -> add(not.inner());
      case Formula.Anywhere anywhere -> add(anywhere.inner());
      case Formula.Where where -> {
        add(where.inner());
        for (Condition condition : where.conditions()) {
          if (condition instanceof Condition.Pattern pattern && pattern.language().isEmpty()) {
            add(pattern.formula());
          }
        }
      }
    }
  }
}
