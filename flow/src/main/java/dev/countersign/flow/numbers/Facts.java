package dev.countersign.flow.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known at one point of a function, by the text of what it is known of. Of a slice or an
 * array the length and the capacity are numbers too.
 */
final class Facts {
  private final Map<String, Quantity> numbers;
  private final Map<String, String> types;

  Facts() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private Facts(Map<String, Quantity> numbers, Map<String, String> types) {
    this.numbers = numbers;
    this.types = types;
  }

  /** The same types, and nothing known of values. */
  Facts withoutNumbers() {
    return new Facts(new LinkedHashMap<>(), new LinkedHashMap<>(types));
  }

  static String length(String name) {
    return "len(" + name + ")";
  }

  static String capacity(String name) {
    return "cap(" + name + ")";
  }

  /** What to forget when one of the elements is written: the length stays. */
  static String elements(String name) {
    return name + "[";
  }

  Facts copy() {
    return new Facts(new LinkedHashMap<>(numbers), new LinkedHashMap<>(types));
  }

  Optional<Quantity> number(String text) {
    return Optional.ofNullable(numbers.get(text));
  }

  Optional<String> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  void set(String text, Quantity number) {
    numbers.put(text, number);
  }

  void setType(String name, String type) {
    types.put(name, type);
  }

  /** Nothing is known of {@code name} any more, nor of what is part of it or is found by it. */
  void forget(String name) {
    numbers.keySet().removeIf(text -> mentions(text, name));
  }

  void forgetAll(Set<String> names) {
    names.forEach(this::forget);
  }

  private static boolean mentions(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      boolean ends =
          name.endsWith("[")
              || end == text.length()
              || !Character.isJavaIdentifierPart(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** What holds whichever way was taken. */
  static Facts either(Facts one, Facts other) {
    Facts both = new Facts();
    one.numbers.forEach((text, number) ->
        other.number(text).ifPresent(second -> both.numbers.put(text, number.or(second))));
    one.types.forEach((name, type) -> {
      if (type.equals(other.types.get(name))) {
        both.types.put(name, type);
      }
    });
    return both;
  }

  /** After a block: the names that it declared are again what they were before it. */
  void restore(Set<String> declared, Facts before) {
    for (String name : declared) {
      forget(name);
      types.remove(name);
      before.numbers.forEach((text, number) -> {
        if (mentions(text, name)) {
          numbers.put(text, number);
        }
      });
      before.type(name).ifPresent(type -> types.put(name, type));
    }
  }
}
