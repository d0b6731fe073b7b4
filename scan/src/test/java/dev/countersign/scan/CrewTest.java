package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Languages;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CrewTest {
  private static final Languages LANGUAGES = Languages.load();

  @Test
  void aFileThatHangsIsGivenUpAndTheNextIsRead() {
    ScanFile hanging = new ScanFile("hangs.txt", 1, true, CrewTest::hang);
    ScanFile next = new ScanFile("next.txt", 1, true, () -> new byte[] {'x'});
    Crew crew =
        new Crew(
            check(),
            file -> new Deadline(Duration.ofHours(1), grace -> file.equals(hanging)),
            Journal.none(),
            Progress.silent());
    List<FirstLook> looks = crew.work(List.of(hanging, next), 1);
    assertThat(looks.get(0).result().notChecked())
        .containsExactly(new NotChecked("hangs.txt", "did not finish in time"));
    assertThat(looks.get(1).result().checked()).isTrue();
  }

  /** That nothing could be parsed must not look as if nothing were wrong. */
  @Test
  void aBrokenInstallationEndsTheWork() {
    LinkageError broken = new LinkageError("no parser");
    ScanFile file =
        new ScanFile(
            "a.txt",
            1,
            true,
            () -> {
              throw broken;
            });
    Crew crew = new Crew(check(), each -> never(), Journal.none(), Progress.silent());
    assertThatThrownBy(() -> crew.work(List.of(file, file), 2)).isSameAs(broken);
  }

  private static Deadline never() {
    return new Deadline(Duration.ofHours(1), grace -> false);
  }

  private static byte[] hang() {
    while (true) {
      LockSupport.park();
    }
  }

  private static FileCheck check() {
    RuleFiles rules = RuleFiles.read(List.of(), LANGUAGES);
    RuleBook book = new RuleBook(rules.rules(), true, rules.hash());
    FileKinds kinds = new FileKinds(LANGUAGES);
    Limits limits = Limits.DEFAULT;
    ResultCache cache = ResultCache.none();
    return new FileCheck(
        book,
        kinds,
        limits,
        cache,
        Kinship.of(List.of(), List.of(), book, kinds, limits, cache),
        Surroundings.NONE);
  }
}
