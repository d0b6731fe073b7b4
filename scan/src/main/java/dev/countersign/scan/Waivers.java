package dev.countersign.scan;

import dev.countersign.scan.finding.Waiver;
import dev.countersign.scan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code countersign: allow RULE -- reason} from the comments of a file. */
final class Waivers {
  /** What a file must contain to have any. */
  static final String MARK = "countersign: allow";

  private static final byte[] MARKED = MARK.getBytes(StandardCharsets.US_ASCII);

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:#|//|/\\*|<!--|--)[^\\n]{0,200}?countersign: allow[ \\t]{1,8}([\\w.,\\-/]{1,300})([^\\n]{0,500})");

  private Waivers() {}

  static List<Waiver> read(String path, SourceText text) {
    if (!mayHaveAny(text.utf8())) {
      return List.of();
    }
    String all = new String(text.utf8(), StandardCharsets.UTF_8);
    List<Waiver> found = new ArrayList<>();
    int number = 0;
    List<String> lines = all.lines().toList();
    for (String line : lines) {
      number++;
      if (!line.contains(MARK)) {
        continue;
      }
      Matcher comment = COMMENT.matcher(line);
      if (comment.find()) {
        int target = nextCode(lines, number);
        for (String rule : comment.group(1).split(",", -1)) {
          found.add(new Waiver(path, number, target, rule, reason(comment.group(2))));
        }
      }
    }
    return found;
  }

  private static boolean mayHaveAny(byte[] utf8) {
    for (int i = 0; i + MARKED.length <= utf8.length; i++) {
      if (utf8[i] == MARKED[0]
          && Arrays.equals(utf8, i, i + MARKED.length, MARKED, 0, MARKED.length)) {
        return true;
      }
    }
    return false;
  }

  /** The reason: what stands after {@code --}, without the end of the comment. */
  private static String reason(String rest) {
    int dashes = rest.indexOf("--");
    if (dashes < 0) {
      return "";
    }
    return rest.substring(dashes + 2).replaceFirst("(?:\\*/|-->)\\s*$", "").strip();
  }

  /** The number of the next line that is neither blank nor a comment. */
  private static int nextCode(List<String> lines, int comment) {
    for (int i = comment; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("//")) {
        return i + 1;
      }
    }
    return comment;
  }
}
