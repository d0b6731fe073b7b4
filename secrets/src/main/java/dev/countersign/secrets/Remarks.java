package dev.countersign.secrets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remarks of a program or of settings in whatever language, and texts that show an example. */
final class Remarks {
  private static final Pattern BEGIN =
      Pattern.compile("[ \\t]*(//|/\\*|\\*[ \\t/]|#(?![!\\[{])|--[ \\t]|<!--|;)");

  /** What an interface is described with: its texts are examples. */
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "@(?:ApiOperation|ApiParam|ApiModelProperty|ApiResponses?|Operation|Schema|Parameter"
              + "|ExampleObject|ApiProperty(?:Optional)?)\\(");

  /** What is given for an example, in a description of an interface as data. */
  private static final Pattern EXAMPLE = Pattern.compile(".*\\bexamples?[\"']?\\s*:.*");

  /** What a field of a form shows while it is empty. */
  private static final Pattern SHOWN = Pattern.compile("(?i).*\\bplaceholder[\"']?\\s*[:=].*");

  /** A message as it was sent once, kept as a text in JSON that itself holds JSON. */
  private static final Pattern MESSAGE =
      Pattern.compile("\\s*\"(?:body|raw|text)\"\\s*:\\s*\"\\s*(?:\\\\[rnt]|\\s)*[\\[{].*\\\\\".*");

  private static final String QUOTES = "\"\"\"";

  /** What is farther away is not looked for. */
  private static final int REACH = 4_000;

  private Remarks() {}

  /** Whether the line of a place begins as a remark, or it is within one of several lines. */
  static boolean covers(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return BEGIN.matcher(text).region(line, at).lookingAt()
        || EXAMPLE.matcher(text).region(line, at).matches()
        || SHOWN.matcher(text).region(line, at).matches()
        || MESSAGE.matcher(text).region(line, at).matches()
        || isWithinExample(text, line, at)
        || isWithinBlock(text, at)
        || isWithinDocumentation(text, at)
        || isWithinDescription(text, at);
  }

  /** Whether a line above, further to the left, begins an example in which the place is. */
  private static boolean isWithinExample(String text, int line, int at) {
    int reach = Math.max(0, at - REACH);
    int depth = depth(text, line);
    int from = line;
    while (from > reach && depth > 0) {
      int end = from - 1;
      from = text.lastIndexOf('\n', end - 1) + 1;
      int above = depth(text, from);
      if (from + above < end && above < depth) {
        depth = above;
        if (EXAMPLE.matcher(text).region(from, end).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** How far to the right a line begins. */
  private static int depth(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  private static boolean isWithinBlock(String text, int at) {
    int begin = before(text, "/*", at);
    return begin >= 0 && before(text, "*/", at) < begin && beginsLine(text, begin);
  }

  /** The text with which a function of Python says what it does stands alone below its head. */
  private static boolean isWithinDocumentation(String text, int at) {
    int begin = before(text, QUOTES, at);
    if (begin < 0 || !beginsLine(text, begin)) {
      return false;
    }
    String above = text.substring(Math.max(0, begin - REACH), begin).stripTrailing();
    return above.isEmpty() || above.endsWith(":");
  }

  private static boolean isWithinDescription(String text, int at) {
    Matcher describing = DESCRIBES.matcher(text).region(Math.max(0, at - REACH), at);
    int begin = -1;
    while (describing.find()) {
      begin = describing.end();
    }
    return begin >= 0 && !isClosed(text, begin, at);
  }

  /** Whether the parenthesis that was opened before {@code begin} is closed before {@code at}. */
  private static boolean isClosed(String text, int begin, int at) {
    int open = 1;
    char quote = 0;
    for (int i = begin; i < at && open > 0; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return open == 0;
  }

  /** Where a sign stands last before a place, or -1. */
  private static int before(String text, String sign, int at) {
    int from = Math.max(0, at - REACH);
    int found = text.substring(from, at).lastIndexOf(sign);
    return found < 0 ? -1 : from + found;
  }

  private static boolean beginsLine(String text, int at) {
    return text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank();
  }
}
