package dev.countersign.report;

/** Text from elsewhere, made harmless for a terminal. */
public final class Terminal {
  private Terminal() {}

  /** The text on one line, without control characters that a terminal would obey. */
  public static String safe(String text) {
    return Cells.safe(text);
  }
}
