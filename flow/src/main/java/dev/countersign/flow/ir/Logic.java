package dev.countersign.flow.ir;

import java.util.Set;

/** The operators of truth, as the languages write them. */
public final class Logic {
  private static final Set<String> AND = Set.of("&&", "and");
  private static final Set<String> OR = Set.of("||", "or");
  private static final Set<String> NOT = Set.of("!", "not");
  private static final Set<String> EQUAL = Set.of("==", "===", "is");
  private static final Set<String> UNEQUAL = Set.of("!=", "!==", "is not");

  private Logic() {}

  /** Whether both sides must hold. */
  public static boolean isAnd(String operator) {
    return AND.contains(operator);
  }

  /** Whether one side must hold. */
  public static boolean isOr(String operator) {
    return OR.contains(operator);
  }

  /** Whether it turns truth round. */
  public static boolean isNot(String operator) {
    return NOT.contains(operator);
  }

  /** Whether both sides are told to be the same. */
  public static boolean isEqual(String operator) {
    return EQUAL.contains(operator);
  }

  /** Whether both sides are told to differ. */
  public static boolean isUnequal(String operator) {
    return UNEQUAL.contains(operator);
  }
}
