package dev.countersign.gate;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unified diff of several files, which the tree already has in it.
 *
 * @param files path after the change, to the lines of its part of the diff
 */
record DiffFile(Map<String, List<String>> files) {
  static DiffFile parse(String text) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean opens =
          line.startsWith("--- ") && i + 1 < lines.size() && lines.get(i + 1).startsWith("+++ ");
      if (opens) {
        part = new ArrayList<>();
        files.put(path(lines.get(i + 1).substring(4)), part);
      } else if (line.startsWith("diff --git ")) {
        part = new ArrayList<>();
      }
      part.add(line);
    }
    return new DiffFile(files);
  }

  private static String path(String name) {
    String bare = name.replaceFirst("\\t.*$", "");
    return bare.startsWith("b/") ? bare.substring(2) : bare;
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
