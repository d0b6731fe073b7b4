package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads simple values out of mappings whose types were checked. */
final class Texts {
  private Texts() {}

  static Optional<String> text(Yaml.Fields fields, String key) {
    return fields.get(key) instanceof Yaml.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  static List<String> texts(@Nullable Yaml value) {
    return switch (value) {
      case Yaml.Scalar scalar -> List.of(scalar.text());
      case Yaml.Items list ->
          list.items().stream()
              .filter(Yaml.Scalar.class::isInstance)
              .map(item -> ((Yaml.Scalar) item).text())
              .toList();
      case null, default -> List.of();
    };
  }

  static boolean flag(Yaml.Fields fields, String key, boolean otherwise) {
    Yaml value = fields.get(key);
    return (value != null && value.plain() instanceof Boolean flag) ? flag : otherwise;
  }

  static int number(Yaml.Fields fields, String key) {
    Yaml value = fields.get(key);
    return value != null && value.plain() instanceof Long number
        ? Math.clamp(number, 0, Integer.MAX_VALUE)
        : 0;
  }

  /** Where in the file a character of a scalar's text stands, as exactly as its style allows. */
  static Place within(Yaml.Scalar scalar, int offset) {
    Place place = scalar.place();
    String before = scalar.text().substring(0, Math.clamp(offset, 0, scalar.text().length()));
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    if (scalar.block()) {
      return new Place(place.file(), place.line() + 1 + lines, 1);
    }
    int column = place.column() + (scalar.quoted() ? 1 : 0) + before.length();
    return lines == 0 ? new Place(place.file(), place.line(), column) : place;
  }

  /** The same place in words: line and column within the text. */
  static String inWords(String text, int offset) {
    String before = text.substring(0, Math.clamp(offset, 0, text.length()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return text.strip().contains("\n")
        ? "at line " + line + ", column " + column + " of the pattern"
        : "at column " + column + " of the pattern";
  }
}
