package dev.countersign.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons of {@code $N} = 8, {@code $F} = 1.5, {@code $S} = "abc", {@code $C} = code. */
class ComparisonTest {
  private static final Map<String, Value> VALUES =
      Map.of(
          "$N", Value.of(8),
          "$F", new Value.Real(1.5),
          "$S", new Value.Text("abc"),
          "$D", new Value.Text("2020-02-01"),
          "$Q", new Value.Text("12"),
          "$C", new Value.Code("f(x)"));

  private static boolean holds(String comparison) {
    return new Evaluator(
            name -> VALUES.getOrDefault(name, new Value.Undefined()), LocalDate.of(2020, 2, 2))
        .holds(Comparison.parse(comparison));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$N == 8",
        "$N > 7 and $N < 0x9",
        "7 < $N <= 8",
        "not $N == 9",
        "$N != 9 or $C",
        "$N | 1 == 9",
        "$N & 12 == 8",
        "$N ^ 1 == 9",
        "~ $N == -9",
        "$N ** 2 == 64",
        "-$N < 0",
        "$N << 1 == 16",
        "$N // 3 == 2 and $N % 3 == 2 and -$N // 3 == -3",
        "$N / 16 == 0.5",
        "$F * 2 == 3",
        "$N >= 0o10",
        "$N in [1, 8]",
        "$N not in (1, 2)",
        "$S == 'abc'",
        "'b' in $S",
        "len($S) == 3",
        "str($N) == \"8\"",
        "int($Q) + 1 == 13",
        "float($Q) > 11.9",
        "abs(-3) == 3",
        "re.match('a.c', $S)",
        "re.match(\"^b\", $S) or re.search(\"b\", $S)",
        "strptime($D) < today()",
        "$C == $C",
        "str($C) == 'f(x)'",
        "True",
      })
  void hold(String comparison) {
    assertThat(holds(comparison)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$N > 8",
        "$UNBOUND == 1",
        "$UNBOUND != 1",
        "$UNBOUND not in [1]",
        "$C > 1",
        "$S > 1",
        "$N / 0 == 1",
        "$N ** 99999999 > 0",
        "int($S) == 1",
        "re.match('(', $S)",
        "strptime($S) < today()",
        "False or None",
      })
  void doNotHold(String comparison) {
    assertThat(holds(comparison)).isFalse();
  }
}
