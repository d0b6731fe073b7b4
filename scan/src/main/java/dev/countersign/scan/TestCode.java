package dev.countersign.scan;

import dev.countersign.scan.files.Glob;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files are tests: those that a build tool runs as such by their names, and those that a
 * build may keep among the tests and that use a library for tests. The folder alone tells nothing,
 * unless it is where a build tool keeps the tests of a module and one of its files is a test: then
 * the others help it. No caller reaches a test, so that only what is wrong by being written down at
 * all counts there.
 */
final class TestCode {
  private static final List<Glob> TESTS =
      globs(
          "**/__tests__/**",
          "**/conftest.py",
          "**/test_*.py",
          "**/*_test.py",
          "**/*_test.go",
          "**/*.test.*",
          "**/*.spec.*");

  private static final List<Glob> AMONG_TESTS =
      globs(
          "**/test/**",
          "**/tests/**",
          "**/testdata/**",
          "**/*Test.java",
          "**/*Tests.java",
          "**/*TestCase.java",
          "**/*IT.java");

  private static final Pattern LIBRARY =
      Pattern.compile(
          "org\\.(junit|testng|mockito|assertj|hamcrest|easymock)\\b|junit\\.framework|spock\\.lang"
              + "|(import|from) (unittest|pytest|django\\.test|nose)\\b|\\bdef test_"
              + "|\\bdescribe\\(|\\bassert['\"]|['\"](node:test|vitest|mocha|chai|jest|supertest|tape|ava)['\"]"
              + "|\"testing\"|stretchr/testify");

  /** No program that is shipped has this library of Go. */
  private static final Pattern GO_TESTING =
      Pattern.compile("(?m)^\\s*(import\\s+)?\"testing\"\\s*$");

  /** Where Maven and Gradle keep the tests of a module, and nothing that is shipped. */
  private static final Pattern ROOT = Pattern.compile("(?:.*/)?src/[a-zA-Z]*[tT]est[a-zA-Z]*/");

  private TestCode() {}

  private static List<Glob> globs(String... names) {
    return Stream.of(names).map(Glob::anywhere).toList();
  }

  /** Whether the file at {@code path}, relative to the checked root, is a test. */
  static boolean covers(String path, byte[] utf8) {
    return among(TESTS, path)
        || (among(AMONG_TESTS, path) && has(LIBRARY, utf8))
        || (path.endsWith(".go") && has(GO_TESTING, utf8));
  }

  private static boolean has(Pattern library, byte[] utf8) {
    return library.matcher(new String(utf8, StandardCharsets.UTF_8)).find();
  }

  /** The folder that a build tool keeps for tests, of the file at {@code path}. */
  static Optional<String> root(String path) {
    Matcher root = ROOT.matcher(path);
    return root.lookingAt() ? Optional.of(root.group()) : Optional.empty();
  }

  /** Whether weaknesses of these kinds count in tests: credentials. */
  static boolean counts(List<String> cwe) {
    return cwe.contains("CWE-798");
  }

  private static boolean among(List<Glob> names, String path) {
    return names.stream().anyMatch(name -> name.covers(path));
  }
}
