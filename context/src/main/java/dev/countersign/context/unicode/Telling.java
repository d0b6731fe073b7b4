package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Region;
import java.util.regex.Pattern;

/**
 * Texts in quotes by which a program tells one thing from another: what is compared, a key, or what
 * is written as names are. A character that nobody sees makes the answer another one there, and is
 * of no use; in a text that is shown it may break a line where it looks best.
 */
final class Telling {
  private static final int LONGEST = 80;
  private static final int AROUND = 60;

  /** Letters of the plain scripts, digits and what stands between them; no pictures. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{P} +=^$]*");

  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z]\\w*(?:_\\w+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[a-z]\\w*(?:[.:][a-z]\\w*)+");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s).*(?:[=!]=|<>|\\bcase|\\bwhen|\\b(?:equals|equalsIgnoreCase|EqualFold|startsWith|endsWith"
              + "|startswith|endswith|HasPrefix|HasSuffix|includes|contains|Contains|get|has|remove|delete"
              + "|pop|containsKey|getenv|Getenv|getattr|hasattr|setattr)\\([^()]*?|[\\w)\\]]\\[)\\s*[a-zA-Z@$]{0,2}");

  private static final Pattern AFTER =
      Pattern.compile("(?s)\\s*(?:[=!]=|<>|=>|\\.equals|\\bin\\b|not\\s+in\\b).*");

  private static final Pattern OPENED = Pattern.compile("(?s).*[{,]\\s*");

  private Telling() {}

  /**
   * Whether the text in quotes is one.
   *
   * @param seen what is shown of it
   */
  static boolean isOne(Document document, Region string, String seen) {
    if (seen.length() > LONGEST || !WORDS.matcher(seen).matches()) {
      return false;
    }
    boolean softened =
        document.text().substring(string.start(), string.end()).indexOf('\u00AD') >= 0;
    return (!softened && NAME.matcher(seen).matches())
        || isAsked(document.text(), string.start(), string.end());
  }

  private static boolean isAsked(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - AROUND), Math.max(0, start - 1));
    String after =
        text.substring(Math.min(text.length(), end + 1), Math.min(text.length(), end + AROUND));
    boolean key = after.stripLeading().startsWith(":") && OPENED.matcher(before).matches();
    return key || BEFORE.matcher(before).matches() || AFTER.matcher(after).matches();
  }
}
