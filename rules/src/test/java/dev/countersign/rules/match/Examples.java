package dev.countersign.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One pattern beside code that it matches and code that it does not: one test for each piece. */
final class Examples {
  private static final Languages LANGUAGES = Languages.load();

  private final String language;
  private final List<DynamicTest> tests;
  private final String pattern;
  private final MatchOptions options;

  private Examples(String language, String pattern, MatchOptions options, List<DynamicTest> tests) {
    this.language = language;
    this.pattern = pattern;
    this.options = options;
    this.tests = tests;
  }

  static Examples of(String language) {
    return new Examples(language, "", MatchOptions.DEFAULT, new ArrayList<>());
  }

  Examples pattern(String text) {
    return new Examples(language, text, MatchOptions.DEFAULT, tests);
  }

  Examples option(MatchOptions.Option option, boolean value) {
    return new Examples(language, pattern, options.with(option, value), tests);
  }

  Examples matches(String... code) {
    for (String each : code) {
      add("matches", each, () -> assertThat(find(language, pattern, each, options)).isNotEmpty());
    }
    return this;
  }

  Examples not(String... code) {
    for (String each : code) {
      add("not", each, () -> assertThat(find(language, pattern, each, options)).isEmpty());
    }
    return this;
  }

  /** The texts that {@code metavariable} stands for, over all matches. */
  Examples binds(String code, String metavariable, String... texts) {
    add(
        metavariable,
        code,
        () -> {
          CodeUnit unit = unit(language, code);
          assertThat(find(unit, pattern, options))
              .extracting(match -> bound(match, metavariable, unit))
              .containsExactlyInAnyOrder(texts);
        });
    return this;
  }

  Stream<DynamicTest> tests() {
    return tests.stream();
  }

  private void add(String verb, String code, org.junit.jupiter.api.function.Executable test) {
    tests.add(DynamicTest.dynamicTest(pattern + "  " + verb + "  " + code, test));
  }

  private static String bound(PatternMatch match, String metavariable, CodeUnit unit) {
    Binding binding = match.bindings().get(metavariable);
    return binding == null ? "" : binding.text(unit.tree());
  }

  static List<PatternMatch> find(
      String language, String pattern, String code, MatchOptions options) {
    return find(unit(language, code), pattern, options);
  }

  private static List<PatternMatch> find(CodeUnit unit, String pattern, MatchOptions options) {
    return PatternMatcher.of(unit.language().pattern(pattern), options)
        .findAll(unit, new Budget(1_000_000, () -> false));
  }

  static CodeUnit unit(String language, String code) {
    Language found = LANGUAGES.named(language).orElseThrow();
    return new CodeUnit(
        found, found.parse(code.getBytes(StandardCharsets.UTF_8), ParseLimits.DEFAULT));
  }
}
