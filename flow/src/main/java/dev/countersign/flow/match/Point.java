package dev.countersign.flow.match;

/** A range of the source that some part of a rule matches. */
public interface Point {
  /** Offset of the first byte. */
  int start();

  /** Offset after the last byte. */
  int end();

  /** Whether both are the same range. */
  default boolean covers(Point other) {
    return start() == other.start() && end() == other.end();
  }
}
