package dev.countersign.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.rules.TaintSpec;
import dev.countersign.syntax.Languages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that rules share by name. */
class ModelsTest {
  private static final String RULE =
      """
      rules:
        - id: a
          mode: taint
          languages: [regex]
          severity: LOW
          message: m
          pattern-sources:
            - use: request
            - pattern-regex: own
          pattern-sinks:
            - pattern-regex: sink
      """;

  @Test
  void aRuleTakesInTheModelOfEveryFile() {
    List<RuleSet> sets =
        read(
            RULE,
            "models: {regex: {request: [{pattern-regex: one}]}}",
            "models: {regex: {request: [{pattern-regex: two}]}}");

    assertThat(sets).allSatisfy(set -> assertThat(set.problems()).isEmpty());
    assertThat(sources(sets.getFirst())).hasSize(3);
  }

  @Test
  void anItemThatIsDefinedTwiceCountsOnce() {
    String models = "models: {regex: {request: [{pattern-regex: one}]}}";

    assertThat(sources(read(RULE, models, models).getFirst())).hasSize(2);
  }

  @Test
  void aModelThatNobodyDefinesIsAnError() {
    List<Problem> problems = read(RULE).getFirst().problems();

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("no model for regex is named 'request'");
  }

  @Test
  void aModelThatIsNoListIsAnError() {
    List<RuleSet> sets = read("models: {regex: {request: everything}}");

    assertThat(sets.getFirst().problems())
        .extracting(Problem::message)
        .containsExactly("a part of 'models' is text");
  }

  @Test
  void whatIsSaidBesideTheNameCountsForAllOfTheModel() {
    String models =
        "models: {regex: {request: [{pattern-regex: one, label: OWN}, {pattern-regex: two}]}}";
    RuleSet set =
        read(RULE.replace("- use: request", "- {use: request, label: READ}"), models).getFirst();

    assertThat(set.problems()).isEmpty();
    assertThat(sources(set))
        .extracting(TaintSpec.Source::label)
        .containsExactly("READ", "READ", TaintSpec.DEFAULT_LABEL);
  }

  @Test
  void anotherPatternBesideTheNameIsAnError() {
    String models = "models: {regex: {request: [{pattern-regex: one}]}}";
    String rule =
        RULE.replace("- use: request", "- {use: request, pattern-not-regex: two, lable: A}");

    assertThat(read(rule, models).getFirst().problems())
        .extracting(Problem::message)
        .contains("'lable' is not known in a source")
        .hasSize(2);
  }

  @Test
  void aFormulaTakesInAModelToo() {
    RuleSet set =
        read(
                "rules: [{id: a, languages: [regex], severity: LOW, message: m,"
                    + " patterns: [{use: word}, {pattern-not-regex: no}]}]",
                "models: {regex: {word: [{pattern-regex: one}, {pattern-regex: two}]}}")
            .getFirst();
    assertThat(set.problems()).isEmpty();
    assertThat(set.rules().getFirst().check().toString()).contains("one", "two", "no");
  }

  @Test
  void aModelThatUsesItselfIsAnError() {
    List<Problem> problems =
        read(
                "rules: [{id: a, languages: [regex], severity: LOW, message: m, use: word}]",
                "models: {regex: {word: [{pattern-regex: one}, {use: word}]}}")
            .getFirst()
            .problems();
    assertThat(problems).extracting(Problem::message).contains("the model 'word' uses itself");
  }

  private static List<RuleSet> read(String... texts) {
    List<RuleText> files = Arrays.stream(texts).map(text -> new RuleText("f", text)).toList();
    return RuleReader.readAll(files, Languages.load());
  }

  private static List<TaintSpec.Source> sources(RuleSet set) {
    return set.rules().getFirst().check() instanceof Rule.Taint taint
        ? taint.spec().sources()
        : List.of();
  }
}
