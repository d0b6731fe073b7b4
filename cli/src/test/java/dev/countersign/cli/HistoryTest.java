package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git remembers is checked, and what a change tells assistants is asked about. */
class HistoryTest {
  /** Written in halves, so that no scanner takes this file for one that leaks. */
  private static final String KEY = "dop_v1_" + "8f3c1e9a7b2d405c6f1e8a3b9d7c2e4f".repeat(2);

  @TempDir Path top;

  private String out = "";

  @Test
  void aSecretThatWasTakenBackIsFoundOnceWhereItCameIn() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    commit("src/a.py", "KEY = '" + KEY + "'\n");
    commit("src/a.py", "import os\n");
    Git.run(top, "mv", "src/a.py", "src/b.py");
    commit("src/c.py", "KEY = '" + KEY + "'\n");

    assertThat(run("check", "--no-cache", "--history", "--format", "json")).isEqualTo(1);
    assertThat(out)
        .containsOnlyOnce("\"secrets.cloud-key\"")
        .containsPattern("[0-9a-f]{10}:src/a.py");
    assertThat(out).doesNotContain(KEY);
    assertThat(run("check", "--no-cache", "--history", "--staged")).isEqualTo(2);
  }

  @Test
  void namesStandAsTheyAre() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    commit("src/a \"b\"\tü.py", "KEY = '" + KEY + "'\n");

    assertThat(run("check", "--no-cache", "--history", "--format", "json")).isEqualTo(1);
    assertThat(out).containsPattern("[0-9a-f]{10}:src/a \\\\\"b\\\\\"\\\\tü.py");
  }

  @Test
  void aChangeOfWhatAssistantsObeyIsAsked() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    commit("AGENTS.md", "# Style\nBe short.\n\n# Commands\nRun make test.\n");
    assertThat(run("check", "--no-cache", "--rules", "context")).isZero();

    commit("AGENTS.md", "# Style\nBe short.\n\n# Commands\nRun make all.\n");
    assertThat(run("check", "--no-cache", "--rules", "context", "--change", "HEAD~1")).isEqualTo(3);
    assertThat(out).contains("AGENTS.md:4").contains("# Commands").doesNotContain("# Style");
  }

  private void commit(String name, String text) throws Exception {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Git.run(top, "add", "-A");
    Git.run(top, "commit", "-q", "-m", "m");
  }

  private int run(String... arguments) {
    StringWriter text = new StringWriter();
    Console console =
        new Console(new PrintWriter(text), new PrintWriter(text), top, Map.of(), false, false);
    int status = Countersign.run(console, arguments);
    out = text.toString();
    return status;
  }
}
