package dev.countersign.flow.state;

import dev.countersign.flow.domain.Folding;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What checks said of places, for good or as long as a variable is true or false. Immutable. */
final class Answers {
  static final Answers NONE = new Answers(List.of());

  /** {@code place} is harmless for {@code rules} wherever something comes out as {@code when}. */
  record Answer(boolean when, Place place, long rules) {
    Answer not() {
      return new Answer(!when, place, rules);
    }
  }

  /**
   * One of them.
   *
   * @param variable whose truth counts; null for what holds anyhow
   */
  private record Kept(@Nullable Variable variable, Answer answer) {
    boolean isLike(Kept other) {
      return answer.place.equals(other.answer.place)
          && (variable == null
              || (variable.equals(other.variable) && answer.when == other.answer.when));
    }

    Kept counting(long rules) {
      return new Kept(variable, new Answer(answer.when, answer.place, rules));
    }
  }

  private final List<Kept> all;

  private Answers(List<Kept> all) {
    this.all = all;
  }

  /** What {@code variable} says. */
  List<Answer> of(Variable variable) {
    return all.stream()
        .filter(kept -> variable.equals(kept.variable))
        .map(kept -> kept.answer)
        .toList();
  }

  /** These, and that {@code variable} says so. */
  Answers and(Variable variable, List<Answer> answers) {
    List<Kept> more = new ArrayList<>(all);
    answers.forEach(answer -> more.add(new Kept(variable, answer)));
    return new Answers(more);
  }

  /** These, and that {@code place} is harmless from now on. */
  Answers and(Place place, long rules) {
    Kept fact = new Kept(null, new Answer(true, place, rules));
    if (all.contains(fact)) {
      return this;
    }
    List<Kept> more = new ArrayList<>(all);
    more.add(fact);
    return new Answers(more);
  }

  /** What still holds after {@code variable} changed. */
  Answers without(Variable variable) {
    return filter(
        kept -> !variable.equals(kept.variable) && !kept.answer.place.variable().equals(variable));
  }

  /** What still holds after {@code offset} of some object changed. */
  Answers without(Offset offset) {
    return filter(kept -> !kept.answer.place.path().contains(offset));
  }

  private Answers filter(Predicate<Kept> holds) {
    List<Kept> rest = all.stream().filter(holds).toList();
    return rest.isEmpty() ? NONE : new Answers(rest);
  }

  /**
   * What holds whichever way was come. Where a variable is known to be false on one way, it says
   * when it is true what holds on the other.
   *
   * @param values of the variables on this way
   * @param otherValues the same on the other way
   */
  Answers or(Answers other, Map<Variable, Value> values, Map<Variable, Value> otherValues) {
    if (all.equals(other.all)) {
      return this;
    }
    List<Kept> both = new ArrayList<>();
    for (Kept kept : all) {
      long rules = kept.answer.rules & other.rules(kept, otherValues);
      if (rules != 0) {
        both.add(kept.counting(rules));
      }
      told(kept, other, values, otherValues, both);
    }
    for (Kept kept : other.all) {
      long rules = kept.answer.rules & rules(kept, values);
      if (rules != 0 && both.stream().noneMatch(kept::isLike)) {
        both.add(kept.counting(rules));
      }
      told(kept, this, otherValues, values, both);
    }
    return both.equals(all) ? this : both.isEmpty() ? NONE : new Answers(both);
  }

  /** For which rules {@code kept} holds here. */
  private long rules(Kept kept, Map<Variable, Value> values) {
    long rules = 0;
    if (kept.variable != null) {
      Boolean known = truth(kept.variable, values);
      rules = known != null && known != kept.answer.when ? Taint.ALL : 0;
    }
    for (Kept one : all) {
      rules |= one.isLike(kept) ? one.answer.rules : 0;
    }
    return rules;
  }

  private static @Nullable Boolean truth(Variable variable, Map<Variable, Value> values) {
    Value held = values.get(variable);
    return held == null ? null : Folding.truth(held);
  }

  /** Adds what variables say that tell this way, where {@code fact} holds, from the other. */
  private static void told(
      Kept fact,
      Answers other,
      Map<Variable, Value> values,
      Map<Variable, Value> otherValues,
      List<Kept> all) {
    long rules = fact.answer.rules & ~other.rules(fact, otherValues);
    if (fact.variable != null || rules == 0) {
      return;
    }
    otherValues.forEach((variable, value) -> {
      if (value.constant() instanceof Constant.Bool(boolean there)
          && !value.constant().equals(constant(variable, values))) {
        all.add(new Kept(variable, new Answer(!there, fact.answer.place, rules)));
      }
    });
  }

  private static @Nullable Constant constant(Variable variable, Map<Variable, Value> values) {
    Value held = values.get(variable);
    return held == null ? null : held.constant();
  }
}
