package dev.countersign.syntax.ecmascript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.cst.Node;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoweringTest {
  private static final Language JAVASCRIPT = new JavaScript();
  private static final Language TYPESCRIPT = new TypeScript();

  static Stream<Arguments> javaScript() {
    return Examples.of("javascript.txt");
  }

  static Stream<Arguments> typeScript() {
    return Examples.of("typescript.txt");
  }

  @ParameterizedTest
  @MethodSource
  void javaScript(String source, String tree) {
    assertThat(AstPrinter.print(parse(JAVASCRIPT, source))).isEqualTo(tree);
  }

  @ParameterizedTest
  @MethodSource
  void typeScript(String source, String tree) {
    assertThat(AstPrinter.print(parse(TYPESCRIPT, source))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource({
    "a.js, javascript",
    "a.jsx, javascript",
    "a.mjs, javascript",
    "a.cjs, javascript",
    "a.ts, typescript",
    "a.d.ts, typescript",
    "a.mts, typescript",
    "a.cts, typescript",
    "a.tsx, typescript"
  })
  void knowsItsFiles(String file, String language) {
    assertThat(Languages.load().ofFile(file)).map(Language::id).contains(language);
  }

  /** Whatever a grammar can make of source has a record of its own. */
  @Test
  void knowsEveryKind() {
    Set<String> javaScript = kinds("javascript", "every-kind.js");
    Set<String> tsx = kinds("tsx", "every-kind.tsx");
    Set<String> typeScript = kinds("typescript", "every-kind.ts");
    typeScript.addAll(tsx);

    assertThat(javaScript).containsAll(Grammar.named("javascript").kinds());
    assertThat(tsx).containsAll(Grammar.named("tsx").kinds());
    assertThat(typeScript).containsAll(Grammar.named("typescript").kinds());
  }

  private static Set<String> kinds(String grammar, String file) {
    Cst cst =
        Grammar.named(grammar).parse(Examples.text(file).getBytes(UTF_8), ParseLimits.DEFAULT);
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < cst.size(); i++) {
      Node node = new Node(cst, i);
      assertThat(node.error() || node.missing()).as("%s: %s", file, node.text()).isFalse();
      if (node.named()) {
        kinds.add(node.kind());
      }
    }
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "javascript, every-kind.js",
    "typescript, every-kind.tsx",
    "typescript, every-kind.ts"
  })
  void leavesNothingOther(String language, String file) {
    Tree tree = parse(Languages.load().named(language).orElseThrow(), Examples.text(file));
    assertThat(tree.errors()).isEmpty();
    visit(tree, tree.program(), node -> assertThat(node).isNotInstanceOf(Ast.Other.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(; g()",
        "class { a( }",
        "class A { @d }",
        "if (",
        "for (let of",
        "switch (a) { case",
        "import { a, from 'm'",
        "export {",
        "`${`${",
        "<a><b></a>",
        "<a b={></a>",
        "let { a: = 1",
        "a ? b",
        "function",
        "new",
        "@",
        "type A = {",
        "enum A { = }",
        "\"unfinished",
        "/* unfinished",
        "}}}}",
        "é(ü, \"ß\"; ",
        "\u0000"
      })
  void brokenSourceStillGivesATree(String source) {
    for (Language language : new Language[] {JAVASCRIPT, TYPESCRIPT}) {
      Tree tree = parse(language, source);
      visit(tree, tree.program(), node -> {});
    }
  }

  /** Source that ends anywhere still gives a tree whose spans nest. */
  @ParameterizedTest
  @CsvSource({"javascript, every-kind.js", "typescript, every-kind.tsx"})
  void sourceMayEndAnywhere(String language, String file) {
    Language reader = Languages.load().named(language).orElseThrow();
    String source = Examples.text(file);
    for (int end = 0; end <= source.length(); end += 17) {
      Tree tree = parse(reader, source.substring(0, end));
      visit(tree, tree.program(), node -> {});
    }
  }

  @Test
  void keepsWhatItCannotRead() {
    Tree tree = parse(JAVASCRIPT, "before();\n) nonsense ( ;\nafter();");
    assertThat(tree.errors()).isNotEmpty();
    assertThat(AstPrinter.print(tree)).contains("before", "nonsense", "after");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"[ ]", "( )", "a( )", "x=>{ }", "{a: }", "if(a){ }", "<a> </a>", "`${ }`"})
  void nestingHasALimit(String open, String close) {
    String source = open.equals("{a:") ? "x=" : "";
    for (Language language : new Language[] {JAVASCRIPT, TYPESCRIPT}) {
      assertThatThrownBy(
              () -> parse(language, source + open.repeat(3_000) + "1" + close.repeat(3_000)))
          .isInstanceOf(ParseLimitException.class)
          .hasMessageContaining("1500");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(", "{", "a(", "x=>", "!", "<a>", "if(a)", "`${", "/*", "<"})
  void unclosedBracketsEndInATreeOrTheLimit(String open) {
    for (Language language : new Language[] {JAVASCRIPT, TYPESCRIPT}) {
      try {
        Tree tree = parse(language, open.repeat(3_000));
        visit(tree, tree.program(), node -> {});
      } catch (ParseLimitException e) {
        assertThat(e).hasMessageContaining("1500");
      }
    }
  }

  private static Tree parse(Language language, String source) {
    return language.parse(source.getBytes(UTF_8), ParseLimits.DEFAULT);
  }

  private static void visit(Tree tree, Ast node, java.util.function.Consumer<Ast> visitor) {
    visitor.accept(node);
    if (node instanceof Ast.Name name) {
      assertThat(tree.text(name)).isEqualTo(name.id());
    }
    for (Ast child : node.children()) {
      assertThat(child.start())
          .as("start of %s in %s", child, node)
          .isBetween(node.start(), child.end());
      assertThat(child.end()).as("end of %s in %s", child, node).isLessThanOrEqualTo(node.end());
      visit(tree, child, visitor);
    }
  }
}
