package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Languages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a long text costs grows with its length alone: each of these takes a second, not hours. */
@Timeout(60)
class LongTextTest {
  private static final int LINES = 80_000;

  @Test
  void manySecretsInOneBlock() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append("db_password_").append(i).append(": \"9fK2mQ7xWz4Lp8RtVb3N\"\n");
    }
    assertThat(found(text.toString())).hasSize(LINES);
  }

  @Test
  void aNameWithoutEnd() {
    assertThat(found("password".repeat(400_000) + "=9fK2mQ7xWz4Lp8RtVb3N\n")).isEmpty();
  }

  private static List<Match> found(String text) {
    String rules =
        "rules:\n- {id: a, languages: [regex], severity: HIGH, message: m, mode: inspect, inspect: assigned-credential}";
    Rule rule = RuleReader.read("a.yaml", rules, Languages.load()).rules().getFirst();
    Target target = Target.ofText("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    return ((Rule.Inspect) rule.check()).inspection().inspect(rule, target);
  }
}
