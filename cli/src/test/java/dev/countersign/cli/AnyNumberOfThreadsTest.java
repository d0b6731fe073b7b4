package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All packs over files that belong together say the same, byte by byte, with one thread or four.
 */
class AnyNumberOfThreadsTest {
  private static final int COPIES = 8;

  /** A part of the tree: each names what the other parts of its copy define. */
  @TempDir Path top;

  @Test
  void sayTheSame() throws IOException {
    for (int copy = 0; copy < COPIES; copy++) {
      SmallProject.write(top.resolve("src/copy" + copy));
    }
    check(1);
    check(4);
    assertThat(top.resolve("1.json")).content().contains("\"trace\"", "store.py", "store.js");
    assertThat(top.resolve("4.json")).hasSameBinaryContentAs(top.resolve("1.json"));
    assertThat(top.resolve("4.sarif")).hasSameBinaryContentAs(top.resolve("1.sarif"));
  }

  private void check(int jobs) {
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    Console console = new Console(out, new PrintWriter(err), top, Map.of(), false, false);
    int status =
        Countersign.run(
            console,
            "check",
            "src",
            "--no-cache",
            "--jobs",
            String.valueOf(jobs),
            "--format",
            "json=" + jobs + ".json",
            "--format",
            "sarif=" + jobs + ".sarif");
    assertThat(status).as(err.toString()).isEqualTo(1);
  }
}
