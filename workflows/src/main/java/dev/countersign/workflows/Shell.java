package dev.countersign.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a script of a shell writes where later steps read it. */
final class Shell {
  private static final String FILE = "[\"']?\\$\\{?%s\\}?[\"']?";

  /** What gives only numbers, or leaves only harmless characters. */
  private static final Pattern CLEANS =
      Pattern.compile(
          "tr\\s+-(cd|dc|d)\\b|sed\\s[^|]*\\[\\^|grep\\s+-\\w*[oxE]\\w*\\s+['\"]\\^?\\[|=~\\s*\\^|\\bwc\\s+-|\\bsha\\d*sum\\b|\\bmd5sum\\b|git rev-parse|\\.(number|id|sha|oid)\\b['\"]?(\\s|\\)|$)|printf\\s+['\"]?%(d|q)");

  private static final Pattern READS =
      Pattern.compile(
          "\\$\\(\\s*(<|cat\\b|head\\b|tail\\b|jq\\b|yq\\b|awk\\b|sed\\b|grep\\b|ls\\b|find\\b|cut\\b|unzip\\b)|`(cat|head|tail|jq|ls|find|grep|awk|sed)\\b|\\b(cat|jq|head|tail)\\s+[^|]*\\S+\\.?\\w*");

  private static final Pattern ASKS_GITHUB =
      Pattern.compile(
          "gh\\s+(pr|issue|api)\\b[^\\n]*(title|body|headRefName|head\\.ref|headRef|comments)|git\\s+(log|show)\\b[^\\n]*(%s|%B|%b|%an|--oneline)|git\\s+(branch|ls-files|diff\\s[^\\n]*--name)");

  private static final Pattern ONE_LINE =
      Pattern.compile("\\b(head|tail)\\s+(-n\\s*)?-?1\\b|tr\\s+-d\\s+['\"]?\\\\n");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z_]\\w*)");

  private Shell() {}

  static boolean cleans(String text) {
    return CLEANS.matcher(text).find();
  }

  /** Whether a text is one line of another. */
  static boolean isOneLine(String text) {
    return ONE_LINE.matcher(text).find();
  }

  static boolean readsFiles(String text) {
    return READS.matcher(text).find();
  }

  static boolean asksGitHub(String text) {
    return ASKS_GITHUB.matcher(text).find();
  }

  /** The variables that a text uses. */
  static List<String> variables(String text) {
    List<String> names = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      names.add(variable.group(1));
    }
    return names;
  }

  /** What a variable is given in the script itself. */
  static Optional<String> given(String script, String variable) {
    Matcher given =
        Pattern.compile(
                "(?m)(?:^|[;&|]|\\bexport|\\blocal)\\s*" + Pattern.quote(variable) + "=([^\\n]*)")
            .matcher(script);
    return given.find() ? Optional.of(given.group(1)) : Optional.empty();
  }

  /**
   * What a script writes under a name to one of the runner's files.
   *
   * @param file GITHUB_OUTPUT or GITHUB_ENV
   */
  static Optional<String> written(String script, String file, String name) {
    String key = Pattern.quote(name);
    boolean output = file.equals("GITHUB_OUTPUT");
    if (!script.contains(file) && !(output && script.contains("set-output"))) {
      return Optional.empty();
    }
    Matcher line =
        Pattern.compile("(?<![\\w-])" + key + "=([^\\n]*)|name=" + key + "::([^\\n]*)")
            .matcher(script);
    StringBuilder all = new StringBuilder();
    while (line.find()) {
      all.append(line.group(1) == null ? line.group(2) : line.group(1)).append('\n');
    }
    if (Pattern.compile("(?<![\\w-])" + key + "<<").matcher(script).find()) {
      all.append(script);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(withoutFile(all.toString(), file));
  }

  private static String withoutFile(String text, String file) {
    return text.replaceAll(">>?\\s*" + FILE.formatted(file), "");
  }

  /** Lines that write something to one of the runner's files: where, and what. */
  static List<Workflow.Text> lines(Workflow.Text script, String file) {
    List<Workflow.Text> lines = new ArrayList<>();
    Matcher line =
        Pattern.compile("(?m)^.*>>?\\s*" + FILE.formatted(file) + ".*$").matcher(script.written());
    while (line.find()) {
      String text = line.group();
      int indent = text.length() - text.stripLeading().length();
      lines.add(new Workflow.Text(text.strip(), line.start() + indent));
    }
    return lines;
  }

  /** What such a line writes. */
  static String value(String line, String file) {
    return withoutFile(line, file);
  }
}
