package dev.countersign.secrets.sanitize;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Puts back what stand-ins stand for, wherever they are in a text. */
public final class Restorer {
  private static final int PART = 1 << 20;

  private final Vault vault;
  private final StandInFinder finder;
  private int count;

  /** Of what a vault knows. */
  public Restorer(Vault vault) {
    this.vault = vault;
    this.finder = vault.finder();
  }

  /** How many were put back. */
  public int count() {
    return count;
  }

  /** A whole text. */
  public byte[] restore(byte[] source) {
    StringBuilder restored = new StringBuilder();
    restore(new String(source, StandardCharsets.ISO_8859_1), 0, true, restored);
    return restored.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A stream of any length. */
  public void restore(InputStream in, OutputStream out) throws IOException {
    String rest = "";
    int from = 0;
    boolean more = true;
    while (more) {
      byte[] read = in.readNBytes(PART);
      more = read.length == PART;
      String text = rest + new String(read, StandardCharsets.ISO_8859_1);
      StringBuilder restored = new StringBuilder(text.length());
      int end = restore(text, from, !more, restored);
      out.write(restored.toString().getBytes(StandardCharsets.ISO_8859_1));
      from = Math.min(end, 1);
      rest = text.substring(end - from);
    }
    out.flush();
  }

  /**
   * Appends the restored text, and gives how far it goes.
   *
   * @param from how much of its beginning was written before
   * @param whole whether nothing comes after it
   */
  private int restore(String text, int from, boolean whole, StringBuilder restored) {
    int certain = whole ? text.length() : Math.max(from, text.length() - finder.longest() - 1);
    int[] at = {from};
    finder.find(
        text,
        from,
        (start, end) -> {
          if (start < certain) {
            String standIn = text.substring(start, end);
            restored.append(text, at[0], start).append(vault.behind(standIn).orElseThrow().value());
            at[0] = end;
            count++;
          }
        });
    int end = Math.max(at[0], certain);
    restored.append(text, at[0], end);
    return end;
  }
}
