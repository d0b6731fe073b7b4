package dev.countersign.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.cst.Node;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds for the trees of every front end. */
public final class TreeChecks {
  private TreeChecks() {}

  /** The tree of {@code code}, in which {@code \n} is a line end, checked. */
  public static Tree read(Language language, String code) {
    byte[] source = code.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    Tree tree = language.parse(source, ParseLimits.DEFAULT);
    check(tree, tree.program());
    return tree;
  }

  /** The tree of the pattern {@code text}, in which {@code \n} is a line end, checked. */
  public static Tree pattern(Language language, String text) {
    Tree tree = language.pattern(text.replace("\\n", "\n"));
    check(tree, tree.program());
    return tree;
  }

  /** Every node below {@code node}, itself included. */
  public static Stream<Ast> all(Ast node) {
    return Stream.concat(Stream.of(node), node.children().stream().flatMap(TreeChecks::all));
  }

  /** Every kind of the grammar's nodes in {@code source}. */
  public static Set<String> kinds(Grammar grammar, byte[] source) {
    Set<String> kinds = new TreeSet<>();
    collect(grammar.parse(source, ParseLimits.DEFAULT).root(), kinds);
    return kinds;
  }

  private static void collect(Node node, Set<String> kinds) {
    if (node.named()) {
      kinds.add(node.kind());
    }
    node.children().forEach(child -> collect(child, kinds));
  }

  private static void check(Tree tree, Ast parent) {
    for (Ast child : parent.children()) {
      assertThat(child.start())
          .as("%s in %s", child, parent)
          .isBetween(parent.start(), child.end());
      assertThat(child.end()).as("%s in %s", child, parent).isLessThanOrEqualTo(parent.end());
      // What a reader says twice of one place, it says without a span the second time.
      if (child instanceof Ast.Name name && name.start() < name.end()) {
        assertThat(tree.text(name)).isEqualTo(name.id());
      }
      if (child instanceof Ast.Metavar metavar && metavar.start() < metavar.end()) {
        assertThat(tree.text(metavar)).isEqualTo(metavar.name());
      }
      check(tree, child);
    }
  }
}
