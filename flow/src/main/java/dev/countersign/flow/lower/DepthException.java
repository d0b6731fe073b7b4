package dev.countersign.flow.lower;

/** A file nests deeper than can be analysed. */
public final class DepthException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** {@code limit} is the deepest nesting that is analysed. */
  public DepthException(int limit) {
    super("code nests deeper than " + limit + " levels");
  }
}
