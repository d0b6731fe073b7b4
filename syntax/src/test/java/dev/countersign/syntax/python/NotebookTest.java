package dev.countersign.syntax.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is code in a notebook, and where it stands. */
class NotebookTest {
  @Test
  void spansAreThoseOfTheFile() {
    Tree tree =
        parse(
            cell("\"import os\\n\"", "\"x = \\\"a\\\\nb\\\" + 'caf\\u00e9'\\n\"", "\"run(x, y)\""));
    List<String> calls = new ArrayList<>();
    walk(
        tree.program(),
        node -> {
          if (node instanceof Ast.Call) {
            calls.add(tree.text(node));
          }
        });
    assertThat(tree.errors()).isEmpty();
    assertThat(calls).containsExactly("run(x, y)");
    assertThat(strings(tree)).containsExactly("a\\nb", "caf\u00e9");
    assertThat(tree.text(tree.program().body().get(1))).startsWith("x = \\\"a\\\\nb\\\"");
  }

  @Test
  void cellsFollowEachOther() {
    assertThat(code(cell("\"if a:\\n\"", "\"  b()\"") + "," + cell("\"c()\"")))
        .isEqualTo("if a:\n  b()\nc()\n");
    assertThat(code("{\"cell_type\": \"code\", \"source\": \"a()\\nb()\"}"))
        .isEqualTo("a()\nb()\n");
    assertThat(code("{\"cell_type\": \"markdown\", \"source\": [\"eval(x)\"]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%matplotlib inline",
        "!pip install x",
        "?print",
        "print?",
        "os.path??",
        "files = !ls",
        "a, b = %sx ls",
        "%cd /tmp"
      })
  void whatOnlyTheShellUnderstandsIsLeftOut(String line) {
    assertThat(code(cell("\"for a in b:\\n\"", "\"  " + line + "\"")))
        .isEqualTo("for a in b:\n  pass\n\n");
  }

  @Test
  void linesThatGoOnAreLeftOutWhole() {
    assertThat(code(cell("\"!pip install a \\\\\\n\"", "\"  b\\n\"", "\"c()\"")))
        .isEqualTo("pass\npass\nc()\n");
    assertThat(code(cell("\"x = (a\\n\"", "\"  % b)\""))).isEqualTo("x = (a\n  % b)\n");
  }

  @Test
  void cellsOfOtherLanguagesAreLeftOut() {
    assertThat(code(cell("\"%%bash\\n\"", "\"rm $x\""))).isEmpty();
    assertThat(code(cell("\"%%time\\n\"", "\"f()\""))).isEqualTo("pass\nf()\n");
    String julia = "{\"metadata\": {\"language_info\": {\"name\": \"julia\"}}, \"cells\": [";
    assertThat(Notebook.of(bytes(julia + cell("\"f()\"") + "]}"), ParseLimits.DEFAULT).code())
        .isEmpty();
  }

  @Test
  void brokenOnesAreSaid() {
    assertBroken("{\"cells\": [\n{\"cell_type\":", "is broken at line 2");
    assertBroken("{\"cells\": [\n{\"cell_type\": \"code\"", "is cut off at line 2");
    assertBroken("{\"cells\": [\n] %% }", "is broken at line 2");
    assertBroken("{\"cells\": []} {}", "something follows its end");
  }

  private static void assertBroken(String text, String message) {
    assertThatThrownBy(() -> new Python().parse(bytes(text), ParseLimits.DEFAULT))
        .isInstanceOf(ParseLimitException.class)
        .hasMessageContaining("is a notebook whose JSON")
        .hasMessageContaining(message);
  }

  @Test
  void otherFilesAreTheirOwnCode() {
    for (String text : List.of("", "{'cells': 1}", "{x for x in y}", "import os")) {
      assertThat(Notebook.of(bytes(text), ParseLimits.DEFAULT).code()).isEqualTo(bytes(text));
    }
  }

  private static String cell(String... lines) {
    return "{\"cell_type\": \"code\", \"source\": [\n" + String.join(",\n", lines) + "]}";
  }

  private static byte[] notebook(String cells) {
    return bytes("{\"nbformat\": 4, \"cells\": [" + cells + "]}\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String code(String cells) {
    return new String(
        Notebook.of(notebook(cells), ParseLimits.DEFAULT).code(), StandardCharsets.UTF_8);
  }

  private static Tree parse(String cells) {
    return new Python().parse(notebook(cells), ParseLimits.DEFAULT);
  }

  private static List<String> strings(Tree tree) {
    List<String> found = new ArrayList<>();
    walk(
        tree.program(),
        node -> {
          if (node instanceof Ast.Str text) {
            found.add(text.value());
          }
        });
    return found;
  }

  private static void walk(Ast node, Consumer<Ast> visit) {
    visit.accept(node);
    node.forEachChild(child -> walk(child, visit));
  }
}
