package dev.countersign.scan.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Trees;
import dev.countersign.rules.match.NeededWords;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCatalogTest {
  private static final Languages LANGUAGES = Languages.load();

  @TempDir Path folder;

  @Test
  void aRuleReadByItsCardIsTheRule() {
    List<Rule> rules = RuleFiles.read(Packs.all(), LANGUAGES).rules();
    List<Rule> byCard = RuleBook.of(RuleCatalog.ofPacks(LANGUAGES), false, LANGUAGES).rules();
    assertThat(byCard).extracting(Rule::id).isEqualTo(rules.stream().map(Rule::id).toList());
    for (int i = 0; i < rules.size(); i += 8) { // to compare them all field by field takes a minute
      assertThat(byCard.get(i))
          .as(rules.get(i).id())
          .usingRecursiveComparison()
          .ignoringFields("check.inspection")
          .withEqualsForFieldsMatchingRegexes(RuleCatalogTest::sameTrees, ".*\\.trees")
          .isEqualTo(rules.get(i));
    }
  }

  private static boolean sameTrees(Object one, Object other) {
    return one instanceof Trees first && other instanceof Trees second
        ? LANGUAGES.all().stream().map(Language::id).allMatch(id -> sameIn(id, first, second))
        : one.equals(other);
  }

  private static boolean sameIn(String language, Trees first, Trees second) {
    return first.has(language) == second.has(language)
        && (!first.has(language)
            || first.in(language).program().equals(second.in(language).program()));
  }

  @Test
  void knowsWhatPatternsNeed() {
    PatternIndex index = RuleCatalog.ofPacks(LANGUAGES).patterns();
    Language python = LANGUAGES.named("python").orElseThrow();
    String pattern = "os.system($COMMAND)";
    assertThat(index.words("python", pattern).orElseThrow().places())
        .isEqualTo(NeededWords.of(python.pattern(pattern)).places());
    assertThat(index.words("python", "no.pattern.of.ours()")).isEmpty();
    assertThat(index.words("cobol", pattern)).isEmpty();
  }

  @Test
  void packsByNameAreThoseThatWouldBeRead() throws IOException {
    RuleCatalog all = RuleCatalog.ofPacks(LANGUAGES);
    List<String> names = List.of("secrets", "python/command-from-request");
    List<Rule> rules = RuleFiles.read(RuleFiles.sources(folder, names), LANGUAGES).rules();
    assertThat(RuleBook.of(all.only(names).orElseThrow(), true, LANGUAGES).rules())
        .extracting(Rule::id)
        .isEqualTo(rules.stream().map(Rule::id).toList());
    assertThat(all.only(List.of("secrets", "none"))).isEmpty();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    RuleCatalog catalog = RuleCatalog.ofPacks(LANGUAGES);
    Path file = folder.resolve("catalog");
    catalog.write(file, "build 1");
    RuleCatalog read = RuleCatalog.read(file, "build 1").orElseThrow();
    assertThat(read.cards()).isEqualTo(catalog.cards());
    assertThat(read.hash()).isEqualTo(catalog.hash());
    Path again = folder.resolve("again");
    read.write(again, "build 1");
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(RuleCatalog.read(file, "build 2")).isEmpty();
    Files.write(file, new byte[] {0, 0, 0, 1, 0});
    assertThat(RuleCatalog.read(file, "build 1")).isEmpty();
    assertThat(RuleCatalog.read(folder.resolve("none"), "build 1")).isEmpty();
  }

  @Test
  void readsOnlyTheRulesThatAFileMayConcern() {
    RuleBook book = RuleBook.of(RuleCatalog.ofPacks(LANGUAGES), false, LANGUAGES);
    LanguageRules rules = book.of("python");
    assertThat(rules.entries()).hasSizeGreaterThan(40);
    assertThat(rules.candidates("a.py", "x = 1".getBytes(StandardCharsets.UTF_8)))
        .hasSizeLessThan(rules.entries().size() / 4);
    assertThat(rules.broken()).isEmpty();
  }
}
