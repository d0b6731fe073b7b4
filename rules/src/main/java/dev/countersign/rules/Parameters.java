package dev.countersign.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule says under {@code with}.
 *
 * @param raw keys to strings, numbers, booleans, lists and maps of these
 */
public record Parameters(Map<String, Object> raw) {
  /**
   * The same, when no other key than these is used.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Parameters only(String... keys) {
    Set<String> unknown = new TreeSet<>(raw.keySet());
    unknown.removeAll(Set.of(keys));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + unknown.iterator().next() + "' is not known; known: " + String.join(", ", keys));
    }
    return this;
  }

  /** The value of {@code key} as text, where it is there. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(raw.get(key)).map(Object::toString);
  }

  /**
   * The value of {@code key} as text.
   *
   * @throws IllegalArgumentException when it is not there
   */
  public String required(String key) {
    return text(key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing"));
  }

  /** The value of {@code key} as a list, one scalar being a list of one; empty without it. */
  public List<String> texts(String key) {
    return switch (raw.get(key)) {
      case null -> List.of();
      case List<?> list -> list.stream().map(Object::toString).toList();
      case Object one -> List.of(one.toString());
    };
  }

  /**
   * The value of {@code key} as a number.
   *
   * @throws IllegalArgumentException when it is no number
   */
  public double number(String key, double otherwise) {
    return switch (raw.get(key)) {
      case null -> otherwise;
      case Number number -> number.doubleValue();
      case Object other ->
          throw new IllegalArgumentException("'" + key + "' is no number: " + other);
    };
  }
}
