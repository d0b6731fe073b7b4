package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.Replies;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Languages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work ends by what it is, not by how long it takes. */
class FileMatchesTest {
  private static final String RULES =
      """
      rules:
        - id: deep
          languages: [python]
          severity: LOW
          message: m
          pattern: f(<... $X ...>, <... $Y ...>, <... $Z ...>, <... "none" ...>)
      """;

  @Test
  void stepsEndTheWorkOnAFile() {
    String code = "f(" + "(a + b * c), ".repeat(3) + "(a + b)" + ")\n";
    assertThat(notChecked(code.repeat(3), Duration.ofSeconds(20))).isEmpty();
    assertThat(notChecked(code.repeat(300), Duration.ofMillis(1)))
        .singleElement()
        .asString()
        .contains("more work")
        .contains("--timeout-per-file");
  }

  private static List<String> notChecked(String code, Duration time) {
    Languages languages = Languages.load();
    RuleFiles rules = RuleFiles.read(List.of(new RuleFiles.Source("r.yaml", RULES)), languages);
    RuleBook book = new RuleBook(rules.rules(), true, rules.hash());
    Limits limits = new Limits(time, 1 << 20, 1_000);
    FileMatches matches =
        new FileMatches(
            "a.py",
            SourceText.of(code.getBytes(StandardCharsets.UTF_8)).orElseThrow(),
            languages.named("python"),
            false,
            new Replies(),
            _ -> true,
            limits,
            Deadline.in(Duration.ofHours(1)));
    matches.apply(
        book,
        Kinship.of(
            List.of(), List.of(), book, new FileKinds(languages), limits, ResultCache.none()));
    return matches.notChecked().stream().map(NotChecked::reason).toList();
  }
}
