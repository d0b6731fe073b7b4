package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.finding.Waiver;
import dev.countersign.scan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {
  @Test
  void readsRuleAndReason() {
    assertThat(read("x = 1\n# countersign: allow py.eval -- only constants\ny = eval(z)\n"))
        .containsExactly(new Waiver("f", 2, 3, "py.eval", "only constants"));
  }

  @Test
  void aReasonIsMandatory() {
    assertThat(read("eval(z)  // countersign: allow js.eval\n").getFirst().reason()).isEmpty();
    assertThat(read("eval(z)  // countersign: allow js.eval -- \n").getFirst().reason()).isEmpty();
  }

  @Test
  void severalRulesAndEndsOfComments() {
    assertThat(read("/* countersign: allow a.b,c-d -- because */\nf()\n"))
        .containsExactly(
            new Waiver("f", 1, 2, "a.b", "because"), new Waiver("f", 1, 2, "c-d", "because"));
  }

  @Test
  void aStringIsNoComment() {
    assertThat(read("x = \"countersign: allow a.b -- no\"\n")).isEmpty();
  }

  private static List<Waiver> read(String text) {
    return Waivers.read("f", SourceText.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow());
  }
}
