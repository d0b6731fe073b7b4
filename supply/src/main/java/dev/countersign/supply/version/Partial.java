package dev.countersign.supply.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in a requirement, of which the end may be left open: {@code 1.2}, {@code 1.x}, {@code
 * *}.
 *
 * @param text as written
 * @param numbers those that are given, at most three for what follows from them
 * @param open whether a wildcard stands at its end
 */
record Partial(String text, List<Long> numbers, boolean open) {
  private static final Pattern NUMBERS = Pattern.compile("(?:[0-9]+!)?([0-9]+(?:\\.[0-9]+)*)(.*)");
  private static final Pattern WILDCARD = Pattern.compile("(?:\\.?[xX*])+(?:-.*)?");

  /**
   * @throws IllegalArgumentException when it is no version
   */
  static Partial of(String text) {
    if (WILDCARD.matcher(text).matches()) {
      return new Partial(text, List.of(), true);
    }
    Matcher form = NUMBERS.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    List<Long> numbers = new ArrayList<>();
    for (String number : form.group(1).split("\\.")) {
      numbers.add(Long.parseLong(number));
    }
    return new Partial(text, List.copyOf(numbers), WILDCARD.matcher(form.group(2)).matches());
  }

  boolean isAny() {
    return numbers.isEmpty();
  }

  /** The least version that is meant. */
  String lowest() {
    return open ? joined(numbers) : text;
  }

  /** The least version after all that begin with these numbers. */
  String next() {
    return raised(numbers.size() - 1);
  }

  /** The least after all with the same first number that is not zero. */
  String nextIncompatible() {
    for (int i = 0; i < numbers.size() - 1; i++) {
      if (numbers.get(i) != 0) {
        return raised(i);
      }
    }
    return raised(Math.min(2, numbers.size() - 1));
  }

  /** The least after all with the same first two numbers. */
  String nextMinor() {
    return raised(Math.min(1, numbers.size() - 1));
  }

  /** The least after all that differ in the last number only. */
  String nextOfLastButOne() {
    return raised(Math.max(0, numbers.size() - 2));
  }

  private String raised(int index) {
    List<Long> raised = new ArrayList<>(numbers.subList(0, index + 1));
    raised.set(index, raised.get(index) + 1);
    return joined(raised);
  }

  private static String joined(List<Long> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.max(3, numbers.size()); i++) {
      text.append(i == 0 ? "" : ".").append(i < numbers.size() ? numbers.get(i) : 0);
    }
    return text.toString();
  }
}
