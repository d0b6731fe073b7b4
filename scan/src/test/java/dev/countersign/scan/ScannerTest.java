package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.DiskCache;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Status;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans with rules for plain text, which need no front end. */
class ScannerTest {
  private static final String RULES =
      """
      rules:
        - id: secret
          languages: [regex]
          severity: HIGH
          message: found $1
          pattern-regex: SECRET-(\\d+)
          metadata: {title: A secret, cwe: [CWE-798], how: withdraw number $1}
        - id: only-logs
          languages: [regex]
          severity: LOW
          message: log
          pattern-regex: log
          paths: {include: ["*.log"], exclude: [old]}
      """;

  @TempDir Path top;

  @Test
  void findsAndPlaces() {
    ScanResult result = scan(1, file("a.txt", "one\n  SECRET-12 x\n"));
    Finding finding = result.findings().getFirst();
    assertThat(finding.rule()).isEqualTo("secret");
    assertThat(finding.status()).isEqualTo(Status.PROVED);
    assertThat(finding.location().start().line()).isEqualTo(2);
    assertThat(finding.location().start().column()).isEqualTo(3);
    assertThat(finding.location().start().offset()).isEqualTo(6);
    assertThat(finding.location().text()).isEqualTo("  SECRET-12 x");
    assertThat(finding.cwe()).containsExactly("CWE-798");
    assertThat(finding.how()).contains("withdraw number 12");
  }

