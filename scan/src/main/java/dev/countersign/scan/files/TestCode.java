package dev.countersign.scan.files;

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
public final class TestCode {
  private static final List<Glob> TESTS =
      globs(
          "**/__tests__/**",
          "**/__mocks__/**",
          "**/__fixtures__/**",
          "**/conftest.py",
          "**/settings/test.py",
          "**/settings/tests.py",
          "**/settings/testing.py",
          "**/test_*.py",
          "**/*_test.py",
          "**/*_test.go");

  /**
   * Of a description, {@code .test.} names the place that it is for, and {@code .spec.} nothing.
   */
  private static final Pattern TEST_SCRIPT =
      Pattern.compile(".*\\.(?:\\w+-)?(?:test|spec)\\.(?:[cm]?[jt]sx?|vue|svelte|py)$");

  private static final List<Glob> AMONG_TESTS =
      globs(
          "**/test/**",
          "**/tests/**",
          "**/testdata/**",
          "**/e2e/**",
          "**/cypress/**",
          "**/playwright/**",
          "**/*Test.java",
          "**/*Tests.java",
          "**/*TestCase.java",
          "**/*IT.java");

  private static final List<String> LIBRARIES =
      Stream.of(
              Stream.of(
                  "org.junit",
                  "org.testng",
                  "org.mockito",
                  "org.assertj",
                  "org.hamcrest",
                  "org.easymock",
                  "junit.framework",
                  "spock.lang",
                  "def test_",
                  "describe(",
                  "\"testing\"",
                  "stretchr/testify"),
              Stream.of("unittest", "pytest", "django.test", "nose")
                  .flatMap(name -> Stream.of("import " + name, "from " + name)),
              Stream.of(
                      "assert",
                      "node:test",
                      "vitest",
                      "mocha",
                      "chai",
                      "jest",
                      "supertest",
                      "tape",
                      "ava",
                      "@playwright/test",
                      "cypress")
                  .flatMap(name -> Stream.of("'" + name + "'", '"' + name + '"')))
          .flatMap(names -> names)
          .toList();

  /** In Go, what is handed a test; that the library is there proves nothing. */
  private static final Pattern GO_TESTING = Pattern.compile("[ *]testing\\.(T|TB|B|F|M)\\b");

  /** Only tests are in packages of such names. */
  private static final Pattern GO_TEST_PACKAGE = Pattern.compile("(?m)^package \\w+_test\\b");

  private static final Pattern GO_PROGRAM = Pattern.compile("(?m)^package main\\b");

  private static final String SCRIPT = "(?:[^/]+/)*[^/]+\\.[cm]?[jt]sx?$";

  /**
   * Where Maven and Gradle keep the tests of a module, Python projects theirs and those in
   * JavaScript what drives a browser, and nothing that is shipped.
   */
  private static final Pattern ROOT =
      Pattern.compile(
          "(?:.*/)?src/[a-zA-Z]*[tT]est[a-zA-Z]*/"
              + "|(?:[^/]+/)*?tests/(?=(?:[^/]+/)*[^/]+\\.py$)"
              + "|(?:[^/]+/)*?(?:integration|functional|acceptance|unit|e2e|api)[-_]tests/"
              + "|(?:[^/]+/)*?tests?/(?=(?:[^/]+/)*(?:e2e|support|helpers?|fixtures|factories|pages|utils?|simulators?|mocks?|stubs?)/"
              + SCRIPT
              + "|(?:[^/]+/)*[^/]+\\.(?:\\w+-)?(?:spec|test)\\.[cm]?[jt]sx?$"
              + ")|(?:(?!src/)[^/]+/)*?(?:e2e|cypress|playwright)/(?="
              + SCRIPT
              + ")");

  private TestCode() {}

  private static List<Glob> globs(String... names) {
    return Stream.of(names).map(Glob::anywhere).toList();
  }

  /** Whether the file at {@code path}, relative to the checked root, is a test. */
  public static boolean covers(String path, byte[] utf8) {
    return among(TESTS, path)
        || TEST_SCRIPT.matcher(path).matches()
        || (among(AMONG_TESTS, path) && usesLibrary(text(utf8)))
        || (path.endsWith(".go") && helpsGoTests(text(utf8)));
  }

  private static boolean helpsGoTests(String text) {
    return GO_TEST_PACKAGE.matcher(text).find()
        || (text.contains("\"testing\"")
            && GO_TESTING.matcher(text).find()
            && !GO_PROGRAM.matcher(text).find());
  }

  private static boolean usesLibrary(String text) {
    return LIBRARIES.stream().anyMatch(text::contains);
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** The folder that a build tool keeps for tests, of the file at {@code path}. */
  public static Optional<String> root(String path) {
    Matcher root = ROOT.matcher(path);
    return root.lookingAt() ? Optional.of(root.group()) : Optional.empty();
  }

  /** Whether weaknesses of these kinds count in tests: credentials. */
  public static boolean counts(List<String> cwe) {
    return cwe.contains("CWE-798");
  }

  private static boolean among(List<Glob> names, String path) {
    return Glob.anyCovers(names, path);
  }
}
