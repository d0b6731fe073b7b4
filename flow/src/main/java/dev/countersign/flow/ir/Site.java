package dev.countersign.flow.ir;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of source.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 */
public record Site(SourceFile file, int start, int end) {
  private static final int LONGEST = 60;

  /** Written out, since sites are compared all the time. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Site other && other.spans(start, end) && file.equals(other.file));
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The source on one line, shortened. */
  public String text() {
    String text = file.text(start, end).replaceAll("\\s+", " ").replace('`', '\'');
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  /** Whether {@code other} lies in it. */
  public boolean covers(Site other) {
    return start <= other.start && other.end <= end && file.equals(other.file);
  }

  /** Whether it is the stretch between two offsets. */
  public boolean spans(int from, int to) {
    return start == from && end == to;
  }
}
