package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a change cannot keep a part of it from being looked at. */
class HiddenChangeTest {
  private static final String RULES =
      """
      rules:
        - id: py.eval
          languages: [python]
          severity: HIGH
          message: m
          pattern: eval($X)
          metadata: {confidence: HIGH}
      """;

  @TempDir Path folder;
  private Path top = Path.of("");
  private Path rules = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void plant() throws IOException, InterruptedException {
    top = Files.createDirectory(folder.resolve("project"));
    rules = Files.writeString(folder.resolve("rules.yaml"), RULES);
    Git.run(top, "init", "-q", "-b", "main");
    write("notes.txt", "eval(x)\n");
    write("a.py", "x = 1\n");
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-qm", "one");
  }

  @Test
  void aCheckThatIsTakenAwayIsNoticed() throws Exception {
    String code =
        """
        from flask import Flask, request
        import os
        app = Flask(__name__)
        @app.route("/run")
        def run():
            name = request.args["name"]
            if %s:
                os.system("ls " + name)
            return ""
        """;
    write("b.py", code.formatted("is_safe_name(name)"));
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-qm", "two");
    write("b.py", code.formatted("True"));
    assertThat(run("--change", "main")).isEqualTo(1);
  }

  @Test
  void aFileThatBecomesCodeByItsNameIsNew() throws Exception {
    Git.run(top, "mv", "notes.txt", "b.py");
    assertThat(check("--diff", diff("-M"))).isEqualTo(1);
    write("b.py", "eval(x)\n# " + "y".repeat(3) + "\n");
    assertThat(check("--diff", diff("-M10"))).isEqualTo(1);
    assertThat(out).contains("b.py:1:1");
  }

  @Test
  void attributesHideNoFile() throws Exception {
    write(".gitattributes", "*.py binary\n");
    write("a.py", "eval(x)\n");
    write("b.py", "eval(y)\n");
    Git.run(top, "add", ".");
    assertThat(check("--diff", diff())).isEqualTo(1);
    assertThat(out).contains("a.py:1:1", "b.py:1:1");
  }

  @Test
  void aCopyIsNew() throws Exception {
    write("a.py", "x = 1\neval(x)\n");
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-qm", "two");
    write("b.py", "x = 1\neval(x)\ny = 2\n");
    Git.run(top, "add", ".");
    assertThat(check("--diff", diff("-C", "--find-copies-harder"))).isEqualTo(1);
    assertThat(out).contains("b.py:2:1");
  }

  @Test
  void ourOwnIgnoreFilesAreThoseOfTheBase() throws Exception {
    write(".countersignignore", "*\n");
    write("b.py", "eval(x)\n");
    assertThat(check("--change", "main")).isEqualTo(1);
    write(".gitignore", "b.py\n");
    assertThat(check("--change", "main")).isZero();
  }

  @Test
  void aLinkThatGivesAFileItsNameIsTold() throws Exception {
    Files.createSymbolicLink(top.resolve("b.py"), Path.of("notes.txt"));
    Files.createSymbolicLink(top.resolve("b.txt"), Path.of("notes.txt"));
    Git.run(top, "add", ".");
    for (String[] how : new String[][] {{"--staged"}, {"--change", "main"}}) {
      assertThat(check(how)).isZero();
      assertThat(out).contains("b.py: is a symbolic link").doesNotContain("b.txt");
    }
    Git.run(top, "commit", "-qm", "two");
    assertThat(check("--staged")).isZero();
    assertThat(out).doesNotContain("b.py");
  }

  /** The index has three versions of it; none of them is what will be committed. */
  @Test
  void aFileInConflictIsTold() throws Exception {
    Git.run(top, "checkout", "-qb", "other");
    write("a.py", "eval(x)\n");
    Git.run(top, "commit", "-qam", "other");
    Git.run(top, "checkout", "-q", "main");
    write("a.py", "x = 2\n");
    Git.run(top, "commit", "-qam", "two");
    Git.run(top, "read-tree", "-m", "main~1", "main", "other");
    assertThat(check("--staged")).isZero();
    assertThat(out).contains("a.py: is in conflict");
    assertThat(check("--change", "main")).isZero();
    assertThat(out).doesNotContain("a.py");
  }

  /** Such a file is not read to be compared, or it could take all memory. */
  @Test
  void aDiffOfWhatIsTooLargeIsTold() throws Exception {
    try (RandomAccessFile large = new RandomAccessFile(top.resolve("b.py").toFile(), "rw")) {
      large.setLength(1L << 32);
    }
    write("../c.diff", "Binary files /dev/null and b/b.py differ\n");
    assertThat(check("--diff", "../c.diff")).isZero();
    assertThat(out).contains("b.py: is larger than 4 MB");
  }

  @Test
  void aFolderThatLooksLikeARepositoryIsTold() throws Exception {
    Files.createDirectories(top.resolve("sub/.git"));
    write("sub/b.py", "eval(x)\n");
    assertThat(check("--change", "main")).isZero();
    assertThat(out).contains("sub: is a repository of its own");
  }

  @Test
  void whatReplacesAnObjectHereIsNotWhatOthersGet() throws Exception {
    write("b.py", "eval(x)\n");
    Git.run(top, "add", "b.py");
    Git.run(top, "replace", ":b.py", "HEAD:a.py");
    assertThat(check("--staged")).isEqualTo(1);
  }

  @Test
  void aWorkingTreeElsewhereIsNone() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Git.run(top, "config", "core.worktree", other.toString());
    assertThat(check("--change", "main")).isEqualTo(2);
    assertThat(err).contains("is not below");
  }

  private String diff(String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("diff", "--output=../c.diff", "main"));
    arguments.addAll(List.of(options));
    Git.run(top, arguments.toArray(String[]::new));
    return "../c.diff";
  }

  private int check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--rules", rules.toString()));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--no-cache", "--show", "not-checked"));
    all.addAll(List.of(arguments));
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(outText), new PrintWriter(errText), top, Map.of(), false, false);
    int status = Countersign.run(console, all.toArray(String[]::new));
    out = outText.toString();
    err = errText.toString();
    return status;
  }

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
