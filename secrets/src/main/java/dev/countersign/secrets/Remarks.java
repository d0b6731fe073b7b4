package dev.countersign.secrets;

import java.util.regex.Pattern;

/** Remarks of a program or of settings, in whatever language. */
final class Remarks {
  private static final Pattern BEGIN =
      Pattern.compile("[ \\t]*(//|/\\*|\\*[ \\t/]|#(?![!\\[{])|--[ \\t]|<!--|;)");

  private static final String QUOTES = "\"\"\"";

  private Remarks() {}

  /** Whether the line of a place begins as a remark, or it is within one of several lines. */
  static boolean covers(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return BEGIN.matcher(text).region(line, at).lookingAt()
        || isWithinBlock(text, at)
        || isWithinDocumentation(text, at);
  }

  private static boolean isWithinBlock(String text, int at) {
    int begin = text.lastIndexOf("/*", at);
    return begin >= 0 && text.lastIndexOf("*/", at) < begin && beginsLine(text, begin);
  }

  /** The text with which a function of Python says what it does stands alone. */
  private static boolean isWithinDocumentation(String text, int at) {
    int begin = -1;
    for (int i = text.indexOf(QUOTES); i >= 0 && i < at; i = text.indexOf(QUOTES, i + 3)) {
      begin = begin < 0 ? i : -1;
    }
    return begin >= 0 && beginsLine(text, begin);
  }

  private static boolean beginsLine(String text, int at) {
    return text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank();
  }
}
