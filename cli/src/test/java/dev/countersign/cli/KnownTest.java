package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a team names by hashes, from the command that writes them to the check. */
class KnownTest {
  private static final String VALUES = ".countersign-values";
  private static final String LEAKED = "tulip-garden-" + "seven";
  private static final String RANDOM = "9fK2mQ7x" + "Wz4Lp8RtVb3N";

  @TempDir Path top;

  private String out = "";
  private String err = "";

  @Test
  void leakedValuesAreFoundInAnyFile() throws IOException {
    write("notes/todo.txt", "ask Jane about " + LEAKED + "\n");
    assertThat(check()).isZero();

    assertThat(known(LEAKED + "\n" + LEAKED + "\n", "--leaked", "--note", "old key")).isZero();
    assertThat(err).contains("1 value added to " + VALUES);
    assertThat(Files.readString(top.resolve(VALUES))).doesNotContain(LEAKED);

    assertThat(check()).isEqualTo(1);
    assertThat(out).contains("notes/todo.txt:1:16").contains("old key").doesNotContain(LEAKED);
    assertThat(known(LEAKED, "--leaked")).isZero();
    assertThat(err).contains("0 values added");
  }

  @Test
  void allowedValuesAreNotReported() throws IOException {
    write("app.env", "API_KEY=" + RANDOM + "\n");
    assertThat(check()).isEqualTo(1);
    known(RANDOM, "--allowed");
    assertThat(check()).isZero();
    assertThat(run("", "check", "--rules", "secrets", "--known", "none", ".")).isEqualTo(2);
  }

  @Test
  void noChangeAllowsWhatItBringsOrForgetsWhatLeaked() throws Exception {
    Git.run(top, "init", "-q");
    write("app.env", "A=1\n");
    known(LEAKED, "--leaked");
    Git.run(top, "add", "-A");
    Git.run(top, "commit", "-qm", "one");

    write("app.env", "API_KEY=" + RANDOM + "\n");
    known(RANDOM, "--allowed");
    assertThat(check("--change", "HEAD")).isEqualTo(1);
    Git.run(top, "add", "-A");
    assertThat(check("--staged")).isEqualTo(1);

    write(VALUES, "");
    write("app.env", "A=" + LEAKED + "\n");
    assertThat(check("--change", "HEAD", "app.env")).isEqualTo(1);
    assertThat(out).contains("Leaked value");
  }

  @Test
  void aBrokenFileIsSaidInALine() throws IOException {
    write(VALUES, "leaked 18 abc\n");
    write("a.txt", "nothing\n");
    assertThat(check()).isEqualTo(2);
    assertThat(err).contains(VALUES + ", line 1: this is no");
    assertThat(known("short", "--leaked", "--known", "other")).isEqualTo(2);
    assertThat(err).contains("12 characters or more");
    assertThat(known(LEAKED)).isEqualTo(2);
    assertThat(err).contains("say --leaked or --allowed");
  }

  private int check(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", "--rules", "secrets", "--no-cache"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return run("", args);
  }

  private int known(String values, String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "known";
    System.arraycopy(more, 0, args, 1, more.length);
    return run(values, args);
  }

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String input, String... args) {
    StringWriter printed = new StringWriter();
    StringWriter warned = new StringWriter();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      Console console =
          new Console(
              new PrintWriter(printed, true),
              new PrintWriter(warned, true),
              top,
              Map.of(),
              false,
              false);
      return Countersign.run(console, args);
    } finally {
      System.setIn(before);
      out = printed.toString();
      err = warned.toString();
    }
  }
}
