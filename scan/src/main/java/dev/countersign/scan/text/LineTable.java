package dev.countersign.scan.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where each line starts.
 *
 * @param utf8 the text
 * @param encoding of the file
 * @param starts offset of each line's first byte in {@code utf8}
 * @param stored offset of each line's first byte in the file
 */
record LineTable(byte[] utf8, Encoding encoding, int[] starts, int[] stored) {
  static LineTable of(byte[] utf8, Encoding encoding) {
    int[] starts = new int[64];
    int[] stored = new int[64];
    int count = 1;
    int at = encoding.mark();
    stored[0] = at;
    for (int i = 0; i < utf8.length; i += Utf8.length(utf8[i])) {
      at += encoding.width(utf8[i]);
      if (utf8[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          stored = Arrays.copyOf(stored, count * 2);
        }
        starts[count] = i + 1;
        stored[count++] = at;
      }
    }
    return new LineTable(
        utf8, encoding, Arrays.copyOf(starts, count), Arrays.copyOf(stored, count));
  }

  Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = 1;
    int at = stored[line];
    for (int i = starts[line]; i < Math.min(offset, utf8.length); i += Utf8.length(utf8[i])) {
      column++;
      at += encoding.width(utf8[i]);
    }
    return new Position(line + 1, column, at);
  }

  String text(int first, int last) {
    int from = starts[Math.clamp(first, 1, starts.length) - 1];
    int to = last >= starts.length ? utf8.length : starts[last];
    int end = to;
    while (end > from && (utf8[end - 1] == '\n' || utf8[end - 1] == '\r')) {
      end--;
    }
    return new String(utf8, from, end - from, StandardCharsets.UTF_8);
  }
}
