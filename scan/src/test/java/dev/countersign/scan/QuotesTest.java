package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "The value `a(\n    b,\n    $1)` goes out.", "The value `a( b, $1)` goes out."
          "Two lines\nof a rule's own, `x`.", "Two lines\nof a rule's own, `x`."
          "A literal of its own, ``a\n  ${b}``, is `code` too.", "A literal of its own, ``a ${b}``, is `code` too."
          "One quote ` alone\nstays.", "One quote ` alone\nstays."
          """)
  void codeInASentenceIsOneLine(String sentence, String line) {
    assertThat(Quotes.oneLine(lines(sentence))).isEqualTo(lines(line));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  @Test
  void longCodeIsCutBetweenCharacters() {
    String line = Quotes.oneLine("It is `" + "x".repeat(98) + "😀😀" + "`.");
    assertThat(line).isEqualTo("It is `" + "x".repeat(98) + "…`.");
  }
}
