package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the scanned project is obeyed by a terminal, be it a text, a name or a problem. */
class ControlCharactersTest {
  private static final String ESCAPE = "\u001b";

  @TempDir Path top;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(top.resolve("a" + ESCAPE + ".py"), "eval('" + ESCAPE + "')\n");
    Files.writeString(top.resolve("go.mod"), "module a\n" + ESCAPE + " x\n");
    try (RandomAccessFile large =
        new RandomAccessFile(top.resolve("b" + ESCAPE + ".py").toFile(), "rw")) {
      large.setLength(5 << 20);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --no-cache --show not-checked",
        "search -l py -e eval($X)",
        "facts",
        "deps",
        "package npm:" + ESCAPE,
        "fix"
      })
  void areMadeVisible(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), top, Map.of(), false, false);
    Countersign.run(console, command.split(" "));
    assertThat(out.toString() + err).isNotEmpty().doesNotContain(ESCAPE);
  }
}
