package dev.countersign.scan;

import dev.countersign.scan.files.Glob;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files are tests, by the names that build tools give them. What is proved counts there too;
 * but a question about them is not worth a person's time: no caller reaches a test.
 */
final class TestCode {
  private static final List<Glob> NAMES =
      Stream.of(
              "**/test/**",
              "**/tests/**",
              "**/__tests__/**",
              "**/testdata/**",
              "**/conftest.py",
              "**/test_*.py",
              "**/*_test.py",
              "**/*_test.go",
              "**/*Test.java",
              "**/*Tests.java",
              "**/*IT.java",
              "**/*.test.*",
              "**/*.spec.*")
          .map(Glob::anywhere)
          .toList();

  private TestCode() {}

  /** Whether {@code path}, relative to the checked root, is a test. */
  static boolean covers(String path) {
    return NAMES.stream().anyMatch(name -> name.covers(path));
  }
}
