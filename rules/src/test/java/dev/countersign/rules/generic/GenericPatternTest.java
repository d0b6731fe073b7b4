package dev.countersign.rules.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.match.Budget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericPatternTest {
  private static List<String> find(String pattern, String text) {
    return GenericPattern.of(pattern, GenericOptions.DEFAULT)
        .findAll(text, Budget.unlimited())
        .stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  /** Pattern, text (a bar ends a line), the first match; a dash for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a b; x a   b y; a   b
          a b; ab; -
          a $X c; a b c; a b c
          $X = $X; p = q r = r; r = r
          a $X; a =; -
          a ... d; a|b|c|d; a|b|c|d
          a ... d; a|1|2|3|4|5|6|7|8|9|d; a|1|2|3|4|5|6|7|8|9|d
          a ... d; a|1|2|3|4|5|6|7|8|9|10|d; -
          f(...); f(a, (b), c) d; f(a, (b), c)
          f(... c); f(a) c); -
          ... b; a b; b
          x: ... y; x:|  a|  y; x:|  a|  y
          a ... y; x:|  a|y; -
          k: $...V; k: one two|z; k: one two
          f(... 5 ...); f(a(b(5)), c); f(a(b(5)), c)
          f(... 5 ...); f(a(b(6))) 5; -
          f(1, 2); f(1,|  2); f(1,|  2)
          x f(1, 2); x f(1|y; -
          open($X) ... close($X); open(a)|try {|  b|} finally {|  close(a)|}; open(a)|try {|  b|} finally {|  close(a)
          """)
  void matches(String pattern, String text, String expected) {
    List<String> found = find(pattern, text.replace('|', '\n'));
    assertThat(found.isEmpty() ? "-" : found.getFirst().replace('\n', '|')).isEqualTo(expected);
  }

  @Test
  void leavesCommentsOut() {
    GenericOptions shell = new GenericOptions(10, true, "shell");
    GenericPattern pattern = GenericPattern.of("A b", shell);
    assertThat(pattern.findAll("a # x\nB # a b", Budget.unlimited())).hasSize(1);
  }
}
