package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hook may be what first starts the launcher, with variables that name what is committed to. */
class WarmUpTest {
  @TempDir Path top;

  @Test
  void withinAHookNothingIsWrittenToTheRepository() throws Exception {
    Path repository = Files.createDirectory(top.resolve("repository"));
    Files.writeString(repository.resolve("a.txt"), "a\n");
    Git.run(repository, "init", "--quiet");
    Git.run(repository, "add", ".");
    Git.run(repository, "commit", "--quiet", "--message=a");
    Map<Path, String> before = filesOf(repository);

    Path work = Files.createDirectory(top.resolve("work"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xss8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "warm-up",
            work.toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "GIT_DIR", repository.resolve(".git").toString(),
                "GIT_INDEX_FILE", repository.resolve(".git/index").toString(),
                "GIT_WORK_TREE", repository.toString()));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();

    assertThat(work.resolve("samples/.git")).isDirectory();
    assertThat(filesOf(repository)).isEqualTo(before);
  }

  private static Map<Path, String> filesOf(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>(Comparator.naturalOrder());
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> regular = all.filter(Files::isRegularFile).toList();
      for (Path file : regular) {
        files.put(folder.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
