package dev.countersign.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published pages are those of the rules. Refresh them with {@code -Dgolden=write}. */
class RulePagesTest {
  private static final Path FOLDER = Pack.folder("docs").resolve("rules");

  @Test
  void areCurrent() throws IOException {
    Map<String, String> pages = RulePages.of(Pack.read());
    if ("write".equals(System.getProperty("golden"))) {
      write(pages);
    }
    assertThat(published()).isEqualTo(pages);
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (String stale : published().keySet()) {
      Files.delete(FOLDER.resolve(stale));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> published() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        files.forEach(file -> pages.put(file.getFileName().toString(), Pack.text(file)));
      }
    }
    return pages;
  }
}
