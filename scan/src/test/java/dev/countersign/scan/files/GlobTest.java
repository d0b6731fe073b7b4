package dev.countersign.scan.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.py, a.py, true",
    "*.py, src/a.py, true",
    "*.py, src/a.pyc, false",
    "/*.py, src/a.py, false",
    "src/*.py, src/a.py, true",
    "src/*.py, lib/src/a.py, true",
    "/src/*.py, lib/src/a.py, false",
    "**/case-1/**, case-1/a.py, true",
    "**/case-1/**, case-10/a.py, false",
    "tests, tests/a.py, true",
    "tests/, x/tests/y/a.py, true",
    "a/**/b.js, a/b.js, true",
    "a/**/b.js, a/x/y/b.js, true",
    "a/**/b.js, a/x/y/c.js, false",
    "[a-c]?.go, b1.go, true",
    "[!a-c]?.go, b1.go, false",
    "a**b, axxb, true",
    "a**b, ax/xb, false",
    "'\\*.py', '*.py', true",
    "'\\*.py', 'a.py', false",
    "[, '[', false",
  })
  void covers(String glob, String path, boolean expected) {
    assertThat(Glob.anywhere(glob).covers(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"a*a*a*a*a*a*a*a*a*b", "**/a/**/a/**/a/**/a/**/a/**/b"})
  void manyStarsTakeNoMoreThanPatternTimesText(String glob) {
    assertThat(Glob.anywhere(glob).covers("a".repeat(5_000))).isFalse();
    assertThat(Glob.anywhere(glob).matches("a/".repeat(5_000) + "c")).isFalse();
  }
}
