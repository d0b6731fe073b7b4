package dev.countersign.rules.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that one kind of mapping may have. Filled once, then read only: shapes refer to each
 * other in circles.
 */
final class Shape {
  private final String name;
  private final Map<String, Key> keys = new LinkedHashMap<>();

  Shape(String name) {
    this.name = name;
  }

  /**
   * One key.
   *
   * @param doc what it does, one sentence
   */
  record Key(String name, ValueType type, boolean required, String doc) {}

  Shape optional(String key, ValueType type, String doc) {
    keys.put(key, new Key(key, type, false, doc));
    return this;
  }

  Shape required(String key, ValueType type, String doc) {
    keys.put(key, new Key(key, type, true, doc));
    return this;
  }

  Shape all(Shape other) {
    keys.putAll(other.keys);
    return this;
  }

  String name() {
    return name;
  }

  List<Key> keys() {
    return List.copyOf(keys.values());
  }

  Optional<Key> key(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  /** Two or three keys, for a message. */
  String someKeys() {
    List<String> names = keys.keySet().stream().limit(3).map(key -> "'" + key + "'").toList();
    return String.join(", ", names) + (keys.size() > names.size() ? " ..." : "");
  }

  /** The key that {@code word} was probably meant to be. */
  Optional<String> nearest(String word) {
    return Nearest.of(word, keys.keySet());
  }

  @Override
  public String toString() {
    return name + Arrays.toString(keys.keySet().toArray());
  }
}
