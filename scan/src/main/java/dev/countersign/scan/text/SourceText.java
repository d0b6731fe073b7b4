package dev.countersign.scan.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's text as UTF-8, with the way back to the file's own lines, columns and bytes.
 *
 * <p>Not safe to share between threads: the line table is made on first use.
 */
public final class SourceText {
  private static final int PROBE = 8_192;

  private final byte[] utf8;
  private final Encoding encoding;
  private @Nullable LineTable lines;

  private SourceText(byte[] utf8, Encoding encoding) {
    this.utf8 = utf8;
    this.encoding = encoding;
  }

  /** Reads the bytes of a file; empty when they are no text. */
  public static Optional<SourceText> of(byte[] file) {
    Encoding marked = marked(file);
    if (marked != null) {
      byte[] body = Arrays.copyOfRange(file, marked.mark(), file.length);
      return Optional.of(new SourceText(toUtf8(body, marked), marked));
    }
    if (binary(file)) {
      return Optional.empty();
    }
    return Optional.of(
        Utf8.valid(file)
            ? new SourceText(file, Encoding.UTF_8)
            : new SourceText(toUtf8(file, Encoding.LATIN_1), Encoding.LATIN_1));
  }

  private static @Nullable Encoding marked(byte[] file) {
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return Encoding.UTF_8_BOM;
    }
    if (startsWith(file, 0xFF, 0xFE) && isWide(file)) {
      return Encoding.UTF_16LE;
    }
    return startsWith(file, 0xFE, 0xFF) && isWide(file) ? Encoding.UTF_16BE : null;
  }

  /** A mark alone makes nothing wide: what reads plain text would go on after it. */
  private static boolean isWide(byte[] file) {
    byte[] body = Arrays.copyOfRange(file, 2, file.length);
    int zeros = 0;
    for (byte one : body) {
      zeros += one == 0 ? 1 : 0;
    }
    return zeros > body.length / 8 || !Utf8.valid(body);
  }

  private static boolean startsWith(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean binary(byte[] file) {
    for (int i = 0; i < Math.min(PROBE, file.length); i++) {
      if (file[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] toUtf8(byte[] bytes, Encoding encoding) {
    boolean already = encoding == Encoding.UTF_8_BOM && Utf8.valid(bytes);
    return already ? bytes : new String(bytes, encoding.charset()).getBytes(StandardCharsets.UTF_8);
  }

  /** The text; not a copy. */
  public byte[] utf8() {
    return utf8;
  }

  /** The same file with other characters, as many bytes as it has and with its line ends. */
  public SourceText with(byte[] utf8) {
    return new SourceText(utf8, encoding);
  }

  /** How the file writes it. */
  public Encoding encoding() {
    return encoding;
  }

  /** Where a UTF-8 offset is in the file. */
  public Position position(int offset) {
    return lines().position(offset);
  }

  /** The lines from one number to another, both included and from 1, without the last line end. */
  public String lines(int first, int last) {
    return lines().text(first, last);
  }

  private LineTable lines() {
    LineTable table = lines;
    if (table == null) {
      table = LineTable.of(utf8, encoding);
      lines = table;
    }
    return table;
  }
}
