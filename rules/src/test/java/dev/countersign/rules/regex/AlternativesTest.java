package dev.countersign.rules.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  @Test
  void choiceOfWords() {
    assertThat(Alternatives.of("^(get|post)$").orElseThrow())
        .containsExactlyInAnyOrder("get", "post");
    assertThat(Alternatives.of("^(?:get|get)$").orElseThrow()).containsExactly("get");
    assertThat(Alternatives.of("^get$").orElseThrow()).containsExactly("get");
  }

  @Test
  void whatStandsForItselfAfterBackslash() {
    assertThat(Alternatives.of("^(req|ctx\\.request|set-cookie)$").orElseThrow())
        .containsExactlyInAnyOrder("req", "ctx.request", "set-cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(get|po.t)$", "^get", "(get|post)", "^(get|\\w+)$", "(?i)^(get|post)$"})
  void otherExpressions(String regex) {
    assertThat(Alternatives.of(regex)).isEmpty();
  }
}
