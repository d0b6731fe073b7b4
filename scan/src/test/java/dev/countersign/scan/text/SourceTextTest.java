package dev.countersign.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
  private static final String TEXT = "a\u00E9\n\u00FCx = 1\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF_8",
    "UTF-8, \uFEFF, UTF_8_BOM",
    "UTF-16LE, \uFEFF, UTF_16LE",
    "UTF-16BE, \uFEFF, UTF_16BE",
    "ISO-8859-1, '', LATIN_1",
  })
  void positionsAreThoseOfTheFile(String charset, String mark, Encoding encoding) {
    byte[] file = (mark + TEXT).getBytes(Charset.forName(charset));
    SourceText text = SourceText.of(file).orElseThrow();
    assertThat(text.encoding()).isEqualTo(encoding);
    assertThat(new String(text.utf8(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    int x = "a\u00E9\n\u00FC".getBytes(StandardCharsets.UTF_8).length;
    Position position = text.position(x);
    assertThat(position.line()).isEqualTo(2);
    assertThat(position.column()).isEqualTo(2);
    String before = new String(file, 0, position.offset(), Charset.forName(charset));
    assertThat(before).isEqualTo(mark + "a\u00E9\n\u00FC");
  }

  @Test
  void columnsCountCharactersNotUnits() {
    SourceText text = SourceText.of("\uD83D\uDE00x".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(text.position(4)).isEqualTo(new Position(1, 2, 4));
  }

  @Test
  void bytesWithZerosAreNoText() {
    assertThat(SourceText.of(new byte[] {'a', 0, 'b'})).isEmpty();
  }

  @Test
  void aMarkAloneHidesNoText() {
    byte[] file = "\u00FF\u00FE\nKEY=value\n".getBytes(StandardCharsets.ISO_8859_1);
    SourceText text = SourceText.of(file).orElseThrow();
    assertThat(text.lines(2, 2)).isEqualTo("KEY=value");
  }

  @Test
  void theEndOfTheFileIsAPosition() {
    SourceText text = SourceText.of("a\n".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(text.position(2)).isEqualTo(new Position(2, 1, 2));
    assertThat(text.lines(1, 1)).isEqualTo("a");
    assertThat(SourceText.of(new byte[0]).orElseThrow().position(0))
        .isEqualTo(new Position(1, 1, 0));
  }
}
