package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of statements, each followed by those nested in it, functions' bodies included.
 *
 * @param all in source order
 * @param indices where each statement of the sequence itself stands in {@code all}
 */
record Flattened(List<Ast> all, int[] indices) {
  static Flattened of(List<Ast> statements) {
    List<Ast> all = new ArrayList<>();
    int[] indices = new int[statements.size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = all.size();
      all.add(statements.get(i));
      Children.visit(statements.get(i), child -> addNested(child, all));
    }
    return new Flattened(all, indices);
  }

  private static void addNested(Ast root, List<Ast> all) {
    Children.walk(
        root,
        _ -> true,
        node -> {
          if (nested(node)) {
            all.add(node);
          }
        });
  }

  private static boolean nested(Ast node) {
    return node instanceof Ast.Stmt
        && !(node instanceof Ast.Block)
        && (Children.isStatement(node) || declares(node));
  }

  private static boolean declares(Ast node) {
    return switch (node) {
      case Ast.Function function -> function.name() != null;
      case Ast.ClassDecl type -> type.name() != null;
      default -> node instanceof Ast.Switch;
    };
  }

  /** Whether nothing is nested. */
  boolean same() {
    return all.size() == indices.length;
  }

  int index(int statement) {
    return indices[statement];
  }
}
