package dev.countersign.supply.version;

import java.util.List;
import java.util.regex.Pattern;

/** What the versions of several ecosystems are made of. */
final class Parts {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private Parts() {}

  static boolean isNumber(String text) {
    return DIGITS.matcher(text).matches();
  }

  /** Numbers of any length, as text; leading zeros do not count. */
  static int compareNumbers(String left, String right) {
    String first = withoutZeros(left);
    String second = withoutZeros(right);
    return first.length() != second.length()
        ? Integer.compare(first.length(), second.length())
        : first.compareTo(second);
  }

  private static String withoutZeros(String number) {
    int at = 0;
    while (at < number.length() - 1 && number.charAt(at) == '0') {
      at++;
    }
    return number.substring(at);
  }

  /** Lists of numbers, the shorter one continued with zeros. */
  static int compareReleases(List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String first = i < left.size() ? left.get(i) : "0";
      String second = i < right.size() ? right.get(i) : "0";
      int order = compareNumbers(first, second);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * The identifiers after a semantic version's dash: none is more than any; numbers are less than
   * words.
   */
  static int comparePreviews(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareIdentifiers(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareIdentifiers(String left, String right) {
    boolean first = isNumber(left);
    boolean second = isNumber(right);
    if (first && second) {
      return compareNumbers(left, right);
    }
    return first == second ? left.compareTo(right) : first ? -1 : 1;
  }
}
