package dev.countersign.flow.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Target;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {
  /** What stands before the last statement, the last statement, what its conversions are given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          x := 5 @ uint8(x) @ 5..5
          x := 5 ¦ x += 3 @ uint8(x) @ 8..8
          x := 5 ¦ x = f() @ uint8(x) @ ''
          if n < 0 || n > 9 { return } @ uint8(n) @ 0..9
          if !(n >= 0 && n <= 9) { return } @ uint8(n) @ 0..9
          if n < 0 || n > 9 { return } @ uint8(n * 3) @ 0..27
          if n < 0 || n > 9 { return } @ uint8(9 - n) @ 0..9
          if n < 0 || n > 900 { return } @ uint8(n % 7) @ 0..6
          if n < 0 || n > 9 { n = 3 } @ uint8(n) @ 0..9
          if n - 10 < 0 || n - 10 > 9 { return } @ uint8(n) @ 10..19
          if n < 0 || n > most { return } @ uint8(n) @ ~
          if n < 0 || !fits(n) { return } @ uint8(n) @ ~
          for i := 2; i < 7; i++ { f(uint8(i)) } @ f() @ 2..6
          for i := 2; i < 7; i++ { if g() { break }; f(uint8(i)) } @ f() @ ~
          for i := range 4 { f(uint8(i)) } @ f() @ 0..3
          for i := range names { f(uint64(i)) } @ f() @ -
          x := 5 ¦ switch x { case 1: f(uint8(x)) } @ f() @ ''
          switch n { case 1: f(uint8(n)) } @ f() @ ~
          if n < 0 || n > 9 { return } ¦ n = g() @ uint8(n) @ -
          if n < 0 || n > 9 { return } ¦ h(&n) @ uint8(n) @ ~
          if n < 0 || n > 9 { return } ¦ func() { uint8(n) }() @ f() @ -
          switch { case n < 0, n > 9: return } @ uint8(n) @ ~
          """)
  void follows(String before, String last, String expected) {
    String code =
        "package p\nfunc a(n int, most int) {\n%s\n%s\n}\n"
            .formatted(before.replace('¦', '\n'), last);
    assertThat(given(code)).isEqualTo(expected);
  }

  @Test
  void aBodyOfManyThousandStatementsIsNotWalked() {
    String code = "package p\nfunc a(n int) {\n%sx := 5\nuint8(x)\n}\n";
    assertThat(given(code.formatted("f(n)\n".repeat(10)))).isEqualTo("5..5");
    assertThat(given(code.formatted("f(n)\n".repeat(10_000)))).isEmpty();
  }

  /** The range that is known, {@code ~} where it may be narrower, {@code -} where none is known. */
  private static String given(String code) {
    byte[] source = code.getBytes(StandardCharsets.UTF_8);
    Target target =
        Target.ofCode(
            "p.go", source, Languages.load().named("go").orElseThrow(), ParseLimits.DEFAULT);
    return Walk.of(target, target.code().orElseThrow().tree().program()).conversions().stream()
        .map(Walk.Conversion::number)
        .map(WalkTest::described)
        .collect(Collectors.joining(" "));
  }

  private static String described(Quantity number) {
    if (number.vague()) {
      return "~";
    }
    return number.known() ? number.range().low() + ".." + number.range().high() : "-";
  }
}
