package dev.countersign.scan;

import java.util.regex.Pattern;

/** Code within sentences. */
final class Quotes {
  private static final int LONGEST = 100;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Between two on each side, code may hold some itself. */
  private static final int MOST_TICKS = 2;

  private Quotes() {}

  /** {@code sentence} with what stands between backquotes on one line and not too long. */
  static String oneLine(String sentence) {
    StringBuilder line = new StringBuilder();
    boolean[] noneLeft = new boolean[MOST_TICKS + 1];
    int at = 0;
    for (int open = sentence.indexOf('`'); open >= 0; open = sentence.indexOf('`', at)) {
      int ticks = ticksAt(sentence, open);
      int from = open + ticks;
      line.append(sentence, at, from);
      at = from;
      if (ticks <= MOST_TICKS && !noneLeft[ticks]) {
        int close = closing(sentence, from, ticks);
        noneLeft[ticks] = close < 0;
        if (close >= 0) {
          at = close + ticks;
          line.append(brief(sentence.substring(from, close))).append(sentence, close, at);
        }
      }
    }
    return line.append(sentence, at, sentence.length()).toString();
  }

  private static int closing(String sentence, int from, int ticks) {
    int close = sentence.indexOf('`', from);
    while (close >= 0 && ticksAt(sentence, close) != ticks) {
      close = sentence.indexOf('`', close + ticksAt(sentence, close));
    }
    return close;
  }

  private static int ticksAt(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && sentence.charAt(end) == '`') {
      end++;
    }
    return end - at;
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
