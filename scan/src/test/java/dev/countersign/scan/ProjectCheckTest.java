package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.Content;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Languages;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ProjectCheckTest {
  private static final Languages LANGUAGES = Languages.load();
  private static final String RULES =
      """
      rules:
        - id: dead-guard
          languages: [project]
          severity: LOW
          message: $GUARD
          mode: inspect
          inspect: dead-guards
      """;

  @Test
  void aRuleThatHangsIsGivenUp() {
    ScanFile hanging = new ScanFile("hangs.py", 1, true, ProjectCheckTest::hang);
    Limits limits = new Limits(Duration.ofMillis(20), 1 << 20, 10);
    assertThat(check(limits, hanging).notChecked())
        .containsExactly(new NotChecked(".", "rule dead-guard did not finish in time"));
  }

  @Test
  void aRuleThatTakesTooMuchMemoryIsGivenUp() {
    ScanFile large =
        new ScanFile(
            "large.py",
            1,
            true,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertThat(check(Limits.DEFAULT, large).notChecked())
        .extracting(NotChecked::reason)
        .allMatch(reason -> reason.startsWith("rule dead-guard failed"));
  }

  @Test
  void whatTogetherIsTooLargeToBeKeptIsReadAgain() {
    AtomicInteger reads = new AtomicInteger();
    byte[] large = new byte[30 << 20];
    TreeMap<String, ScanFile> files = new TreeMap<>();
    for (int i = 0; i < 9; i++) {
      Content content =
          () -> {
            reads.incrementAndGet();
            return large;
          };
      files.put("f" + i, new ScanFile("f" + i, large.length, true, content));
    }
    ProjectView view =
        new ProjectView(
            files, new FileKinds(LANGUAGES), Limits.DEFAULT, ResultCache.none(), Surroundings.NONE);
    for (int round = 0; round < 2; round++) {
      files.keySet().forEach(path -> assertThat(view.read(path)).isPresent());
    }
    assertThat(reads).hasValue(10);
  }

  private static ProjectCheck.Outcome check(Limits limits, ScanFile file) {
    RuleFiles rules = RuleFiles.read(List.of(new RuleFiles.Source("rules.yaml", RULES)), LANGUAGES);
    assertThat(rules.problems()).isEmpty();
    RuleBook book = new RuleBook(rules.rules(), true, rules.hash());
    FileKinds kinds = new FileKinds(LANGUAGES);
    ResultCache cache = ResultCache.none();
    List<ScanFile> files = List.of(file);
    Kinship kin = Kinship.of(files, List.of(), book, kinds, limits, cache);
    return new ProjectCheck(book, kinds, limits, cache, files, kin, Surroundings.NONE).check();
  }

  private static byte[] hang() {
    while (true) {
      LockSupport.park();
    }
  }
}
