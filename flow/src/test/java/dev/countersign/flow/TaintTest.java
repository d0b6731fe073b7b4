package dev.countersign.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.rules.Match;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaintTest {
  static Stream<Arguments> code() {
    return Samples.read("taint.txt");
  }

  static Stream<Arguments> rules() {
    return Samples.read("rules.txt");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("code")
  void findsExactlyTheMarkedLines(String title, String language, List<String> sections) {
    Sample sample = new Sample(language, sections.getFirst());
    assertThat(sample.lines()).as(title).isEqualTo(sample.marked());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("rules")
  void ruleFindsExactlyTheMarkedLines(String title, String language, List<String> sections) {
    Sample sample = new Sample(language, sections.get(1));
    String rule =
        "rules:\n- id: r\n  languages: [%s]\n  severity: ERROR\n  message: m\n  mode: taint\n"
            .formatted(language);
    assertThat(sample.lines(rule + sections.getFirst().indent(2)))
        .as(title)
        .isEqualTo(sample.marked());
  }

  @Test
  void traceTellsTheWayFromSourceToSink() {
    Sample sample =
        new Sample(
            "python",
            """
            def build(name):
                return "select " + name

            def handler():
                user = source()
                sink(build(user))
            """);
    List<Match.Step> trace = sample.matches().getFirst().trace();
    assertThat(trace)
        .extracting(step -> sample.line(step.start()) + " " + step.note())
        .containsExactly(
            "5 untrusted data enters: `source()`",
            "5 kept in `user`",
            "6 passed to `build`",
            "2 becomes part of a text",
            "6 returned by `build`",
            "6 reaches the sink");
  }

  @Test
  void sameInputGivesTheSameMatches() {
    Sample sample = new Sample("python", "x = source() or source()\nsink(x, [x for x in x])\n");
    assertThat(sample.matches())
        .extracting(Match::start, Match::trace)
        .isEqualTo(
            sample.matches().stream().map(match -> tuple(match.start(), match.trace())).toList());
  }

  @Test
  void messageHasMetavariablesOfSourceAndSink() {
    String rule =
        """
        rules:
          - id: r
            languages: [python]
            severity: ERROR
            message: $FROM to $TO
            mode: taint
            pattern-sources: [{pattern: source($FROM)}]
            pattern-sinks: [{pattern: sink($TO)}]
        """;
    assertThat(new Sample("python", "x = source(a)\nsink(x)\n").matches(rule))
        .extracting(Match::message)
        .containsExactly("a to x");
  }
}
