package dev.countersign.flow.domain;

import dev.countersign.rules.LabelFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of which one has to hold, in disjunctive normal form without those that follow
 * from another, so that conditions on conditions stay as small as what they say. Immutable.
 *
 * @param any none where it cannot hold
 */
public record Ways(List<Condition> any) {
  static final Ways NEVER = new Ways(List.of());

  /** What holds anyhow. */
  public static final Ways ALWAYS = new Ways(List.of(Condition.NONE));

  /** Ways beyond this are not kept. */
  private static final int MAX = 16;

  /** How {@code formula} comes to hold of {@code taints}. */
  public static Ways of(LabelFormula formula, Taints taints) {
    return of(formula, true, taints);
  }

  private static Ways of(LabelFormula formula, boolean truth, Taints taints) {
    return switch (formula) {
      case LabelFormula.Has has -> ofLabel(Optional.of(has.label()), truth, taints);
      case LabelFormula.And(LabelFormula left, LabelFormula right) ->
          both(truth, of(left, truth, taints), of(right, truth, taints));
      case LabelFormula.Or(LabelFormula left, LabelFormula right) ->
          both(!truth, of(left, truth, taints), of(right, truth, taints));
      case LabelFormula.Not(LabelFormula inner) -> of(inner, !truth, taints);
      case LabelFormula.Constant constant -> constant.value() == truth ? ALWAYS : NEVER;
    };
  }

  private static Ways both(boolean and, Ways left, Ways right) {
    return and ? left.and(right) : left.or(right);
  }

  /**
   * How a taint of {@code label} comes to be among {@code taints}, or none does. What is too long
   * to be kept makes the answer stricter, either way.
   *
   * @param label empty for any taint
   */
  private static Ways ofLabel(Optional<String> label, boolean comes, Taints taints) {
    Ways ways = comes ? NEVER : ALWAYS;
    for (Taint taint : taints.all()) {
      Ways one = ofLabel(label, taint);
      ways = comes ? ways.or(one) : ways.and(one.not());
    }
    return ways;
  }

  private static Ways ofLabel(Optional<String> label, Taint taint) {
    boolean named = label.isEmpty() || taint.label().equals(label.get());
    Ways own = new Ways(List.of(taint.condition()));
    return switch (taint.origin()) {
      case Taint.Source _ -> named ? own : NEVER;
      case Taint.Unknown unknown when named ->
          own.and(new Condition.Term(unknown, Optional.empty(), true));
      case Taint.Unknown unknown when taint.label().isEmpty() ->
          own.and(new Condition.Term(unknown, label, true));
      case Taint.Unknown _ -> NEVER;
    };
  }

  /** How {@code term} comes to hold where {@code taints} are what comes. */
  public static Ways of(Condition.Term term, Taints taints) {
    return ofLabel(term.label(), term.comes(), taints);
  }

  private Ways and(Condition.Term term) {
    return and(new Ways(List.of(Condition.of(term))));
  }

  /** How both come to hold. */
  public Ways and(Ways other) {
    Ways both = NEVER;
    for (Condition left : any) {
      for (Condition right : other.any) {
        both = left.and(right).map(both::or).orElse(both);
      }
    }
    return both;
  }

  private Ways or(Ways other) {
    Ways either = this;
    for (Condition way : other.any) {
      either = either.or(way);
    }
    return either;
  }

  private Ways or(Condition way) {
    if (any.stream().anyMatch(known -> known.isWithin(way))) {
      return this;
    }
    List<Condition> either = new ArrayList<>(any);
    either.removeIf(way::isWithin);
    if (either.size() < MAX) {
      either.add(way);
    }
    return new Ways(List.copyOf(either));
  }

  private Ways not() {
    Ways none = ALWAYS;
    for (Condition way : any) {
      Ways fails = NEVER;
      for (Condition.Term term : way.terms()) {
        fails = fails.or(Condition.of(term.not()));
      }
      none = none.and(fails);
    }
    return none;
  }
}
