package dev.countersign.flow.taint;

/** A range of the source that some part of a rule matches. */
interface Point {
  /** Offset of the first byte. */
  int start();

  /** Offset after the last byte. */
  int end();

  /** Whether both are the same range. */
  default boolean covers(Point other) {
    return start() == other.start() && end() == other.end();
  }
}
