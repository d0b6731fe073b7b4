package dev.countersign.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.countersign.flow.FlowUnit;
import dev.countersign.flow.TaintEngine;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;
import dev.countersign.rules.Target;
import dev.countersign.rules.fixture.Fixture;
import dev.countersign.rules.fixture.RuleTest;
import dev.countersign.rules.match.Budget;
import dev.countersign.secrets.KnownValues;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule finds what its fixtures say, nothing else, and explains itself. Refresh the files that
 * show its fixes with {@code -Dgolden=write}, and read them.
 */
class PacksTest {
  private static final Pack PACK = Pack.read();

  /** Weaknesses that are a credential in the source. */
  private static final Set<String> WRITTEN_DOWN = Set.of("CWE-259", "CWE-321", "CWE-798");

  private static final Pattern METAVARIABLE = Pattern.compile("\\$[A-Z][A-Z0-9_]*");

  static Languages languages() {
    return PACK.languages();
  }

  @Test
  void everyRuleCanBeRead() {
    assertThat(PACK.problems()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsFixturesSay() {
    return PACK.entries().stream()
        .flatMap(entry ->
            entry.fixtures().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> judge(entry, file))));
  }

  private static void judge(Pack.Entry entry, Path file) throws IOException {
    if (entry.rule().check() instanceof Rule.OfProject) {
      Fixture fixture = Fixture.read(Pack.text(file));
      assertThat(fixture.judge(entry.rule().id(), ProjectTrial.lines(entry, file))).isEmpty();
      return;
    }
    Target target = target(entry.rule(), file);
    List<Match> matches = matches(entry.rule(), target);
    assertThat(matches.stream().filter(match -> showsItsSecret(entry.rule(), match)))
        .extracting(Match::captures)
        .as("what `secret` names is among these")
        .isEmpty();
    matches.forEach(match -> assertThat(unbound(entry.rule(), match)).isEmpty());
    RuleTest.Engine engine = (rule, code) -> matches;

    assertThat(RuleTest.check(List.of(entry.rule()), target, engine)).isEmpty();
    String fixed = RuleTest.fixed(List.of(entry.rule()), target, engine);
    boolean changes = !fixed.equals(Fixture.source(Pack.text(file)));
    if (changes && "write".equals(System.getProperty("golden"))) {
      Files.writeString(entry.fixed(file), fixed);
    }
    if (Files.exists(entry.fixed(file))) {
      assertThat(fixed).isEqualTo(Pack.text(entry.fixed(file)));
    }
  }

  /** What the reader would see as it stands in the rule. */
  private static List<String> unbound(Rule rule, Match match) {
    RuleMetadata said = rule.metadata();
    return Stream.of(Optional.of(rule.message()), said.question(), said.why())
        .flatMap(Optional::stream)
        .flatMap(text -> METAVARIABLE.matcher(text).results())
        .map(MatchResult::group)
        .filter(name -> !match.captures().containsKey(name))
        .toList();
  }

  /** Whether a report would show a credential that stands in the source. */
  private static boolean showsItsSecret(Rule rule, Match match) {
    return rule.metadata().cwe().stream().anyMatch(WRITTEN_DOWN::contains)
        && match.secrets().isEmpty()
        && rule.metadata().texts("secret").stream().noneMatch(match.captures()::containsKey);
  }

  private static Target target(Rule rule, Path file) {
    byte[] source = Fixture.source(Pack.text(file)).getBytes(StandardCharsets.UTF_8);
    return rule.languages().contains(Rule.REGEX)
        ? text(file, source)
        : Target.ofCode(file.toString(), source, language(file), ParseLimits.DEFAULT);
  }

  /** A file of this name and ending {@code .known} says which values the team knows. */
  private static Target text(Path file, byte[] source) {
    Target target = Target.ofText(file.toString(), source);
    Path known = Path.of(file.toString().replaceFirst("\\.\\w+$", ".known"));
    if (Files.exists(known)) {
      KnownValues values = KnownValues.read(Pack.text(known));
      target.remembered(KnownValues.class, () -> values);
    }
    return target;
  }

  private static Language language(Path file) {
    return PACK.languages().ofFile(file.getFileName().toString()).orElseThrow();
  }

  private static List<Match> matches(Rule rule, Target target) {
    String language = target.code().map(code -> code.language().id()).orElse(Rule.REGEX);
    return rule.isTaint()
        ? TaintEngine.of(rule, language).run(new FlowUnit(target), Budget.unlimited())
        : RuleTest.search(rule, target, language);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleExplainsItself() {
    return PACK.entries().stream()
        .map(entry -> dynamicTest(entry.rule().id(), () -> explains(entry)));
  }

  private static void explains(Pack.Entry entry) {
    Rule rule = entry.rule();
    RuleMetadata said = rule.metadata();
    assertThat(rule.id()).isEqualTo(entry.expectedId());
    assertThat(rule.message()).isNotBlank();
    assertThat(said.title()).isPresent();
    assertThat(said.why()).isPresent();
    assertThat(said.how()).isPresent();
    assertThat(said.mission()).isNotEmpty();
    assertThat(said.references()).isNotEmpty().allMatch(page -> page.startsWith("https://"));
    assertThat(said.cwe()).isNotEmpty().allMatch(cwe -> cwe.matches("CWE-\\d+"));
    assertThat(said.owasp())
        .anyMatch(item -> item.matches("A\\d\\d:2021"))
        .anyMatch(item -> item.matches("A\\d\\d:2025"));
    assertThat(said.question().isPresent())
        .as("asks a question exactly where a match is no proof, or may be none")
        .isEqualTo(
            said.confidence() != RuleMetadata.Confidence.HIGH
                || rule.options().raw().containsKey("taint_known_by_import"));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsTriedOnWhatItFindsAndOnWhatItMustNot() {
    return PACK.entries().stream()
        .map(entry -> dynamicTest(entry.rule().id(), () -> isTried(entry)));
  }

  private static void isTried(Pack.Entry entry) {
    List<Fixture.Mark> marks =
        entry.fixtures().stream()
            .flatMap(file -> Fixture.read(Pack.text(file)).marks().stream())
            .filter(mark -> mark.rule().equals(entry.rule().id()))
            .toList();
    assertThat(marks).anyMatch(mark -> mark.expected() == Fixture.Expected.MATCH);
    assertThat(marks).anyMatch(mark -> mark.expected() == Fixture.Expected.SILENCE);
    assertThat(entry.fixtures().stream().anyMatch(file -> Files.exists(entry.fixed(file))))
        .as("a fix is shown in a .fixed file")
        .isEqualTo(entry.rule().fixes());
  }
}
