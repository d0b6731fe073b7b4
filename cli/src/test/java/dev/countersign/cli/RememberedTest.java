package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of files saves work and changes no answer, whichever of them change. */
class RememberedTest {
  /** A file, a text of it, and what stands there instead after the change. */
  private record Edit(String file, String old, String now) {}

  private static final List<Edit> EDITS =
      List.of(
          new Edit("store.py", "import os", "import os  # and nothing else\nimport sys"),
          new Edit("web.py", "find(request.args[\"id\"])", "find(str(int(request.args[\"id\"])))"),
          new Edit("store.js", "'look ' + key", "'look'"),
          new Edit("web.js", "look(req.query.id)", "look(req.query.id); eval(req.query.name)"),
          new Edit("Store.java", "\"look \" + key", "\"look\""),
          new Edit("web.go", "r.FormValue(\"id\")", "\"all\""));

  @TempDir Path folder;
  private Path top = Path.of(".");

  @BeforeEach
  void project() throws IOException {
    top = folder.resolve("project");
    SmallProject.write(top);
  }

  @Test
  void ofAFolder() throws IOException {
    check("--cache", "../c");
    for (Edit edit : EDITS) {
      apply(edit);
      assertThat(check("--cache", "../c")).as(edit.file).isEqualTo(check("--no-cache"));
    }
    Files.delete(top.resolve("Store.java"));
    assertThat(check("--cache", "../c")).isEqualTo(check("--no-cache"));
  }

  @Test
  void ofAllFilesTogether() throws IOException {
    Files.writeString(
        top.resolve("guard.py"), "def require_admin(user):\n    return user.is_admin\n");
    for (int i = 0; i < 2; i++) {
      assertThat(check("--cache", "../c"))
          .contains("review.guard-never-called")
          .isEqualTo(check("--no-cache"));
    }
    Path use = top.resolve("use.py");
    Files.writeString(use, "from guard import require_admin\nrequire_admin(None)\n");
    assertThat(check("--cache", "../c"))
        .doesNotContain("review.guard-never-called")
        .isEqualTo(check("--no-cache"));
    Files.delete(use);
    assertThat(check("--cache", "../c")).isEqualTo(check("--no-cache"));
  }

  @Test
  void ofAChange() throws IOException, InterruptedException {
    Git.run(top, "init", "-q");
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-q", "-m", "all");
    for (Edit edit : EDITS) {
      apply(edit);
      Git.run(top, "add", edit.file);
      assertThat(check("--staged", "--cache", "../c"))
          .as(edit.file)
          .isEqualTo(check("--staged", "--no-cache"));
    }
  }

  private void apply(Edit edit) throws IOException {
    Path file = top.resolve(edit.file);
    String text = Files.readString(file);
    assertThat(text).contains(edit.old);
    Files.writeString(file, text.replace(edit.old, edit.now));
  }

  private String check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), top, Map.of(), false, false);
    int status = Countersign.run(console, all.toArray(String[]::new));
    assertThat(status).as(err.toString()).isNotEqualTo(Countersign.FAILED);
    return out.toString();
  }
}
