package dev.countersign.syntax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
  /** The runtimes of these languages end a comment at a carriage return; Go does not. */
  @ParameterizedTest
  @CsvSource({
    "a.py, '# note\rrun(x)\n', 1",
    "a.py, '# note\r\n# run(x)\r\n', 0",
    "a.js, '// note\rrun(x)\n', 1",
    "a.ts, '// note\rrun(x)\r', 1",
    "A.java, '// note\rclass A {}', 1",
    "a.go, 'package a // note\rfunc run() {}\n', 1",
  })
  void aCommentEndsWithItsLine(String file, String text, int parts) {
    Language language = Languages.load().ofFile(file).orElseThrow();
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    assertThat(language.parse(source, ParseLimits.DEFAULT).program().body()).hasSize(parts);
  }
}
