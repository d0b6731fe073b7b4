package dev.countersign.flow.ir;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file; two are equal when they are one.
 *
 * @param path as the scanner names it
 * @param text UTF-8
 */
public record SourceFile(String path, byte[] text) {
  /** The text between two byte offsets. */
  public String text(int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object;
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
