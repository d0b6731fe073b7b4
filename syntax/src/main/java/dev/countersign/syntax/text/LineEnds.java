package dev.countersign.syntax.text;

/** Carriage returns that end a line by themselves, as they do for most languages. */
public final class LineEnds {
  private LineEnds() {}

  /** The same bytes with a line feed for each of these: the grammars know no other line end. */
  public static byte[] plain(byte[] source) {
    byte[] plain = source;
    for (int i = 0; i < source.length; i++) {
      if (source[i] == '\r' && (i + 1 == source.length || source[i + 1] != '\n')) {
        plain = plain == source ? source.clone() : plain;
        plain[i] = '\n';
      }
    }
    return plain;
  }
}
