package dev.countersign.rules.read;

import java.util.List;
import java.util.Map;

/** Prints maps, lists, strings, numbers and booleans as indented JSON. */
final class Json {
  private Json() {}

  static String print(Object value) {
    StringBuilder out = new StringBuilder();
    print(value, "\n", out);
    return out.append('\n').toString();
  }

  private static void print(Object value, String newline, StringBuilder out) {
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(separator)
              .append(newline)
              .append("  ")
              .append(quoted(entry.getKey()))
              .append(": ");
          print(entry.getValue(), newline + "  ", out);
          separator = ",";
        }
        out.append(newline).append('}');
      }
      case List<?> list when !list.isEmpty() -> {
        String separator = "[";
        for (Object item : list) {
          out.append(separator).append(newline).append("  ");
          print(item, newline + "  ", out);
          separator = ",";
        }
        out.append(newline).append(']');
      }
      case Map<?, ?> empty -> out.append("{}");
      case List<?> empty -> out.append("[]");
      case String text -> out.append(quoted(text));
      default -> out.append(value);
    }
  }

  private static String quoted(Object text) {
    return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
