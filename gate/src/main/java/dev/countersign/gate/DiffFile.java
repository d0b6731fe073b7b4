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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unified diff of several files, which the tree already has in it.
 *
 * @param files path after the change, to what the diff says of the file
 */
record DiffFile(Map<String, Part> files) {
  private static final String NOWHERE = "/dev/null";
  private static final Pattern PIECE = Pattern.compile("[^\\\\]+|\\\\[0-7]{3}|\\\\.");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d{1,9}))? \\+\\d+(?:,(\\d{1,9}))? @@.*");

  private static final String DIFFER = " differ";
  private static final String GIT = "diff --git ";

  /**
   * What a diff says of one file.
   *
   * @param before where it was; empty where it is new
   * @param lines its lines that changed, under their heads
   * @param isSilent whether the diff leaves out which lines changed
   */
  record Part(Optional<String> before, List<String> lines, boolean isSilent) {
    private Part and(Part next) {
      return new Part(
          before,
          Stream.concat(lines.stream(), next.lines.stream()).toList(),
          isSilent || next.isSilent);
    }
  }

  static DiffFile parse(String text) {
    Map<String, Part> files = new LinkedHashMap<>();
    Section section = new Section();
    List<String> lines = lines(text);
    for (int i = 0; i < lines.size(); ) {
      String line = lines.get(i);
      Matcher hunk = HUNK.matcher(line);
      boolean named =
          line.startsWith("--- ") && i + 1 < lines.size() && lines.get(i + 1).startsWith("+++ ");
      if (line.startsWith(GIT) || ((named || isBinary(line)) && section.hasTold())) {
        section.endIn(files);
        section = new Section();
      }
      boolean changes = named || (hunk.matches() && !section.changed.isEmpty());
      List<String> into = changes ? section.changed : section.heads;
      int end = hunk.matches() ? endOf(hunk, lines, i + 1) : named ? i + 2 : i + 1;
      into.addAll(lines.subList(i, end));
      i = end;
    }
    section.endIn(files);
    return new DiffFile(files);
  }

  /** Only a count tells lines of a file that look like the head of another from such a head. */
  private static int endOf(Matcher hunk, List<String> lines, int from) {
    int before = count(hunk.group(1));
    int after = count(hunk.group(2));
    int at = from;
    for (; at < lines.size() && (before > 0 || after > 0); at++) {
      String line = lines.get(at);
      before -= line.startsWith("+") || line.startsWith("\\") ? 0 : 1;
      after -= line.startsWith("-") || line.startsWith("\\") ? 0 : 1;
    }
    return at;
  }

  private static int count(@Nullable String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }

  /** Lines as git counts them: what else ends a line for others stands within one. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  /** What stands in a diff about one file. */
  private static final class Section {
    private final List<String> heads = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    boolean hasTold() {
      return !changed.isEmpty() || heads.stream().anyMatch(DiffFile::isBinary);
    }

    void endIn(Map<String, Part> files) {
      if (changed.isEmpty()) {
        withoutLines(files);
        return;
      }
      String to = path(changed.get(1).substring(4), "b/");
      boolean isNew = path(changed.getFirst().substring(4), "a/").equals(NOWHERE);
      // What a file was copied from is still there: the copy is new as a whole.
      boolean copied = head("copy from ").isPresent();
      Optional<String> before =
          isNew || copied ? Optional.empty() : head("rename from ").or(() -> Optional.of(to));
      add(files, to, new Part(before, changed, copied));
    }

    private void withoutLines(Map<String, Part> files) {
      Optional<String> binary = heads.stream().filter(DiffFile::isBinary).findFirst();
      Optional<String> from = binary.isPresent() ? Optional.empty() : head("rename from ");
      head("rename to ")
          .or(() -> head("copy to "))
          .or(() -> binary.flatMap(this::named))
          .filter(_ -> head("deleted file mode ").isEmpty())
          .ifPresent(path -> add(files, path, new Part(from, List.of(), from.isEmpty())));
    }

    private Optional<String> named(String binary) {
      int and = binary.lastIndexOf(" and ");
      return head(GIT, line -> line.substring(line.length() / 2 + 1))
          .or(() -> Optional.of(binary.substring(and + 5, binary.length() - DIFFER.length())))
          .map(name -> path(name, "b/"));
    }

    private Optional<String> head(String start) {
      return head(start, DiffFile::unquoted);
    }

    private Optional<String> head(String start, UnaryOperator<String> reading) {
      return heads.stream()
          .filter(line -> line.startsWith(start))
          .map(line -> reading.apply(line.substring(start.length())))
          .findFirst();
    }

    private static void add(Map<String, Part> files, String path, Part part) {
      if (!path.equals(NOWHERE)) {
        files.merge(path, part, Part::and);
      }
    }
  }

  /** Whether a line says that a file changed, but not how. */
  private static boolean isBinary(String line) {
    return line.equals("GIT binary patch")
        || (line.startsWith("Binary files ") && line.endsWith(DIFFER) && line.contains(" and "));
  }

  private static String path(String name, String side) {
    String bare = unquoted(name.replaceFirst("\t.*$", ""));
    return bare.startsWith(side) ? bare.substring(side.length()) : bare;
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
  static List<String> before(String path, Part part, List<String> after) {
    if (part.lines().isEmpty()) {
      return after;
    }
    Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(part.lines());
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
