package dev.countersign.scan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every ignore file is judged by git itself: both must leave the same files. */
class IgnoreRulesTest {
  private static final List<String> FILES =
      List.of(
          "a.log",
          "b.txt",
          "keep.log",
          "sp ace.txt",
          "#hash",
          "!bang",
          "dir/a.log",
          "dir/b.txt",
          "dir/sub/a.log",
          "dir/sub/keep.log",
          "dir/sub/deep/x.txt",
          "doc/frotz/a.txt",
          "a/doc/frotz/a.txt",
          "foo/bar",
          "foo/baz/bar",
          "x/foo/bar",
          "trail ",
          "é.txt",
          "A1.c",
          "b2.c",
          "out/x.txt",
          "src/out/y.txt");

  @TempDir Path top;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*.log",
        "*.log\n!keep.log",
        "dir/",
        "dir/\n!dir/b.txt",
        "dir/*\n!dir/b.txt",
        "/a.log",
        "doc/frotz",
        "doc/frotz/",
        "/doc/frotz",
        "**/frotz",
        "**/foo/bar",
        "foo/**",
        "foo/**/bar",
        "\\#hash\n\\!bang",
        "# comment\n\nb.txt\r\n",
        "trail\\ ",
        "sp ace.txt   ",
        "é.txt",
        "[A-Z]?.c",
        "[!A-Z]?.c",
        "[[:upper:]]*.c",
        "out",
        "/out/",
        "*\n!*/\n!*.txt",
        "*.[ch]",
        "dir/sub/**",
        "!keep.log\n*.log",
        "[",
        "\\",
        "foo/*",
        "d?r",
        "**",
        "a**.log"
      })
  void agreesWithGit(String ignore) throws Exception {
    plant();
    Files.writeString(top.resolve(".gitignore"), ignore);
    assertThat(ours()).containsExactlyElementsOf(gits());
  }

  @Test
  void deeperFilesAndTheRepositorysOwnExcludesCount() throws Exception {
    plant();
    Files.writeString(top.resolve(".gitignore"), "*.txt\n");
    Files.writeString(top.resolve("dir/.gitignore"), "!b.txt\nsub/deep/\n/a.log\n");
    Files.writeString(top.resolve(".git/info/exclude"), "A1.c\nkeep.log\n");
    assertThat(ours()).containsExactlyElementsOf(gits());
  }

  @Test
  void aFolderInsideARepositoryKnowsTheFilesAboveIt() throws Exception {
    plant();
    Files.writeString(top.resolve(".gitignore"), "*.log\n/dir/b.txt\n");
    assertThat(paths(TargetFinder.find(top, List.of(Path.of("dir")), Filter.of(any -> true))))
        .containsExactly("sub/deep/x.txt");
  }

  @Test
  void countersignignoreWorksWithoutARepositoryAndGoesFirst() throws IOException {
    Files.writeString(top.resolve(".gitignore"), "a.py\n");
    Files.writeString(top.resolve(".countersignignore"), "!a.py\nb.py\n");
    for (String name : List.of("a.py", "b.py", "c.py")) {
      Files.writeString(top.resolve(name), "x");
    }
    assertThat(paths(TargetFinder.find(top, List.of(top), Filter.of(n -> n.endsWith(".py")))))
        .containsExactly("a.py", "c.py");
  }

  private void plant() throws Exception {
    git("init", "-q");
    for (String name : FILES) {
      Path file = top.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> ours() {
    return paths(TargetFinder.find(top, List.of(top), Filter.of(name -> !name.startsWith(".git"))));
  }

  private static List<String> paths(Targets targets) {
    return targets.files().stream().map(ScanFile::path).toList();
  }

  private List<String> gits() throws Exception {
    TreeSet<String> files = new TreeSet<>();
    for (String name : git("ls-files", "-z", "--others", "--exclude-standard").split("\0", -1)) {
      if (!name.isEmpty() && !name.endsWith(".gitignore")) {
        files.add(name);
      }
    }
    return List.copyOf(files);
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.excludesFile=/dev/null"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(top.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
