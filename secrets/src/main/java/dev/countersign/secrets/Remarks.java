package dev.countersign.secrets;

import java.util.regex.Pattern;

/** Remarks of a program or of settings, in whatever language. */
final class Remarks {
  private static final Pattern BEGIN =
      Pattern.compile("[ \\t]*(//|/\\*|\\*[ \\t/]|#(?![!\\[{])|--[ \\t]|<!--|;)");

  private Remarks() {}

  /** Whether the line of a place begins as a remark. */
  static boolean covers(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return BEGIN.matcher(text).region(line, at).lookingAt();
  }
}
