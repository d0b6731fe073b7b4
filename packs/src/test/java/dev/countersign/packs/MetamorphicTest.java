package dev.countersign.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.countersign.flow.FlowUnit;
import dev.countersign.flow.TaintFile;
import dev.countersign.flow.TaintProgram;
import dev.countersign.flow.match.TaintRule;
import dev.countersign.flow.report.FileMatch;
import dev.countersign.rules.Edit;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.fixture.Fixture;
import dev.countersign.rules.fixture.RuleTest;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fixtures that say the same in another way are judged the same. */
class MetamorphicTest {
  private static final Pack PACK = Pack.read();
  private static final Set<String> LANGUAGES =
      Set.of("go", "java", "javascript", "typescript", "python");

  @TestFactory
  Stream<DynamicTest> sayingItOtherwiseChangesNothing() {
    return PACK.entries().stream()
        .filter(entry -> entry.rule().languages().stream().anyMatch(LANGUAGES::contains))
        .flatMap(entry ->
            entry.fixtures().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> judge(entry, file))));
  }

  private static void judge(Pack.Entry entry, Path file) {
    Language language = PACK.languages().ofFile(file.getFileName().toString()).orElseThrow();
    Rule rule = entry.rule();
    String name = "fixture" + file.getFileName().toString().replaceFirst(".*\\.", ".");
    Target target = target(name, Fixture.source(Pack.text(file)), language);
    Original original =
        new Original(
            rule, target, matches(rule, Map.of(name, target), name), Vocabulary.of(entry.file()));
    List<String> wrong = new ArrayList<>();
    for (Rewrite rewrite : Rewrite.ALL) {
      Rewrite.Result result = rewrite.of(original);
      if (!result.edits().isEmpty()) {
        wrong.addAll(failures(rule, name, language, original, rewrite, result));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> failures(
      Rule rule,
      String name,
      Language language,
      Original original,
      Rewrite rewrite,
      Rewrite.Result result) {
    Target main = target(name, Edit.apply(original.source(), result.edits()), language);
    Map<String, Target> files = new TreeMap<>(Map.of(name, main));
    result.others().forEach((path, text) -> files.put(path, target(path, text, language)));
    RuleTest.Engine engine = (one, code) -> matches(one, files, name);
    return RuleTest.check(List.of(rule), main, engine).stream()
        .map(failure -> rewrite + ": " + failure + " in\n" + main.text().text())
        .toList();
  }

  private static Target target(String path, String text, Language language) {
    return Target.ofCode(
        path, text.getBytes(StandardCharsets.UTF_8), language, ParseLimits.DEFAULT);
  }

  private static List<Match> matches(Rule rule, Map<String, Target> files, String main) {
    Target target = Objects.requireNonNull(files.get(main));
    String language = target.code().orElseThrow().language().id();
    if (!rule.isTaint()) {
      return RuleTest.search(rule, target, language);
    }
    List<TaintFile> program = new ArrayList<>();
    for (Target one : files.values()) {
      TaintFile file = TaintFile.of(new FlowUnit(one));
      file.look(TaintRule.of(rule, language), _ -> true, Budget.unlimited());
      program.add(file);
    }
    return new TaintProgram(program)
        .solve(Budget.unlimited()).matches().stream()
            .filter(match -> match.path().equals(main))
            .map(FileMatch::match)
            .toList();
  }
}
