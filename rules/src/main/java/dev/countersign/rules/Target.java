package dev.countersign.rules;

import dev.countersign.rules.match.CodeUnit;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file as rules see it: its text and, where its language has a front end, its code. What is
 * derived is computed when first asked for. Not safe for several threads.
 */
public final class Target {
  private static final Object SETTLED = new Object();

  private final String path;
  private final byte[] source;
  private final @Nullable Supplier<CodeUnit> parser;
  private final LocalDate today;
  private Optional<CodeUnit> code = Optional.empty();
  private @Nullable SourceText text;
  private final Map<Object, Object> known = new HashMap<>();

  private Target(String path, byte[] source, @Nullable Supplier<CodeUnit> parser, LocalDate today) {
    this.path = path;
    this.source = source;
    this.parser = parser;
    this.today = today;
  }

  /**
   * A file of plain text.
   *
   * @param path as the scanner names it
   * @param source UTF-8
   */
  public static Target ofText(String path, byte[] source) {
    return new Target(path, source, null, LocalDate.EPOCH);
  }

  /** A parsed file. */
  public static Target ofCode(String path, CodeUnit code) {
    return new Target(path, code.tree().source(), () -> code, LocalDate.EPOCH);
  }

  /** A file that is parsed when the first rule needs its code. */
  public static Target ofCode(String path, byte[] source, Language language, ParseLimits limits) {
    Supplier<CodeUnit> parser = () -> new CodeUnit(language, language.parse(source, limits));
    return new Target(path, source, parser, LocalDate.EPOCH);
  }

  /** The same file, looked at on {@code today}, for rules that compare dates. */
  public Target on(LocalDate today) {
    return new Target(path, source, parser, today);
  }

  /** As the scanner names it. */
  public String path() {
    return path;
  }

  /** UTF-8. */
  public byte[] source() {
    return source;
  }

  /**
   * The parsed file; empty for plain text.
   *
   * @throws dev.countersign.syntax.ParseLimitException when it is too much to parse
   */
  public Optional<CodeUnit> code() {
    if (code.isEmpty() && parser != null) {
      code = Optional.of(parser.get());
    }
    return code;
  }

  /**
   * The same file without what whoever applies it may replace, such as the defaults of variables;
   * empty where there is nothing of this kind, or no rule needed its code.
   */
  public Optional<Target> settled() {
    return remembered(
        SETTLED, () -> code.flatMap(CodeUnit::settled).map(unit -> ofCode(path, unit).on(today)));
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

  /** The answer to a question about this file; found once. */
  @SuppressWarnings("unchecked") // a question has answers of one type
  public <T> T remembered(Object question, Supplier<T> answer) {
    Object found = known.get(question);
    if (found == null) {
      found = answer.get();
      known.put(question, found);
    }
    return (T) found;
  }

  /** Lets go of what was remembered; it is found again where it is asked for. */
  public void forget() {
    known.clear();
    code.ifPresent(CodeUnit::forget);
  }

  /** The text between two byte offsets. */
  public String text(int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }
}
