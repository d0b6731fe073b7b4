package dev.countersign.gate;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import dev.countersign.scan.files.PathName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unified diff of several files, which the tree already has in it.
 *
 * @param files path after the change, to the lines of its part of the diff
 */
record DiffFile(Map<String, List<String>> files) {
  private static final Pattern PIECE = Pattern.compile("[^\\\\]+|\\\\[0-7]{3}|\\\\.");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d{1,9}))? \\+\\d+(?:,(\\d{1,9}))? @@.*");

  static DiffFile parse(String text) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int before = 0;
    int after = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher hunk = HUNK.matcher(line);
      if (before > 0 || after > 0) {
        // Only a count tells lines of a file that look like the head of another from such a head.
        before -= line.startsWith("+") || line.startsWith("\\") ? 0 : 1;
        after -= line.startsWith("-") || line.startsWith("\\") ? 0 : 1;
      } else if (hunk.matches()) {
        before = count(hunk.group(1));
        after = count(hunk.group(2));
      } else if (line.startsWith("--- ")
          && i + 1 < lines.size()
          && lines.get(i + 1).startsWith("+++ ")) {
        part = files.computeIfAbsent(path(lines.get(i + 1).substring(4)), _ -> new ArrayList<>());
      } else if (line.startsWith("diff --git ")) {
        part = new ArrayList<>();
      }
      part.add(line);
    }
    return new DiffFile(files);
  }

  private static int count(@Nullable String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }

  private static String path(String name) {
    String bare = unquoted(name.replaceFirst("\t.*$", ""));
    return bare.startsWith("b/") ? bare.substring(2) : bare;
  }

  /** As git writes names with other than plain characters: in quotes, bytes in octal. */
  private static String unquoted(String name) {
    if (!name.startsWith("\"") || !name.endsWith("\"") || name.length() < 2) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher piece = PIECE.matcher(name.substring(1, name.length() - 1));
    while (piece.find()) {
      String escape = piece.group();
      if (escape.charAt(0) != '\\') {
        bytes.writeBytes(escape.getBytes(StandardCharsets.UTF_8));
      } else if (Character.isDigit(escape.charAt(1))) {
        bytes.write(Integer.parseInt(escape.substring(1), 8));
      } else {
        int control = "abtnvfr".indexOf(escape.charAt(1));
        bytes.write(control < 0 ? escape.charAt(1) : control + 7);
      }
    }
    return PathName.of(bytes.toByteArray());
  }

  /** The lines of a file before the change. */
  static List<String> before(String path, List<String> part, List<String> after) {
    Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(part);
    try {
      List<String> before = patch.restore(new ArrayList<>(after));
      if (patch.applyTo(before).equals(after)) {
        return before;
      }
    } catch (PatchFailedException | RuntimeException mismatch) {
      // Told below: either way the file is not what the diff says.
    }
    throw new ChangeException(
        "the diff does not fit "
            + path
            + " as it is; --diff takes a change that the files already have");
  }
}
