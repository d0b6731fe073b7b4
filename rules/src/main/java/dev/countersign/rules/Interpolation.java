package dev.countersign.rules;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what metavariables stand for into messages and fixes. */
public final class Interpolation {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "value\\((\\$[A-Z_][A-Z0-9_]*)\\)|\\$\\.\\.\\.[A-Z_][A-Z0-9_]*|\\$[A-Z_][A-Z0-9_]*|\\$[0-9]+");

  private Interpolation() {}

  /**
   * {@code template} with {@code $X} as the text that is bound and {@code value($X)} as its
   * constant value; what is not bound stays as it is.
   */
  public static String of(String template, Map<String, Capture> captures) {
    return REFERENCE
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(replacement(found, captures)));
  }

  private static String replacement(MatchResult found, Map<String, Capture> captures) {
    boolean value = found.group(1) != null;
    Capture capture = captures.get(value ? found.group(1) : found.group());
    if (capture == null) {
      return found.group();
    }
    return value ? capture.value().orElse(capture.text()) : capture.text();
  }
}
