package dev.countersign.syntax.pattern;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What every walk from {@link Node} to {@link Ast} shares: holes instead of their placeholders,
 * offsets in the pattern's own text, and a place for what could not be read. One object a file.
 */
public abstract class Lowering {
  private final Holes holes;
  private final List<Ast> errors = new ArrayList<>();
  private final BitSet reported = new BitSet();

  /** {@code holes} are {@link Holes#NONE} for source. */
  protected Lowering(Holes holes) {
    this.holes = holes;
  }

  /** The holes of the pattern that is read. */
  public final Holes holes() {
    return holes;
  }

  /** What could not be read, so far. */
  public final List<Ast> errors() {
    return List.copyOf(errors);
  }

  /** Where {@code node} starts in the original text. */
  public final int start(Node node) {
    return holes.start(node.start());
  }

  /** Where {@code node} ends in the original text. */
  public final int end(Node node) {
    return Math.max(start(node), holes.end(node.end()));
  }

  /** An identifier, or the hole that it stands for. */
  public final Ast.Expr name(Node node) {
    Ast.Hole hole = holes.at(node.start());
    return hole != null ? hole : new Ast.Name(node.text(), start(node), end(node));
  }

  /** A marker word. */
  public final Ast.Keyword keyword(Node node) {
    return new Ast.Keyword(node.text(), start(node), end(node));
  }

  /** A node without a record of its own. */
  public final Ast.Other other(Node node, List<Ast> parts) {
    return new Ast.Other(node.kind(), List.copyOf(parts), start(node), end(node));
  }

  /** What the parser could not read, or put in. */
  public final Ast.Other error(Node node, List<Ast> parts) {
    Ast.Other error = new Ast.Other("ERROR", List.copyOf(parts), start(node), end(node));
    reported.set(node.index());
    errors.add(error);
    return error;
  }

  /** {@code error} is sound after all, only newer than the grammar; its parts are in the tree. */
  public final void accept(Node error) {
    reported.set(error.index());
  }

  /** A comma sequence: the one expression, or all of them as {@code kind}. */
  public final Ast.Expr sequence(Ast.CollectionKind kind, List<Ast.Expr> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    return new Ast.Collection(kind, all, all.getFirst().start(), all.getLast().end());
  }

  /** {@code nodes} lowered one by one, in an unmodifiable list. */
  public static <T> List<T> each(List<Node> nodes, Function<Node, ? extends T> lower) {
    List<T> all = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      all.add(lower.apply(node));
    }
    return List.copyOf(all);
  }

  /**
   * The errors below {@code node} that no record has a place for, so that the statement list that
   * holds {@code node} can keep them.
   */
  public final List<Node> unplacedErrors(Node node) {
    List<Node> unplaced = new ArrayList<>();
    if (!node.hasError()) {
      return unplaced;
    }
    Cst cst = node.cst();
    for (int i = node.index() + 1; i < cst.next()[node.index()]; i++) {
      Node below = new Node(cst, i);
      if ((below.error() || below.missing()) && !reported.get(i)) {
        unplaced.add(below);
        i = below.error() ? cst.next()[i] - 1 : i;
      }
    }
    return unplaced;
  }
}
