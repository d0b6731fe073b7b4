package dev.countersign.supply.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that knows where it was written. Asking a value for what it has not gives {@link
 * Nothing}, so that readers need not ask first.
 */
public sealed interface Data {
  /** Offset of the first character. */
  int start();

  /** Offset after the last character. */
  int end();

  /** A scalar of any kind, as text. */
  record Text(String value, int start, int end) implements Data {}

  /** A list. */
  record Items(List<Data> values, int start, int end) implements Data {}

  /** A mapping, in the file's order; of keys that stand twice the last counts. */
  record Fields(Map<String, Field> values, int start, int end) implements Data {}

  /** What is not there. */
  record Nothing() implements Data {
    /** The only one that is needed. */
    public static final Data HERE = new Nothing();

    @Override
    public int start() {
      return 0;
    }

    @Override
    public int end() {
      return 0;
    }
  }

  /**
   * A value with its key.
   *
   * @param start of the key
   * @param end of the key
   */
  record Field(int start, int end, Data value) {}

  /** The value under these keys, one within the other. */
  default Data at(String... keys) {
    Data here = this;
    for (String key : keys) {
      Field field = here.fields().get(key);
      if (field == null) {
        return Nothing.HERE;
      }
      here = field.value();
    }
    return here;
  }

  /** The fields of a mapping; of anything else none. */
  default Map<String, Field> fields() {
    return this instanceof Fields all ? all.values : Map.of();
  }

  /** The items of a list; of anything else none. */
  default List<Data> items() {
    return this instanceof Items all ? all.values : List.of();
  }

  /** The text of a scalar; of anything else empty. */
  default String text() {
    return this instanceof Text text ? text.value : "";
  }

  /** The text under a key, if it is a scalar that is not empty. */
  default Optional<String> text(String key) {
    String text = at(key).text();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Whether the scalar under a key says true. */
  default boolean says(String key) {
    return at(key).text().equals("true");
  }

  /** The texts of a list of scalars. */
  default List<String> texts() {
    return items().stream().map(Data::text).filter(text -> !text.isEmpty()).toList();
  }
}
