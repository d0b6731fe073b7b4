package dev.countersign.rules.generic;

/** One element of a generic pattern. */
sealed interface Piece {
  /** This word. */
  record Exactly(String text) implements Piece {}

  /** {@code $X}: one word, the same wherever the name stands. */
  record One(String name) implements Piece {}

  /** {@code ...} or {@code $...X}: any words within the block; the name is empty for the former. */
  record Many(String name) implements Piece {}
}
