package dev.countersign.scan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The patterns of one ignore file, in order; the last that matches a path decides. */
record IgnoreFile(List<IgnorePattern> patterns) {
  /** What an ignore file says of a path. */
  enum Answer {
    IGNORED,
    KEPT,
    SILENT
  }

  static IgnoreFile parse(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new IgnoreFile(
        body.lines().map(IgnorePattern::parse).flatMap(Optional::stream).toList());
  }

  /** Reads {@code file}; one that is missing or cannot be read has no patterns. */
  static Optional<IgnoreFile> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      IgnoreFile read = parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      return read.patterns.isEmpty() ? Optional.empty() : Optional.of(read);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What the file says.
   *
   * @param path below the file's folder, slash-separated
   */
  Answer ask(String path, boolean directory) {
    String[] names = Glob.parts(path);
    for (int i = patterns.size() - 1; i >= 0; i--) {
      IgnorePattern pattern = patterns.get(i);
      if (pattern.matches(names, directory)) {
        return pattern.negated() ? Answer.KEPT : Answer.IGNORED;
      }
    }
    return Answer.SILENT;
  }
}
