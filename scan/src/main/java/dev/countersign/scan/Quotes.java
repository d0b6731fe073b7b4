package dev.countersign.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code within sentences. */
final class Quotes {
  private static final int LONGEST = 100;

  /** Between two backquotes on each side, code may hold some itself. */
  private static final Pattern QUOTE = Pattern.compile("(?s)(``?)(?!`)(.+?)(?<!`)\\1(?!`)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Quotes() {}

  /** {@code sentence} with what stands between backquotes on one line and not too long. */
  static String oneLine(String sentence) {
    return QUOTE
        .matcher(sentence)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) + brief(found.group(2)) + found.group(1)));
  }

  private static String brief(String code) {
    String line = SPACE.matcher(code).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return line.substring(0, end) + "…";
  }
}
