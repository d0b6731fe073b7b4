package dev.countersign.syntax;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the spans of every tree. */
public final class Spans {
  private Spans() {}

  /** Each node lies within its parent, and a name's span is its text. */
  public static void check(Tree tree) {
    check(tree, tree.program());
  }

  private static void check(Tree tree, Ast parent) {
    if (parent instanceof Ast.Name name) {
      assertThat(tree.text(name)).isEqualTo(name.id());
    }
    assertThat(parent.start()).isLessThanOrEqualTo(parent.end());
    parent.forEachChild(child -> {
      assertThat(child.start())
          .as("start of %s in %s", AstPrinter.print(child), AstPrinter.print(parent))
          .isGreaterThanOrEqualTo(parent.start());
      assertThat(child.end())
          .as("end of %s in %s", AstPrinter.print(child), AstPrinter.print(parent))
          .isLessThanOrEqualTo(parent.end());
      check(tree, child);
    });
  }
}
