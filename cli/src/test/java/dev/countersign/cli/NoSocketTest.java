package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command opens a socket without {@code --online}; the guard that says so does catch one. */
class NoSocketTest {
  @TempDir Path top;

  @Test
  void offlineNothingIsOpened() throws Exception {
    project();
    for (String[] command :
        new String[][] {
          {"check", "."},
          {"deps", "."},
          {"deps", ".", "--sbom", "cyclonedx"},
          {"package", "npm:left-pad@1.3.0", "pypi:reqeusts"},
          {"advisories", "status"},
        }) {
      assertThat(run(command)).as(String.join(" ", command)).isIn(0, 1, 3);
    }
  }

  @Test
  void theGuardCatchesASocket() throws Exception {
    project();
    assertThat(run("package", "--online", "npm:left-pad@1.3.0")).isEqualTo(SocketGuard.CAUGHT);
  }

  private void project() throws IOException {
    Files.writeString(top.resolve("requirements.txt"), "reqeusts==2.0\nflask\n");
    Files.writeString(top.resolve("app.py"), "import unheard_of_thing\n");
    Files.writeString(
        top.resolve("package.json"), "{\"dependencies\": {\"left-pad\": \"^1.3.0\"}}");
  }

  private int run(String... command) throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xss8m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.channels.spi.SelectorProvider=" + SocketGuard.class.getName(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SocketGuard.class.getName(),
                top.toString()));
    all.addAll(List.of(command));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    assertThat(said).doesNotContain("internal error", "main class");
    return status;
  }
}
