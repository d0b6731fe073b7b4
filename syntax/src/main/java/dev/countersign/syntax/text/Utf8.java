package dev.countersign.syntax.text;

import java.nio.charset.StandardCharsets;

/** Bytes and characters. */
public final class Utf8 {
  private Utf8() {}

  /** How many characters the first {@code bytes} bytes are. */
  public static int characters(byte[] source, int bytes) {
    return new String(source, 0, Math.min(bytes, source.length), StandardCharsets.UTF_8).length();
  }
}
