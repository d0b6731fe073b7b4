package dev.countersign.flow.ir;

/**
 * A stretch of source.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 */
public record Site(SourceFile file, int start, int end) {
  private static final int LONGEST = 60;

  /** The source on one line, shortened. */
  public String text() {
    String text = file.text(start, end).replaceAll("\\s+", " ").replace('`', '\'');
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  /** Whether it is the stretch between two offsets. */
  public boolean spans(int from, int to) {
    return start == from && end == to;
  }
}
