package dev.countersign.rules;

import dev.countersign.rules.match.CodeUnit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as rules see it: its text and, where its language has a front end, its code. What is
 * derived is computed when first asked for. Not safe for several threads.
 */
public final class Target {
  private final String path;
  private final byte[] source;
  private final Optional<CodeUnit> code;
  private final LocalDate today;
  private @Nullable SourceText text;

  private Target(String path, byte[] source, Optional<CodeUnit> code, LocalDate today) {
    this.path = path;
    this.source = source;
    this.code = code;
    this.today = today;
  }

  /**
   * A file of plain text.
   *
   * @param path as the scanner names it
   * @param source UTF-8
   */
  public static Target ofText(String path, byte[] source) {
    return new Target(path, source, Optional.empty(), LocalDate.EPOCH);
  }

  /** A parsed file. */
  public static Target ofCode(String path, CodeUnit code) {
    return new Target(path, code.tree().source(), Optional.of(code), LocalDate.EPOCH);
  }

  /** The same file, looked at on {@code today}, for rules that compare dates. */
  public Target on(LocalDate today) {
    return new Target(path, source, code, today);
  }

  /** As the scanner names it. */
  public String path() {
    return path;
  }

  /** UTF-8. */
  public byte[] source() {
    return source;
  }

  /** The parsed file; empty for plain text. */
  public Optional<CodeUnit> code() {
    return code;
  }

  /** The date of the scan. */
  public LocalDate today() {
    return today;
  }

  /** The whole text. */
  public SourceText text() {
    SourceText known = text;
    if (known == null) {
      known = SourceText.of(source);
      text = known;
    }
    return known;
  }

  /** The text between two byte offsets. */
  public String text(int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }
}
