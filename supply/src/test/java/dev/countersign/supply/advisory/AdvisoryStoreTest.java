package dev.countersign.supply.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.supply.version.Ecosystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advisories go in, hits come out, and a damaged store never stays silent. */
class AdvisoryStoreTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path top;
  private Path store = Path.of("unset");

  @BeforeEach
  void place() {
    store = top.resolve("a.store");
  }

  private static String advisory(String id, String ecosystem, String name, String events) {
    return """
    {"id": "%s", "aliases": ["GHSA-9", "CVE-2024-9"], "summary": "goes wrong",
     "database_specific": {"severity": "HIGH"},
     "affected": [{"package": {"ecosystem": "%s", "name": "%s"},
       "ranges": [{"type": "ECOSYSTEM", "events": [%s]}]}]}
    """
        .formatted(id, ecosystem, name, events);
  }

  private AdvisoryStore stored(String... documents) throws IOException {
    Path folder = Files.createDirectories(top.resolve("in"));
    for (int i = 0; i < documents.length; i++) {
      Files.writeString(folder.resolve(i + ".json"), documents[i]);
    }
    AdvisoryImport.run(List.of(folder), store, NOW);
    return AdvisoryStore.open(store).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, false",
    "1.2, true",
    "1.9.9, true",
    "2.0, false",
    "2.0rc1, true",
    "3.0, false",
    "3.1, true",
    "3.4, true",
    "3.5, false"
  })
  void rangesOpenAndClose(String version, boolean has) throws IOException {
    AdvisoryStore known =
        stored(
            advisory(
                "A-1",
                "PyPI",
                "Some.Name",
                """
                {"introduced": "1.2"}, {"fixed": "2.0"}, {"introduced": "3.1"},
                {"last_affected": "3.4"}\
                """));
    List<Hit> hits = known.find(Ecosystem.PYPI, "some-name", version);
    assertThat(!hits.isEmpty()).isEqualTo(has);
    assertThat(known.find(Ecosystem.NPM, "some-name", version)).isEmpty();
    if (has && version.startsWith("1")) {
      assertThat(hits.getFirst().fixed()).isEqualTo("2.0");
      assertThat(hits.getFirst().knownAs()).isEqualTo("CVE-2024-9");
      assertThat(hits.getFirst().severity()).isEqualTo(Advisory.Severity.HIGH);
    }
  }

  @Test
  void maliciousPackagesAreToldApart() throws IOException {
    AdvisoryStore known =
        stored(advisory("MAL-2024-1", "npm", "expres", "{\"introduced\": \"0\"}"));
    assertThat(known.find(Ecosystem.NPM, "expres", "9.9.9"))
        .singleElement()
        .matches(Hit::isMalicious);
    assertThat(known.status().imported()).isEqualTo(NOW);
  }

  @Test
  void withdrawnOnesDoNotCountAndBrokenOnesAreNamed() throws IOException {
    Path folder = Files.createDirectories(top.resolve("in"));
    Files.writeString(folder.resolve("broken.json"), "{\"id\": ");
    Files.writeString(folder.resolve("other.json"), "[1, 2]");
    Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
    Files.writeString(folder.resolve("gone.json"), "{\"id\": \"X\", \"withdrawn\": \"2020\"}");
    Files.writeString(
        folder.resolve("good.json"), advisory("A", "npm", "x", "{\"introduced\": \"0\"}"));
    AdvisoryImport.Result result = AdvisoryImport.run(List.of(folder), store, NOW);
    assertThat(result.advisories()).isEqualTo(1);
    assertThat(result.problems())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("broken.json:1: "))
        .anyMatch(line -> line.contains("it has no id"));
  }

  @Test
  void aStoreThatIsCutOffOrChangedIsAnError() throws IOException {
    AdvisoryStore whole =
        stored(advisory("A", "npm", "x", "{\"introduced\": \"0\"}, {\"fixed\": \"2\"}"));
    assertThat(whole.find(Ecosystem.NPM, "x", "1")).hasSize(1);
    byte[] bytes = Files.readAllBytes(store);
    Path damaged = top.resolve("damaged.store");
    for (int length = 0; length < bytes.length; length++) {
      Files.write(damaged, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> AdvisoryStore.open(damaged))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("import the advisories again");
    }
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 0x10;
      Files.write(damaged, changed);
      assertThatThrownBy(
              () -> AdvisoryStore.open(damaged).orElseThrow().find(Ecosystem.NPM, "x", "1"))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void noStoreIsNoError() {
    assertThat(AdvisoryStore.open(top.resolve("none"))).isEmpty();
  }

  @Test
  void archivesAreReadInPlace() throws IOException {
    Path zip = top.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "npm/A.json", advisory("A", "npm", "x", "{\"introduced\": \"0\"}"));
      entry(out, "../../evil.json", advisory("B", "npm", "y", "{\"introduced\": \"0\"}"));
      entry(out, "bomb.json", " ".repeat(40 << 20));
      entry(out, "notes.txt", "nothing");
    }
    AdvisoryImport.Result result = AdvisoryImport.run(List.of(zip), store, NOW);
    assertThat(result.advisories()).isEqualTo(1);
    assertThat(result.problems())
        .containsExactly(
            "../../evil.json: has a name that leads out of the archive",
            "bomb.json: is too large for an advisory when unpacked");
  }

  @Test
  void whatIsNoArchiveLeavesTheStoreAsItWas() throws IOException {
    stored(advisory("A", "npm", "x", "{\"introduced\": \"0\"}"));
    byte[] before = Files.readAllBytes(store);
    Path cut = top.resolve("cut.zip");
    Files.write(cut, new byte[300]);
    assertThatThrownBy(() -> AdvisoryImport.run(List.of(cut), store, NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no zip archive");
    assertThatThrownBy(() -> AdvisoryImport.run(List.of(top.resolve("none")), store, NOW))
        .isInstanceOf(StoreException.class);
    assertThat(store).hasBinaryContent(before);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
