package dev.countersign.scan.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its text whether a person writes and reads a file. */
public final class CodeShape {
  private static final int HEAD = 2_048;
  private static final byte[] WORD = "generated".getBytes(StandardCharsets.US_ASCII);
  private static final int MINIFIED_SIZE = 4_096;
  private static final int MINIFIED_LINE = 400;

  /** Code that is larger than this and has fewer blanks was written by a program. */
  private static final int BUNDLE_SIZE = 32_768;

  private static final int BUNDLE_BLANKS = 20;

  /** Of the whole file; editors write the word into stubs, and people say it of values. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "@generated\\b|code generated (by|from)|generated (by|from)[^\\n]{0,200}do not edit"
              + "|do not edit[^\\n]{0,200}generated"
              + "|this (file|class|code|content|module) (is|was|has been) (automatically |auto-? ?)?generated"
              + "|\\bis an auto-?generated mock"
              + "|^\\W*(commands )?auto-? ?generated( (by|from|using|with|file|code|content)\\b|\\W*$)");

  private CodeShape() {}

  /** Why the file is to be left out, if it is. */
  public static Optional<LeftOut> judge(byte[] utf8) {
    if (minified(utf8)) {
      return Optional.of(LeftOut.MINIFIED);
    }
    return namesGenerated(utf8) && saysGenerated(head(utf8))
        ? Optional.of(LeftOut.GENERATED)
        : Optional.empty();
  }

  private static String head(byte[] utf8) {
    return new String(utf8, 0, Math.min(HEAD, utf8.length), StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the word stands there at all, which can be told without decoding. */
  private static boolean namesGenerated(byte[] utf8) {
    int last = Math.min(HEAD, utf8.length) - WORD.length;
    for (int start = 0; start <= last; start++) {
      int same = 0;
      while (same < WORD.length && (utf8[start + same] | 0x20) == WORD[same]) {
        same++;
      }
      if (same == WORD.length) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment at the top says so; a string or a name does not count. */
  private static boolean saysGenerated(String head) {
    return head.lines()
        .map(String::strip)
        .filter(CodeShape::isComment)
        .anyMatch(line -> GENERATED.matcher(line).find());
  }

  private static boolean isComment(String line) {
    return line.startsWith("//")
        || line.startsWith("#")
        || line.startsWith("*")
        || line.startsWith("/*")
        || line.startsWith("\"\"\"")
        || line.startsWith("<!--");
  }

  private static boolean minified(byte[] utf8) {
    if (utf8.length < MINIFIED_SIZE) {
      return false;
    }
    int enough = utf8.length / 12;
    int lines = 1;
    int spaces = 0;
    for (int i = 0; i < utf8.length && spaces < enough; i++) {
      byte b = utf8[i];
      if (b == '\n' || (b == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n'))) {
        lines++;
      } else if (b == ' ' || b == '\t') {
        spaces++;
      }
    }
    boolean bundle = utf8.length > BUNDLE_SIZE && spaces + lines < utf8.length / BUNDLE_BLANKS;
    return bundle || (utf8.length / lines > MINIFIED_LINE && spaces < enough);
  }
}
