package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.List;

/** What a metavariable stands for in one match. Spans are byte offsets, end exclusive. */
public sealed interface Binding {
  /** Offset of the first byte. */
  int start();

  /** Offset after the last byte. */
  int end();

  /** The source text, quotes of a string included. */
  String text(Tree tree);

  /** One node. */
  record Node(Ast node) implements Binding {
    @Override
    public int start() {
      return node.start();
    }

    @Override
    public int end() {
      return node.end();
    }

    @Override
    public String text(Tree tree) {
      return tree.text(node);
    }
  }

  /** Neighbouring nodes, bound by {@code $...X}; the span of none is empty. */
  record Nodes(List<? extends Ast> nodes, int start, int end) implements Binding {
    @Override
    public String text(Tree tree) {
      return tree.text(start, end);
    }
  }

  /** Part of a string, a comment or another token. */
  record Text(String text, int start, int end) implements Binding {
    @Override
    public String text(Tree tree) {
      return text;
    }
  }
}
