package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is cut off or changed is an error of every command that looks something up. */
class AdvisoriesTest {
  private static final String[][] COMMANDS = {
    {"check", "--no-cache", "."}, {"deps", "."}, {"package", "npm:left@1.0.0"}
  };

  @TempDir Path top;
  private String out = "";
  private String err = "";

  private int run(String... arguments) {
    StringWriter printed = new StringWriter();
    StringWriter warned = new StringWriter();
    Map<String, String> environment = Map.of("COUNTERSIGN_ADVISORIES", top + "/a.store");
    int status =
        Countersign.run(
            new Console(
                new PrintWriter(printed, true),
                new PrintWriter(warned, true),
                top,
                environment,
                false,
                false),
            arguments);
    out = printed.toString();
    err = warned.toString();
    return status;
  }

  private byte[] store() throws IOException {
    Files.createDirectories(top.resolve("feed"));
    Files.writeString(
        top.resolve("feed/one.json"),
        """
        {"id": "TEST-1", "modified": "2026-01-01T00:00:00Z", "affected": [
          {"package": {"ecosystem": "npm", "name": "left"}, "versions": ["1.0.0"]}]}
        """);
    Files.writeString(top.resolve("package.json"), "{\"dependencies\": {\"left\": \"1.0.0\"}}");
    assertThat(run("advisories", "import", "feed")).isZero();
    return Files.readAllBytes(top.resolve("a.store"));
  }

  private void holds(byte[] store, String why) throws IOException {
    Files.write(top.resolve("a.store"), store);
    for (String[] command : COMMANDS) {
      assertThat(run(command)).as(command[0]).isEqualTo(2);
      assertThat(err).contains(why, "import the advisories again").doesNotContain("internal");
      assertThat(out).isEmpty();
    }
  }

  @Test
  void aStoreThatIsNotWhatItWasIsAnError() throws IOException {
    byte[] whole = store();
    assertThat(run("deps", ".")).isZero();
    assertThat(out).contains("TEST-1");
    holds(Arrays.copyOf(whole, whole.length / 2), "is not whole: it has");
    holds(Arrays.copyOf(whole, whole.length + 1), "is not whole: it has");
    holds(new byte[0], "is no advisory store");
    byte[] changed = whole.clone();
    changed[7] = '0';
    holds(changed, "is in the format of another version");
    changed = whole.clone();
    changed[whole.length - 3] ^= 1;
    holds(changed, "is corrupt at npm left");
    changed = whole.clone();
    changed[10] ^= 1;
    holds(changed, "is corrupt");
  }

  @Test
  void whatIsNoVersionIsNotChecked() throws IOException {
    store();
    Files.writeString(top.resolve("package.json"), "{\"dependencies\": {\"\": \"1.0.0\"}}");
    Files.writeString(top.resolve("requirements.txt"), "left===no.version!\n");
    String why = "known flaws of left: 'no.version!' is no version by the rules of PyPI";
    assertThat(run("deps", ".")).isZero();
    assertThat(out).contains(why, "package.json:1: names no package");
    run("check", "--no-cache", "--show", "not-checked", ".");
    assertThat(out).contains(why, "package.json: line 1: names no package");
  }
}
