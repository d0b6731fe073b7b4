package dev.countersign.rules;

import dev.countersign.rules.regex.Hit;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes edits of {@code fix} and {@code fix-regex}. */
public final class Fixes {
  /**
   * A line that opens a block in braces, up to the block's first member; what says how often the
   * block is made stays before all others where it stands alone.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "[^\\n]*\\{[ \\t]*(?:(?:#|//)[^\\n]*?)?\\r?\\n(?:[ \\t]*\\r?\\n)*"
              + "(?:[ \\t]*(?:count|for_each)[ \\t]*=[^\\n{\\[(]*\\n(?:[ \\t]*\\r?\\n)+)?([ \\t]*)");

  private static final Pattern EMPTY = Pattern.compile("([^\\n{]*\\{)\\s*}");
  private static final Pattern ONE_LINE = Pattern.compile("[^\\n]*\\{[^\\n]*}");
  private static final Pattern COMMENT = Pattern.compile("[ \\t]*#[^\\r\\n]*");
  private static final Pattern GROUP = Pattern.compile("\\\\(\\d)|\\\\g<(\\d+)>");

  private Fixes() {}

  /** What the rule proposes for the bytes from {@code start} to {@code end}. */
  public static Optional<Edit> of(
      Rule rule,
      Optional<String> proposed,
      Target target,
      int start,
      int end,
      Map<String, Capture> captures) {
    return proposed
        .or(rule::fix)
        .map(template -> {
          String indented = template.replace("\n", "\n" + indentation(target, start));
          String text = Interpolation.of(indented, captures);
          return new Edit(start, end, withLineEnds(text, target));
        })
        .or(() -> changed(rule.fixRegexes(), target, start, end));
  }

  /** A file keeps one kind of line end. */
  private static String withLineEnds(String text, Target target) {
    String whole = target.text().text();
    int line = whole.indexOf('\n');
    return line > 0 && whole.charAt(line - 1) == '\r' ? text.replaceAll("(?<!\r)\n", "\r\n") : text;
  }

  /** The space before the match's first line, for every further line of the fix. */
  private static String indentation(Target target, int start) {
    byte[] source = target.source();
    int line = start;
    while (line > 0 && source[line - 1] != '\n') {
      line--;
    }
    int text = line;
    while (text < start && (source[text] == ' ' || source[text] == '\t')) {
      text++;
    }
    return target.text(line, text);
  }

  /** Every change whose expression is found, each in what the one before it left. */
  private static Optional<Edit> changed(List<FixRegex> fixes, Target target, int start, int end) {
    boolean inserts = fixes.stream().anyMatch(fix -> fix.insert().isPresent());
    String before = target.text(start, inserts ? afterComment(target, end) : end);
    String after = before;
    try {
      for (FixRegex fix : fixes) {
        List<Hit> hits = Regex.multiline(fix.regex()).findAll(after);
        if (!hits.isEmpty()) {
          after =
              fix.insert().isPresent()
                  ? inserted(fix.insert().get(), after, target, start)
                  : replaced(after, hits, fix, "\n" + indentation(target, start));
        }
      }
    } catch (RegexException e) {
      return Optional.empty();
    }
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(difference(before, withLineEnds(after, target), start));
  }

  /** The end of the line where nothing but a comment follows. */
  private static int afterComment(Target target, int end) {
    int line = end;
    while (line < target.source().length && target.source()[line] != '\n') {
      line++;
    }
    Matcher comment = COMMENT.matcher(target.text(end, line));
    return comment.lookingAt() ? end + bytes(comment.group()) : end;
  }

  /** An edit of the words that differ alone, so that other fixes have the rest of the match. */
  private static Edit difference(String before, String after, int start) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    while (head > 0 && inWord(before, head - 1)) {
      head--;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    while (tail > 0 && inWord(before, before.length() - tail)) {
      tail--;
    }
    return new Edit(
        start + bytes(before.substring(0, head)),
        start + bytes(before.substring(0, before.length() - tail)),
        after.substring(head, after.length() - tail));
  }

  private static boolean inWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_';
  }

  /**
   * A new member of the block that was matched. Between braces it stands first, or last where it is
   * a block itself, with an empty line between, so that no formatter wants it in one column with
   * its neighbour. In a block that is made by indentation it is the last.
   */
  private static String inserted(String member, String text, Target target, int start) {
    String outside = indentation(target, start);
    Matcher empty = EMPTY.matcher(text);
    if (empty.matches()) {
      String inside = "\n" + outside + "  ";
      return empty.group(1) + inside + member.replace("\n", inside) + "\n" + outside + "}";
    }
    Matcher opening = OPENING.matcher(text);
    if (opening.lookingAt()) {
      String inside = "\n" + opening.group(1);
      String lines = member.replace("\n", inside);
      int last = text.substring(0, text.lastIndexOf('}')).stripTrailing().length();
      return member.endsWith("}")
          ? text.substring(0, last) + "\n" + inside + lines + text.substring(last)
          : opening.group() + lines + "\n" + inside + text.substring(opening.end());
    }
    boolean open =
        !text.startsWith("{") && !text.startsWith("[") && !ONE_LINE.matcher(text).matches();
    return open ? text + ("\n" + member).replace("\n", "\n" + column(target, start)) : text;
  }

  /** As much space as stands before {@code at} in its line. */
  private static String column(Target target, int at) {
    int line = at;
    while (line > 0 && target.source()[line - 1] != '\n') {
      line--;
    }
    return target.text(line, at).replaceAll("[^\t]", " ");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String replaced(String text, List<Hit> hits, FixRegex fix, String newLine) {
    String template = fix.replacement().orElse("").replace("\n", newLine);
    int count = fix.count() == 0 ? hits.size() : Math.min(fix.count(), hits.size());
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Hit hit : hits.subList(0, count)) {
      result.append(text, at, hit.start()).append(replacement(text, hit, template));
      at = hit.end();
    }
    return result.append(text, at, text.length()).toString();
  }

  private static String replacement(String text, Hit hit, String template) {
    return GROUP
        .matcher(template)
        .replaceAll(found -> {
          String number = found.group(1) != null ? found.group(1) : found.group(2);
          return Matcher.quoteReplacement(group(text, hit, Integer.parseInt(number)));
        });
  }

  private static String group(String text, Hit hit, int number) {
    if (number == 0) {
      return text.substring(hit.start(), hit.end());
    }
    if (number > hit.groups().size() || !hit.groups().get(number - 1).present()) {
      return "";
    }
    Hit.Span span = hit.groups().get(number - 1);
    return text.substring(span.start(), span.end());
  }
}
