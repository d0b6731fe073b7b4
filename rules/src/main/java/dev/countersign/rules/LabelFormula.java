package dev.countersign.rules;

import java.util.function.Predicate;

/** {@code requires}: a condition on the labels of taint, such as {@code A and not B}. */
public sealed interface LabelFormula {
  /** Taint of this label is present. */
  record Has(String label) implements LabelFormula {}

  /** Both hold. */
  record And(LabelFormula left, LabelFormula right) implements LabelFormula {}

  /** One holds. */
  record Or(LabelFormula left, LabelFormula right) implements LabelFormula {}

  /** Does not hold. */
  record Not(LabelFormula inner) implements LabelFormula {}

  /** A constant, {@code true} where nothing is required. */
  record Constant(boolean value) implements LabelFormula {}

  /** Nothing is required. */
  static LabelFormula none() {
    return new Constant(true);
  }

  /** Whether it holds where {@code present} tells the labels. */
  default boolean test(Predicate<String> present) {
    return switch (this) {
      case Has has -> present.test(has.label);
      case And and -> and.left.test(present) && and.right.test(present);
      case Or or -> or.left.test(present) || or.right.test(present);
      case Not not -> !not.inner.test(present);
      case Constant constant -> constant.value;
    };
  }
}
