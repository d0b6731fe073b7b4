package dev.countersign.syntax.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import dev.countersign.syntax.cst.Grammar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No kind of node is forgotten: not one of the grammar, not one in code as it is written. */
class JavaCoverageTest {
  /** What has no record on purpose: nothing of it runs. */
  private static final Set<String> WITHOUT_RECORD =
      Set.of(
          "requires_module_directive",
          "requires_modifier",
          "exports_module_directive",
          "opens_module_directive",
          "uses_module_directive",
          "provides_module_directive");

  private final JavaLanguage java = new JavaLanguage();

  @Test
  void everyKindOfTheGrammarIsLowered() throws IOException {
    byte[] source = everything();
    Grammar grammar = Grammar.named("java");
    assertThat(TreeChecks.kinds(grammar, source)).containsAll(grammar.kinds());
    Tree tree = TreeChecks.read(java, new String(source, UTF_8));
    assertThat(tree.errors()).isEmpty();
    assertThat(others(tree)).isEqualTo(WITHOUT_RECORD);
  }

  @Test
  void ourOwnCodeIsRead() throws IOException {
    Path module = Path.of("src/main/java");
    Path sources = Files.isDirectory(module) ? module : Path.of("syntax/src/main/java");
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    long nodes = 0;
    long others = 0;
    for (Path file : files) {
      Tree tree = java.parse(Files.readAllBytes(file), ParseLimits.DEFAULT);
      nodes += TreeChecks.all(tree.program()).count();
      others += TreeChecks.all(tree.program()).filter(Ast.Other.class::isInstance).count();
    }
    assertThat(nodes).isGreaterThan(10_000);
    assertThat(others).isLessThan(nodes / 200);
  }

  private static byte[] everything() throws IOException {
    try (InputStream in = JavaCoverageTest.class.getResourceAsStream("everything.txt")) {
      return in.readAllBytes();
    }
  }

  private static Set<String> others(Tree tree) {
    return TreeChecks.all(tree.program())
        .filter(Ast.Other.class::isInstance)
        .map(node -> ((Ast.Other) node).kind())
        .collect(Collectors.toSet());
  }
}
