package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Languages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    Neighbourhood.Found found = found(changed, project);
    assertThat(found.files().size() + found.left()).isEqualTo(502);
    assertThat(found.notChecked()).hasSize(1);
  }

  @Test
  void whatNoRuleFollowsHasNone() {
    List<ScanFile> project = List.of(file("b.py", "import a\n"));
    assertThat(paths(file("a.md", "b"), project)).isEmpty();
  }

  private static List<String> paths(ScanFile changed, List<ScanFile> project) {
    return found(changed, project).files().stream().map(ScanFile::path).toList();
  }

  private static Neighbourhood.Found found(ScanFile changed, List<ScanFile> project) {
    return Neighbourhood.of(
        List.of(changed), () -> project, BOOK, new FileKinds(LANGUAGES), Limits.DEFAULT);
  }

  private static ScanFile file(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ScanFile(path, bytes.length, false, () -> bytes);
  }
}
