package dev.countersign.scan.finding;

import dev.countersign.scan.text.Position;

/**
 * A stretch of source, with enough of its text to show it.
 *
 * @param path relative to the checked root
 * @param start its first character
 * @param end after its last character
 * @param text the source lines it touches, at most {@value #MAX_LINES} of them
 */
public record Location(String path, Position start, Position end, String text) {
  /** How many lines {@link #text} has at most. */
  public static final int MAX_LINES = 6;
}
