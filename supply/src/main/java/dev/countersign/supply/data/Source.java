package dev.countersign.supply.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A file's text, and where its characters lie in the bytes. What is derived is remembered; not for
 * several threads.
 */
public final class Source {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final boolean ascii;
  private final int[] lineBytes;
  private final Map<Object, Object> known = new HashMap<>();

  private Source(String path, byte[] utf8) {
    String decoded = new String(utf8, StandardCharsets.UTF_8);
    boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    this.path = path;
    this.text = marked ? decoded.substring(1) : decoded;
    this.ascii = decoded.length() == utf8.length;
    this.lineStarts = lineStarts(text);
    this.lineBytes = ascii ? lineStarts : lineBytes(marked ? 3 : 0);
  }

  /**
   * A file.
   *
   * @param path relative to the root, with slashes
   * @param utf8 its bytes; what is no UTF-8 becomes the replacement character
   */
  public static Source of(String path, byte[] utf8) {
    return new Source(path, utf8);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private int[] lineBytes(int first) {
    int[] starts = new int[lineStarts.length];
    int bytes = first;
    for (int line = 0; line < starts.length; line++) {
      starts[line] = bytes;
      int end = line + 1 < starts.length ? lineStarts[line + 1] : text.length();
      bytes += text.substring(lineStarts[line], end).getBytes(StandardCharsets.UTF_8).length;
    }
    return starts;
  }

  /** The answer to a question about this file; found once. */
  @SuppressWarnings("unchecked") // a question has answers of one type
  public <T> T remembered(Object question, Function<Source, T> answer) {
    Object found = known.get(question);
    if (found == null) {
      found = answer.apply(this);
      known.put(question, found);
    }
    return (T) found;
  }

  /** Relative to the root, with slashes. */
  public String path() {
    return path;
  }

  /** The folder of the file with a slash at its end; empty at the root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Without a byte order mark. */
  public String text() {
    return text;
  }

  /** The line of a character, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** How many lines there are. */
  public int lines() {
    return lineStarts.length;
  }

  /** Where a line begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a line, from 1, without its end. */
  public String lineText(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    int last = end > lineStarts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return text.substring(lineStarts[line - 1], last);
  }

  /** The place of the characters from {@code start} to before {@code end}. */
  public Place place(int start, int end) {
    int from = Math.clamp(start, 0, text.length());
    int to = Math.clamp(end, from, text.length());
    return new Place(path, line(from), bytes(from), bytes(to));
  }

  private int bytes(int offset) {
    int line = line(offset) - 1;
    String before = ascii ? "" : text.substring(lineStarts[line], offset);
    return ascii ? offset : lineBytes[line] + before.getBytes(StandardCharsets.UTF_8).length;
  }
}
