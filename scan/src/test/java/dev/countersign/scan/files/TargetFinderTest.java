package dev.countersign.scan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFinderTest {
  @TempDir Path top;

  @Test
  void leavesOutAndCountsWhatOthersOrToolsWrote() throws IOException {
    write(
        "src/a.js",
        "node_modules/m/i.js",
        "web/vendor/v.js",
        "web/plugins/codemirror-5.17.0/c.js",
        "web/plugins/DataTables-1.10.16/js/t.js",
        "dist/d.js",
        "src/lib.min.js",
        "src/x_pb2.py");
    Targets targets = find(top);
    assertThat(paths(targets)).containsExactly("src/a.js");
    assertThat(targets.leftOut())
        .containsEntry(LeftOut.VENDORED, 4)
        .containsEntry(LeftOut.GENERATED, 2)
        .containsEntry(LeftOut.MINIFIED, 1);
  }

  @Test
  void whatIsNamedIsAlwaysTaken() throws IOException {
    write("dist/d.js", "a.min.js");
    Files.writeString(top.resolve(".gitignore"), "*\n");
    assertThat(paths(find(top.resolve("a.min.js")))).containsExactly("a.min.js");
    Files.delete(top.resolve(".gitignore"));
    assertThat(paths(find(top.resolve("dist")))).containsExactly("d.js");
  }

  /** One of them would hide the other. */
  @Test
  void noTwoFilesHaveOneName() throws IOException {
    assumeThat(top.getFileSystem().getSeparator()).isEqualTo("/");
    write("sub/a.py", "sub\\a.py", "b\\xFF.py", "\u00fc.py");
    for (String name : List.of("b%FF.py", "b%FE.py")) {
      Files.writeString(Path.of(URI.create(top.toUri() + name)), "x");
    }
    assertThat(paths(find(top)))
        .containsExactly(
            "b\\\\xFF.py", "b\\xFE.py", "b\\xFF.py", "sub/a.py", "sub\\a.py", "\u00fc.py");
  }

  @Test
  void linksAreNotFollowedOutOfTheTreeNorInLoops() throws IOException {
    Path outside = Files.createDirectories(top.resolve("outside"));
    Files.writeString(outside.resolve("secret.py"), "x");
    Path tree = Files.createDirectories(top.resolve("tree/sub"));
    Files.writeString(tree.resolve("a.py"), "x");
    Files.createSymbolicLink(tree.resolve("loop"), top.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("out"), outside);
    Files.createSymbolicLink(tree.resolve("b.py"), outside.resolve("secret.py"));
    Targets targets = find(top.resolve("tree"));
    assertThat(paths(targets)).containsExactly("sub/a.py");
    assertThat(targets.leftOut()).containsEntry(LeftOut.LINK, 3);
  }

  @Test
  void aLinkThatIsNamedIsFollowed() throws IOException {
    write("real/a.py");
    Path link = Files.createSymbolicLink(top.resolve("link"), top.resolve("real"));
    assertThat(paths(find(link))).containsExactly("a.py");
  }

  @Test
  void aFolderWithoutPermissionCostsOneLine() throws IOException {
    write("a.py", "closed/b.py");
    Path closed = top.resolve("closed");
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(closed)).as("the superuser reads everything").isFalse();
    Targets targets = find(top);
    closed.toFile().setReadable(true);
    assertThat(paths(targets)).containsExactly("a.py");
    assertThat(targets.notChecked().toString()).contains("closed").contains("permission");
  }

  @Test
  void pathsAreRelativeToTheOneFolderOrTheWorkingFolder() throws IOException {
    write("p/a.py", "q/b.py");
    assertThat(paths(find(top.resolve("p")))).containsExactly("a.py");
    assertThat(paths(find(top.resolve("p"), top.resolve("q/b.py"))))
        .containsExactly("p/a.py", "q/b.py");
  }

  @Test
  void whatLiesElsewhereIsNamedWithinItsOwnFolder() throws IOException {
    write("here/a.py", "there/p/b.py", "there/q/c.py");
    Path here = top.resolve("here");
    Filter any = Filter.of(name -> true);
    Targets one = TargetFinder.find(here, List.of(top.resolve("there/p/b.py")), any);
    assertThat(one.root()).isEqualTo(top.resolve("there/p"));
    Targets two =
        TargetFinder.find(
            here, List.of(top.resolve("there/p/b.py"), top.resolve("there/q/c.py")), any);
    assertThat(two.root()).isEqualTo(top.resolve("there"));
    assertThat(paths(two)).containsExactly("p/b.py", "q/c.py");
  }

  @Test
  void aFileNamedTwiceIsTakenOnce() throws IOException {
    write("p/a.py");
    assertThat(paths(find(top, top.resolve("p/a.py")))).containsExactly("p/a.py");
  }

  @Test
  void optionsIncludeAndExclude() throws IOException {
    write("a.py", "b.js", "t/c.py", "t/u/d.py");
    Filter filter =
        new Filter(List.of(Glob.anywhere("*.py")), List.of(Glob.anywhere("t/u")), any -> true);
    assertThat(paths(TargetFinder.find(top, List.of(top), filter)))
        .containsExactly("a.py", "t/c.py");
  }

  private Targets find(Path... paths) {
    return TargetFinder.find(top, List.of(paths), Filter.of(name -> name.matches(".*\\.(py|js)")));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = top.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private static List<String> paths(Targets targets) {
    return targets.files().stream().map(ScanFile::path).toList();
  }
}