  @Test
  void rulesSayWhichPathsTheyWant() {
    ScanResult result =
        scan(1, file("a.log", "log"), file("a.txt", "log"), file("old/b.log", "log"));
    assertThat(result.findings()).extracting(Finding::path).containsExactly("a.log");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<ScanFile> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(file("f" + i + ".txt", "SECRET-1\n".repeat(i % 7) + "SECRET-" + i));
    }
    ScanFile[] all = files.toArray(ScanFile[]::new);
    assertThat(scan(4, all)).isEqualTo(scan(1, all));
  }

  @Test
  void whatCannotBeReadCostsOneLineEach() {
    ScanFile denied =
        new ScanFile(
            "denied.txt",
            1,
            false,
            () -> {
              throw new java.nio.file.AccessDeniedException("denied.txt");
            });
    ScanFile failing =
        new ScanFile(
            "failing.txt",
            1,
            false,
            () -> {
              throw new IllegalStateException("a bug");
            });
    ScanFile deep =
        new ScanFile(
            "deep.txt",
            1,
            false,
            () -> {
              throw new StackOverflowError();
            });
    ScanFile huge = new ScanFile("huge.txt", 50L << 20, true, () -> new byte[0]);
    ScanFile binary = new ScanFile("binary", 3, true, () -> new byte[] {1, 0, 2});
    ScanResult result = scan(2, denied, failing, deep, huge, binary, file("a.txt", "SECRET-1"));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.notChecked())
        .extracting(NotChecked::path)
        .containsExactly("binary", "deep.txt", "denied.txt", "failing.txt", "huge.txt");
    assertThat(result.notChecked().get(4).reason())
        .contains("4 MB")
        .contains("50 MB")
        .contains("--max-file-size");
  }

  @Test
  void filesThatCrashedTheProcessAreNamedAndNotReadAgain() {
    ScanFile crashing =
        new ScanFile(
            "crash.txt",
            1,
            false,
            () -> {
              throw new AssertionError("read again");
            });
    ScanResult result =
        scanner(1, Limits.DEFAULT, Set.of("crash.txt")).scan(targets(crashing, file("a.txt", "x")));
    assertThat(result.notChecked())
        .containsExactly(new NotChecked("crash.txt", "its parser crashed"));
    assertThat(result.files()).isEqualTo(1);
  }

  @Test
  void aSecretOfAnotherFileIsNotShown() {
    String rule =
        """
        rules:
          - id: key
            mode: taint
            languages: [python]
            severity: HIGH
            message: "$VALUE is a key"
            metadata: {title: Key, secret: [$VALUE]}
            pattern-sources: [{pattern: make("$VALUE")}]
            pattern-sinks: [{pattern: use(...)}]
        """;
    ScanFile keys =
        file(
            "keys.py",
            "# " + "long ".repeat(40) + "\ndef key():\n  return make(\"Wq7-mountain-rain\")\n");
    ScanFile uses = file("uses.py", "from keys import key\nuse(key())\n");
    ScanResult result = scanner(book(rule), 1, Limits.DEFAULT, Set.of()).scan(targets(keys, uses));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.toString()).doesNotContain("mountain");
  }

  @Test
  void aSecretInPiecesIsNotShown() {
    String rule =
        """
        rules:
          - id: key
            languages: [python]
            severity: HIGH
            message: "$VALUE is a key"
            metadata: {title: Key, secret: [$VALUE]}
            pattern: sign("$VALUE")
        """;
    ScanFile uses =
        file(
            "uses.py",
            """
            sign("Wq7-mountain-rain" "Zk4-valley-storm")
            sign("Wq7-mountain-rain" + "Zk4-valley-storm")
            sign("längliche-Größe-übergroß")
            again = "Zk4-valley-storm"
            """);
    ScanResult result = scanner(book(rule), 1, Limits.DEFAULT, Set.of()).scan(targets(uses));
    assertThat(result.findings()).hasSize(3);
    assertThat(result.toString())
        .contains("Wq")
        .doesNotContain("mountain", "rain", "valley", "storm", "liche", "groß");
  }

  @Test
  void tooManyMatchesAreCutAndSaid() {
    Limits limits = new Limits(Duration.ofSeconds(5), 1 << 20, 3);
    ScanResult result =
        scanner(1, limits, Set.of()).scan(targets(file("a.txt", "SECRET-1\n".repeat(9))));
    assertThat(result.findings()).hasSize(3);
    assertThat(result.notChecked().getFirst().reason())
        .isEqualTo("rule secret: only the first 3 of 9 matches are shown");
  }

  @Test
  void binariesInATreeAreCountedOnly() {
    ScanFile picture = new ScanFile("p.png", 3, false, () -> new byte[] {1, 0, 2});
    ScanResult result = scan(1, picture);
    assertThat(result.notChecked()).isEmpty();
    assertThat(result.leftOut()).containsEntry(LeftOut.BINARY, 1);
  }

  @Test
  void codeThatIsBinaryIsNotChecked() {
    assertThat(scan(1, file("a.py", "x = 1 # \0\n")).notChecked())
        .containsExactly(new NotChecked("a.py", "is binary, not text"));
  }

  @Test
  void aChangeDoesNotLeaveItselfOutInSilence() {
    ScanFile generated = file("a.py", "# Code generated by hand. DO NOT EDIT.\nx = 1\n");
    Targets all = targets(generated);
    Targets change = Targets.ofChange(all.root(), all.files(), all.leftOut(), all.notChecked());
    Scanner scanner = scanner(1, Limits.DEFAULT, Set.of());
    assertThat(scanner.scan(all).notChecked()).isEmpty();
    assertThat(scanner.scan(change).notChecked())
        .containsExactly(
            new NotChecked("a.py", "looks generated: read it, or name it to have it checked"));
  }

  @Test
  void theJournalNamesWhatIsBeingRead() throws IOException {
    Path journal = top.resolve("journal");
    Journal notes = Journal.in(journal, 2);
    notes.enter(0, "a/long/path.py");
    notes.enter(1, "b.py");
    notes.leave(0);
    notes.enter(0, "c.py");
    String text = new String(Files.readAllBytes(journal), StandardCharsets.UTF_8);
    assertThat(text.split("\0+")).containsExactly("c.py", "b.py");
  }

  @Test
  void theCacheGivesTheSameResultAndSurvivesDamage() throws IOException {
    Files.writeString(top.resolve("a.txt"), "SECRET-1\n# countersign: allow x -- y\n");
    Path folder = top.resolve("cache");
    List<String> warnings = new ArrayList<>();
    ScanResult first = cached(folder, warnings);
    assertThat(cached(folder, warnings)).isEqualTo(first);
    Files.writeString(top.resolve("a.txt"), "SECRET-2\n");
    assertThat(cached(folder, warnings).findings().getFirst().message()).isEqualTo("found 2");
    assertThat(warnings).isEmpty();
    try (var files = Files.list(folder)) {
      Files.write(
          files.findFirst().orElseThrow(),
          new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
    }
    assertThat(cached(folder, warnings).findings()).hasSize(1);
    assertThat(warnings).hasSize(1).first().asString().contains("damaged");
  }

  @Test
  void whatWasNotCheckedIsRememberedToo() throws IOException {
    Files.writeString(top.resolve("a.txt"), "SECRET-1\n".repeat(1_001));
    Path folder = top.resolve("cache");
    ScanResult first = cached(folder, new ArrayList<>());
    assertThat(first.notChecked()).hasSize(1);
    assertThat(cached(folder, new ArrayList<>())).isEqualTo(first);
  }

  @Test
  void aCacheThatCannotBeWrittenCostsOneWarning() throws IOException {
    Files.writeString(top.resolve("a.txt"), "SECRET-1\n");
    Path file = Files.writeString(top.resolve("notafolder"), "x");
    List<String> warnings = new ArrayList<>();
    assertThat(cached(file, warnings).findings()).hasSize(1);
    assertThat(warnings).hasSize(1).first().asString().contains("--no-cache");
  }

  private ScanResult cached(Path folder, List<String> warnings) {
    RuleBook book = book(RULES);
    DiskCache cache = DiskCache.open(folder, top, book, "test", warnings::add);
    Targets targets = TargetFinder.find(top, List.of(top), Filter.of(name -> name.equals("a.txt")));
    return new Scanner(
            book,
            kinds(),
            Limits.DEFAULT,
            1,
            cache,
            Journal.none(),
            Set.of(),
            Progress.silent(),
            Surroundings.NONE,
            false)
        .scan(targets);
  }

  private static ScanFile file(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ScanFile(path, bytes.length, false, () -> bytes);
  }

  private static Targets targets(ScanFile... files) {
    return new Targets(Path.of("."), List.of(files), Map.of(), List.of());
  }

  private static ScanResult scan(int jobs, ScanFile... files) {
    return scanner(jobs, Limits.DEFAULT, Set.of()).scan(targets(files));
  }

  private static Scanner scanner(int jobs, Limits limits, Set<String> crashed) {
    return scanner(book(RULES), jobs, limits, crashed);
  }

  private static Scanner scanner(RuleBook book, int jobs, Limits limits, Set<String> crashed) {
    return new Scanner(
        book,
        kinds(),
        limits,
        jobs,
        ResultCache.none(),
        Journal.none(),
        crashed,
        Progress.silent(),
        Surroundings.NONE,
        false);
  }

  private static FileKinds kinds() {
    return new FileKinds(Languages.load());
  }

  private static RuleBook book(String rules) {
    RuleFiles read =
        RuleFiles.read(List.of(new RuleFiles.Source("rules.yaml", rules)), Languages.load());
    assertThat(read.problems()).isEmpty();
    return new RuleBook(read.rules(), true, read.hash());
  }
}
