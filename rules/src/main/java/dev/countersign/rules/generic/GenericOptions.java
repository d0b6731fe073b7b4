package dev.countersign.rules.generic;

/**
 * How generic text is read.
 *
 * @param maxLines how many line ends {@code ...} may cross
 * @param caseless whether capitals do not count
 * @param comments which comments are left out: empty, {@code shell}, {@code c} or {@code cpp}
 */
public record GenericOptions(int maxLines, boolean caseless, String comments) {
  /** What a rule without options has. */
  public static final GenericOptions DEFAULT = new GenericOptions(10, false, "");
}
