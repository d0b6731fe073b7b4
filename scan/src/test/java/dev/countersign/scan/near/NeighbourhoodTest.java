package dev.countersign.scan.near;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.Limits;
import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighbourhoodTest {
  private static final Languages LANGUAGES = Languages.load();
  private static final RuleBook BOOK =
      new RuleBook(RuleFiles.read(Packs.named("python"), LANGUAGES).rules(), false, "");

  @Test
  void isWhatIsUsedAndWhatUsesAndSoOn() {
    ScanFile changed = file("shop/orders.py", "from shop import prices\n");
    List<ScanFile> project =
        List.of(
            changed,
            file("shop/prices.py", "from shop.money import round\n"),
            file("shop/money.py", "def round(x): return x\n"),
            file("web/views.py", "import shop.orders\n"),
            file("web/urls.py", "from web import views\n"),
            file("web/other.py", "import os\n"),
            file("web/orders.js", "import './prices'\n"));
    assertThat(paths(changed, project))
        .containsExactly("shop/prices.py", "web/views.py", "shop/money.py", "web/urls.py");
  }

  @Test
  void theNearestComeFirstAndThereIsAnEnd() {
    ScanFile changed = file("a/b/start.py", "");
    List<ScanFile> project = new ArrayList<>();
    project.add(file("far/user.py", "import start\n"));
    project.add(file("a/b/user.py", "import start\n"));
    assertThat(paths(changed, project)).containsExactly("a/b/user.py", "far/user.py");
    for (int i = 0; i < 500; i++) {
      project.add(file("a/user" + i + ".py", "import start\n"));
    }
    assertThat(paths(changed, project))
        .hasSizeLessThan(200)
        .startsWith("a/b/user.py", "a/user0.py");
    Neighbourhood.Found found = found(changed, project, Mentions.none());
    assertThat(found.files().size() + found.left()).isEqualTo(502);
    assertThat(found.notChecked()).hasSize(1);
  }

  @Test
  void whatIsKnownByItsNameIsNotReadAgain(@TempDir Path folder) {
    ScanFile changed = file("shop/orders.py", "from shop import prices\n");
    List<ScanFile> project =
        List.of(
            file("shop/prices.py", "from shop.money import round\n").as("a1"),
            file("shop/money.py", "def round(x): return x\n").as("b2"),
            file("web/views.py", "import shop.orders\n").as("c3"));
    List<ScanFile> unread =
        project.stream().map(file -> unreadable(file.path()).as(file.id().orElseThrow())).toList();
    List<String> first = paths(changed, project, open(folder));
    assertThat(first).hasSize(3);
    assertThat(paths(changed, unread, open(folder))).isEqualTo(first);
    assertThat(paths(changed, unread, Mentions.none())).isNotEqualTo(first);
  }

  private static Mentions open(Path folder) {
    return Mentions.open(
        folder,
        folder,
        "build",
        warning -> {
          throw new AssertionError(warning);
        });
  }

  private static ScanFile unreadable(String path) {
    return new ScanFile(
        path,
        0,
        false,
        () -> {
          throw new IOException("not to be read");
        });
  }

  @Test
  void whatNoRuleFollowsHasNone() {
    List<ScanFile> project = List.of(file("b.py", "import a\n"));
    assertThat(paths(file("a.md", "b"), project)).isEmpty();
  }

  private static List<String> paths(ScanFile changed, List<ScanFile> project) {
    return paths(changed, project, Mentions.none());
  }

  private static List<String> paths(ScanFile changed, List<ScanFile> project, Mentions mentions) {
    return found(changed, project, mentions).files().stream().map(ScanFile::path).toList();
  }

  private static Neighbourhood.Found found(
      ScanFile changed, List<ScanFile> project, Mentions mentions) {
    return Neighbourhood.of(
        List.of(changed),
        () -> project,
        BOOK,
        new FileKinds(LANGUAGES),
        Limits.DEFAULT.maxFileSize(),
        mentions);
  }

  private static ScanFile file(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ScanFile(path, bytes.length, false, () -> bytes);
  }
}
