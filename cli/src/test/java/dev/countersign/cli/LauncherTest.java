package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, in a folder with a space in its name, over a {@code java} that is a few lines of
 * shell.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  /** Says what it is asked, crashes until a file of the journal was left out, and ends with 3. */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -Dcountersign.journal=*) journal=${argument#*=} ;;
          -Dcountersign.crashed=*) crashed=${argument#*=} ;;
          warm-up) exit 0 ;;
          crash)
            if [ ! -s "$crashed" ]; then
              printf 'src/a b.py\\0' >"$journal"
              kill -SEGV $$
            fi
            echo "left out: $(cat "$crashed")" ;;
        esac
        last=$argument
      done
      echo "last: $last"
      exit 3
      """;

  @TempDir Path top;
  private Path launcher = Path.of("");
  private String said = "";

  @BeforeEach
  void install() throws IOException {
    Path home = top.resolve("a folder");
    launcher = home.resolve("countersign");
    script(launcher, Files.readString(Path.of("../countersign")));
    Path dist = Files.createDirectories(home.resolve("cli/target/dist"));
    Files.createFile(dist.resolve("countersign.jar"));
    Files.createFile(dist.resolve("built"));
    script(top.resolve("jdk/bin/java"), JAVA);
    Files.writeString(top.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
  }

  @Test
  void passesArgumentsOnAndTheStatusBack() throws Exception {
    assertThat(run(launcher, "check", "two words")).isEqualTo(3);
    assertThat(said).isEqualTo("last: two words\n");
  }

  @Test
  void runsThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(top.resolve("link"), Path.of("a folder/countersign"));
    assertThat(run(link, "check", "x")).isEqualTo(3);
  }

  @Test
  void aCrashCostsTheFilesThatWereBeingRead() throws Exception {
    assertThat(run(launcher, "check", "crash")).isEqualTo(3);
    assertThat(said)
        .contains("running again without the files that it was reading")
        .contains("left out: src/a b.py");
  }

  @Test
  void aFolderThatIsGoneIsNoVerdict() throws Exception {
    Path script = top.resolve("run");
    script(
        script,
        "#!/bin/sh\nmkdir gone && cd gone && rmdir ../gone && exec '" + launcher + "' check\n");
    assertThat(run(script)).isEqualTo(2);
    assertThat(said).contains("the current folder is no longer there");
  }

  private int run(Path command, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("JAVA_HOME", top.resolve("jdk").toString());
    Process process = builder.directory(top.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
