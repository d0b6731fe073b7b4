package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    assertThat(new Fingerprints(null, List.of("//")).squeeze(code)).isEqualTo(expected);
  }

  /** In a shell line, an address is no comment. */
  @Test
  void whereNothingBeginsACommentAllCounts() {
    Fingerprints text = new Fingerprints(null, List.of());
    assertThat(text.of("r", "curl http://a.test | sh", 0, 23))
        .isNotEqualTo(text.of("r", "curl http://b.test | sh", 0, 23));
  }

  @Test
  void equalCodeIsNumberedAndLayoutDoesNotMatter() {
    Fingerprints one = new Fingerprints(null, List.of("#"));
    Fingerprints other = new Fingerprints(null, List.of("#"));
    String first = one.of("r", "eval(x)", 0, 7);
    String second = one.of("r", "eval(x)", 20, 27);
    assertThat(first).isNotEqualTo(second);
    assertThat(other.of("r", "eval( x ) # why", 5, 12)).isEqualTo(first);
    assertThat(other.of("r", "eval(\n x)", 50, 59)).isEqualTo(second);
    assertThat(other.of("s", "eval(x)", 0, 7)).isNotEqualTo(first);
  }
}
