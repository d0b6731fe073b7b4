package dev.countersign.scan.files;

import java.util.Optional;

/**
 * One line of an ignore file in git's syntax (gitignore(5)).
 *
 * @param glob what it matches, against a path below the file's folder
 * @param negated whether it takes back what an earlier line ignored
 * @param directoryOnly whether it speaks of folders alone
 */
record IgnorePattern(Glob glob, boolean negated, boolean directoryOnly) {
  /** Reads a line; blank lines and comments are no pattern. */
  static Optional<IgnorePattern> parse(String raw) {
    String line =
        withoutTrailingSpaces(raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw);
    if (line.isEmpty() || line.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = line.startsWith("!");
    String text = negated ? line.substring(1) : line;
    boolean directoryOnly = text.endsWith("/");
    if (directoryOnly) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean anchored = text.indexOf('/') >= 0;
    String glob = text.startsWith("/") ? text.substring(1) : text;
    return Optional.of(
        new IgnorePattern(Glob.anchored(anchored ? glob : "**/" + glob), negated, directoryOnly));
  }

  /**
   * Whether it speaks of a path.
   *
   * @param names the parts of the path
   */
  boolean matches(String[] names, boolean directory) {
    return (directory || !directoryOnly) && glob.matches(names);
  }

  private static String withoutTrailingSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
