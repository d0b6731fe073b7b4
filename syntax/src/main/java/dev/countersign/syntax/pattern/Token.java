package dev.countersign.syntax.pattern;

/**
 * A piece of a pattern's text.
 *
 * @param kind what it is
 * @param start offset of its first byte
 * @param end offset after its last byte
 */
public record Token(Kind kind, int start, int end) {
  /** What a token can be. */
  public enum Kind {
    /** {@code $X}. */
    METAVAR,
    /** {@code $...X}. */
    METAVAR_MANY,
    /** {@code ...}. */
    ELLIPSIS,
    /** {@code <...}. */
    DEEP_OPEN,
    /** {@code ...>}. */
    DEEP_CLOSE,
    /** Letters, digits and what is not ASCII. */
    WORD,
    /** A string or a comment, or the part of one that is no expression. */
    QUOTED,
    /** The end of a line. */
    NEWLINE,
    /** Any other byte. */
    MARK
  }
}
