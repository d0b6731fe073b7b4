package dev.countersign.rules;

import dev.countersign.rules.regex.Hit;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes edits of {@code fix} and {@code fix-regex}. */
public final class Fixes {
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
    Optional<String> template = proposed.or(rule::fix);
    String newLine = "\n" + indentation(target, start);
    if (template.isPresent()) {
      String indented = template.get().replace("\n", newLine);
      return Optional.of(new Edit(start, end, Interpolation.of(indented, captures)));
    }
    String before = target.text(start, end);
    String after = before;
    for (FixRegex fix : rule.fixRegexes()) {
      after = replaced(fix, newLine, after);
    }
    return after.equals(before) ? Optional.empty() : Optional.of(new Edit(start, end, after));
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

  private static String replaced(FixRegex fix, String newLine, String text) {
    try {
      List<Hit> hits = Regex.multiline(fix.regex()).findAll(text);
      int count = fix.count() == 0 ? hits.size() : Math.min(fix.count(), hits.size());
      return replaced(text, hits.subList(0, count), fix.replacement().replace("\n", newLine));
    } catch (RegexException e) {
      return text;
    }
  }

  private static String replaced(String text, List<Hit> hits, String template) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Hit hit : hits) {
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
