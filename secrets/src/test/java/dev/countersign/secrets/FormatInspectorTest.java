package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.rules.Parameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatInspectorTest {
  @Test
  void saysWhatIsWrongWithItsParameters() {
    assertThatThrownBy(
            () -> new FormatInspector().inspection(new Parameters(Map.of("regexp", "a"))))
        .hasMessageContaining("'regexp' is not known; known: keywords, regex");
    assertThatThrownBy(() ->
            new FormatInspector().inspection(new Parameters(Map.of("keywords", List.of("a")))))
        .hasMessageContaining("'regex' is missing");
  }
}
