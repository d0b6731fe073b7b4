package dev.countersign.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file's characters are written. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  /** With the mark EF BB BF. */
  UTF_8_BOM(StandardCharsets.UTF_8, 3),
  /** With the mark FF FE. */
  UTF_16LE(StandardCharsets.UTF_16LE, 2),
  /** With the mark FE FF. */
  UTF_16BE(StandardCharsets.UTF_16BE, 2),
  /** What is not UTF-8: every byte is a character. */
  LATIN_1(StandardCharsets.ISO_8859_1, 0);

  private final Charset charset;
  private final int mark;

  Encoding(Charset charset, int mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The characters of {@code text} in this encoding, without a mark. */
  public byte[] encode(String text) {
    return text.getBytes(charset);
  }

  Charset charset() {
    return charset;
  }

  /** Bytes of the mark at the start of the file. */
  int mark() {
    return mark;
  }

  /** How many bytes of the file a character takes whose UTF-8 form starts with {@code lead}. */
  int width(byte lead) {
    int utf8 = Utf8.length(lead);
    return switch (this) {
      case UTF_8, UTF_8_BOM -> utf8;
      case UTF_16LE, UTF_16BE -> utf8 == 4 ? 4 : 2;
      case LATIN_1 -> 1;
    };
  }
}
