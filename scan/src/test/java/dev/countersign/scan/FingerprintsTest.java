package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f(a, b) | f(a,b)",
        "'f(a, /* no */ b)' | f(a,b)",
        "'f(a, \"x y\")' | 'f(a,\"x y\")'",
        "'f(\"/* kept */\")' | 'f(\"/* kept */\")'",
        "'f(''it\\''s // kept'')' | 'f(''it\\''s // kept'')'",
      })
  void squeezesSpaceAndComments(String code, String expected) {
    assertThat(new Fingerprints(null, false).squeeze(code)).isEqualTo(expected);
  }

  @Test
  void equalCodeIsNumberedAndLayoutDoesNotMatter() {
    Fingerprints one = new Fingerprints(null, true);
    Fingerprints other = new Fingerprints(null, true);
    String first = one.of("r", "eval(x)", 0, 7);
    String second = one.of("r", "eval(x)", 20, 27);
    assertThat(first).isNotEqualTo(second);
    assertThat(other.of("r", "eval( x ) # why", 5, 12)).isEqualTo(first);
    assertThat(other.of("r", "eval(\n x)", 50, 59)).isEqualTo(second);
    assertThat(other.of("s", "eval(x)", 0, 7)).isNotEqualTo(first);
  }
}
