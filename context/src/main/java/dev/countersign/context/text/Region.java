package dev.countersign.context.text;

/**
 * A part of a program's text.
 *
 * @param start character it begins at, delimiter left out
 * @param end character after it, delimiter left out
 * @param line whether a line's end closes it
 */
public record Region(Kind kind, int start, int end, boolean line) {
  /** What a part of a program is for. */
  public enum Kind {
    /** What runs, and the delimiters of everything else. */
    CODE,
    /** What only people read. */
    COMMENT,
    /** What the program says or takes as data. */
    STRING
  }
}
