package dev.countersign.secrets.sanitize;

/**
 * Verhoeff's check digit (1969): the dihedral group of the pentagon, and a permutation by place.
 */
final class Verhoeff {
  private static final String PERMUTATION = "1576283094";

  private Verhoeff() {}

  static boolean holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      sum = product(sum, permuted(digit, i % 8));
    }
    return sum == 0;
  }

  private static int permuted(int digit, int times) {
    int result = digit;
    for (int i = 0; i < times; i++) {
      result = PERMUTATION.charAt(result) - '0';
    }
    return result;
  }

  /** Rotations are 0 to 4, reflections 5 to 9. */
  private static int product(int one, int other) {
    int turned = one < 5 ? other % 5 : 5 - other % 5;
    int place = (one % 5 + turned) % 5;
    return one < 5 == other < 5 ? place : place + 5;
  }
}
