package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML value that knows where it was written. */
sealed interface Yaml {
  Place place();

  /** How many values it holds, itself included, aliases counted each time. */
  int size();

  /** In an error message: "a list". */
  String described();

  /** Strings, numbers, booleans, lists and maps; null for nothing. */
  @Nullable Object plain();

  /**
   * A scalar.
   *
   * @param quoted whether it is text whatever it looks like
   * @param block whether its text begins on the line after {@link #place}
   */
  record Scalar(String text, boolean quoted, boolean block, Place place) implements Yaml {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public String described() {
      Object value = plain();
      return switch (value) {
        case null -> "empty";
        case Boolean flag -> "the truth value " + flag;
        case Number number -> "the number " + number;
        default -> "text";
      };
    }

    @Override
    public @Nullable Object plain() {
      return quoted ? text : Scalars.value(text);
    }
  }

  /** A list. */
  record Items(List<Yaml> items, int size, Place place) implements Yaml {
    @Override
    public String described() {
      return "a list";
    }

    @Override
    public Object plain() {
      List<Object> plain = new ArrayList<>();
      for (Yaml item : items) {
        Object value = item.plain();
        plain.add(value == null ? "" : value);
      }
      return plain;
    }
  }

  /** A mapping, in the file's order. */
  record Fields(Map<String, Field> fields, int size, Place place) implements Yaml {
    @Override
    public String described() {
      return "a mapping";
    }

    @Override
    public Map<String, Object> plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      fields.forEach((key, field) -> {
        Object value = field.value.plain();
        plain.put(key, value == null ? "" : value);
      });
      return plain;
    }

    @Nullable Yaml get(String key) {
      Field field = fields.get(key);
      return field == null ? null : field.value;
    }

    /** Where {@code key} is written; where the mapping begins, if it is not. */
    Place placeOf(String key) {
      Field field = fields.get(key);
      return field == null ? place : field.place;
    }

    /** These where {@code upper} does not say otherwise, and what it says. */
    Fields under(Fields upper) {
      Map<String, Field> all = new LinkedHashMap<>(fields);
      all.putAll(upper.fields);
      return new Fields(all, size + upper.size, place);
    }
  }

  /** A key with its value. */
  record Field(Place place, Yaml value) {}
}
