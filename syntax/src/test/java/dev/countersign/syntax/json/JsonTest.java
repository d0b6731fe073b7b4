package dev.countersign.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final Language JSON = new JsonLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": [1, -2.5, true, null]}  | (dict [(entry a (collection list [1 -2.5 true null]))])",
        "{\"a\": \"b\\\"c\",}            | (dict [(entry a \"b\\\"c\")])",
        "// x\\n[/* y */ \"z\"] # w      | (collection list [\"z\"])",
        "{\"a\": {\"b\"                  | (dict [(entry a (dict [\"b\"]))])",
        "{\"a\":}                        | (dict [(entry a (other ERROR []))])",
      })
  void reads(String code, String tree) {
    byte[] source = code.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(AstPrinter.print(JSON.parse(source, dev.countersign.syntax.ParseLimits.DEFAULT)))
        .isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a\": $X                | (entry a $X)",
        "{..., \"a\": <... 1 ...>} | (dict [... (entry a <... 1 ...>)])",
        "$K: {...}                | (entry $K (dict [...]))",
      })
  void readsPatterns(String pattern, String tree) {
    assertThat(AstPrinter.print(JSON.pattern(pattern))).isEqualTo(tree);
  }
}
