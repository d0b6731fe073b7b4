package dev.countersign.rules;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * A replacement of the bytes from {@code start} to {@code end}, end exclusive.
 *
 * @param text what stands there afterwards
 */
public record Edit(int start, int end, String text) {
  /**
   * {@code source} after {@code edits}; of those that overlap or are the same, the first alone is
   * made.
   */
  public static String apply(byte[] source, List<Edit> edits) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    Comparator<Edit> order = Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);
    for (Edit edit : edits.stream().distinct().sorted(order).toList()) {
      if (edit.start >= at) {
        result.append(text(source, at, edit.start)).append(edit.text);
        at = edit.end;
      }
    }
    return result.append(text(source, at, source.length)).toString();
  }

  private static String text(byte[] source, int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }
}
