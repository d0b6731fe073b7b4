package dev.countersign.syntax.ecmascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
  private static final Language JAVASCRIPT = new JavaScript();
  private static final Language TYPESCRIPT = new TypeScript();

  static Stream<Arguments> javaScript() {
    return Examples.of("javascript-patterns.txt");
  }

  static Stream<Arguments> typeScript() {
    return Examples.of("typescript-patterns.txt");
  }

  @ParameterizedTest
  @MethodSource
  void javaScript(String pattern, String tree) {
    assertThat(read(JAVASCRIPT, pattern)).isEqualTo(tree);
  }

  @ParameterizedTest
  @MethodSource
  void typeScript(String pattern, String tree) {
    assertThat(read(TYPESCRIPT, pattern)).isEqualTo(tree);
  }

  /** TypeScript reads JavaScript's patterns, and reads them as the same. */
  @ParameterizedTest
  @MethodSource("javaScript")
  void javaScriptInTypeScript(String pattern, String tree) {
    assertThat(read(TYPESCRIPT, pattern)).isEqualTo(tree);
  }

  private static String read(Language language, String pattern) {
    Tree tree = language.pattern(pattern);
    nested(tree, tree.program());
    return AstPrinter.print(tree);
  }

  private static void nested(Tree tree, Ast node) {
    if (node instanceof Ast.Name name && name.start() < name.end()) {
      assertThat(tree.text(name)).isEqualTo(name.id());
    }
    for (Ast child : node.children()) {
      assertThat(child.start())
          .as("start of %s in %s", child, node)
          .isBetween(node.start(), child.end());
      assertThat(child.end()).as("end of %s in %s", child, node).isLessThanOrEqualTo(node.end());
      nested(tree, child);
    }
  }

  @Test
  void spansAreThePatternsOwn() {
    Tree tree = JAVASCRIPT.pattern("é(..., $X,\n <... y ...>)");
    Ast.Call call = (Ast.Call) tree.program().body().getFirst();
    assertThat(call.arguments()).extracting(tree::text).containsExactly("...", "$X", "<... y ...>");
    assertThat(tree.text(call)).isEqualTo("é(..., $X,\n <... y ...>)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f(", "f() {", "a b c", "if (", "<a>", "}", "$X $Y", "<... x"})
  void rejects(String pattern) {
    for (Language language : new Language[] {JAVASCRIPT, TYPESCRIPT}) {
      assertThatThrownBy(() -> language.pattern(pattern))
          .isInstanceOf(PatternSyntaxException.class)
          .hasMessageContaining("no expression");
    }
  }

  @Test
  void saysWhere() {
    assertThatThrownBy(() -> JAVASCRIPT.pattern("é();\nf(]"))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class, e -> assertThat(e.offset()).isGreaterThan(4));
  }
}
