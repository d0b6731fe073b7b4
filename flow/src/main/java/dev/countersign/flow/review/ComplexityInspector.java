package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions of a cognitive complexity above {@code limit}. */
@AutoService(Inspector.class)
public final class ComplexityInspector implements Inspector {
  private static final int LIMIT = 25;

  @Override
  public String name() {
    return "complexity";
  }

  @Override
  public Inspection inspection(Parameters with) {
    return new TooComplex((int) with.only("limit").number("limit", LIMIT));
  }

  private record TooComplex(int limit) implements Inspection {
    @Override
    public Prefilter prefilter() {
      return Prefilter.ANY;
    }

    @Override
    public List<Match> inspect(Rule rule, Target target) {
      List<Match> found = new ArrayList<>();
      target.code().ifPresent(code -> look(rule, target, code.tree().program(), found));
      return found;
    }

    private void look(Rule rule, Target target, Ast node, List<Match> found) {
      if (node instanceof Ast.Function function && function.name() != null) {
        Complexity complexity = Complexity.of(function);
        if (complexity.sum() > limit) {
          found.add(match(rule, target, function.name(), complexity));
        }
      }
      node.forEachChild(child -> look(rule, target, child, found));
    }

    private static Match match(Rule rule, Target target, Ast name, Complexity complexity) {
      String text = target.text(name.start(), name.end());
      return Match.of(
          rule,
          name.start(),
          name.end(),
          Map.of(
              "$FUNCTION", new Capture(text, name.start(), name.end(), Optional.empty()),
              "$COMPLEXITY", number(complexity.sum()),
              "$DEPTH", number(complexity.deepest())));
    }

    private static Capture number(int value) {
      return new Capture(String.valueOf(value), 0, 0, Optional.empty());
    }
  }
}
