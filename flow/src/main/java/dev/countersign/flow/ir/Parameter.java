package dev.countersign.flow.ir;

/**
 * A parameter.
 *
 * @param index position among the function's parameters, or {@link #RECEIVER}
 * @param name as written; empty for a destructuring pattern
 * @param argument keeps what was passed, also after the parameter is assigned anew
 * @param rest what it collects
 * @param positional whether a positional argument may fill it
 * @param injected whether a framework fills it by calling what its default names
 */
public record Parameter(
    int index,
    String name,
    Variable variable,
    Variable argument,
    Rest rest,
    boolean positional,
    boolean injected) {
  /** The index of {@code this}. */
  public static final int RECEIVER = -1;

  /** What a parameter collects. */
  public enum Rest {
    NONE,
    POSITIONAL,
    NAMED
  }
}
