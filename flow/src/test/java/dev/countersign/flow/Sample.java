package dev.countersign.flow;

import dev.countersign.flow.match.TaintRule;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Some code of one language, and what a taint rule finds in it. */
record Sample(String language, String code) {
  private static final String RULE =
      """
      rules:
        - id: reaches
          languages: [%s]
          severity: ERROR
          message: source reaches sink
          mode: taint
          pattern-sources: [{pattern: source(...)}]
          pattern-sinks: [{pattern: sink(...)}]
          pattern-sanitizers: [{pattern: clean(...)}]
      """;

  /** The lines of the findings of the usual rule. */
  List<Integer> lines() {
    return lines(RULE.formatted(language));
  }

  /** The lines of the findings of {@code rules}. */
  List<Integer> lines(String rules) {
    return matches(rules).stream().map(match -> line(match.start())).distinct().toList();
  }

  /** The lines that end with a comment of an exclamation mark. */
  List<Integer> marked() {
    List<Integer> marked = new ArrayList<>();
    List<String> lines = code.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("# !") || lines.get(i).endsWith("// !")) {
        marked.add(i + 1);
      }
    }
    return marked;
  }

  List<Match> matches() {
    return matches(RULE.formatted(language));
  }

  List<Match> matches(String rules) {
    FlowUnit unit = unit();
    List<Match> matches = new ArrayList<>();
    for (Rule rule : read(rules)) {
      matches.addAll(TaintEngine.of(rule, language).run(unit, Budget.unlimited()));
    }
    return matches;
  }

  private static List<Rule> read(String rules) {
    RuleSet set = RuleReader.read("sample.yaml", rules, Languages.load());
    if (!set.errors().isEmpty()) {
      throw new IllegalArgumentException(set.errors().toString());
    }
    return set.rules();
  }

  FlowUnit unit() {
    return unit("sample");
  }

  /** Rules for one program. */
  List<TaintRule> taintRules(String rules) {
    return read(rules).stream().map(rule -> TaintRule.of(rule, language)).toList();
  }

  /** The usual rule, whose matches are as sure as that. */
  TaintRule taintRule(String confidence) {
    String rule = RULE.formatted(language) + "    metadata: {confidence: " + confidence + "}\n";
    return taintRules(rule).getFirst();
  }

  FlowUnit unit(String path) {
    Language front = Languages.load().named(language).orElseThrow();
    byte[] source = code.getBytes(StandardCharsets.UTF_8);
    return new FlowUnit(Target.ofCode(path, source, front, ParseLimits.DEFAULT));
  }

  int line(int offset) {
    byte[] before = code.getBytes(StandardCharsets.UTF_8);
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += before[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
