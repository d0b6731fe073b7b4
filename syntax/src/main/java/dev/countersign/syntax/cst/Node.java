package dev.countersign.syntax.cst;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a {@link Cst}, by its index. */
public record Node(Cst cst, int index) {
  /** The grammar's name for the node: {@code call_expression}, or the token itself. */
  public String kind() {
    return cst.grammar().symbolName(cst.symbol()[index]);
  }

  /** Whether the node is of this kind. */
  public boolean is(String kind) {
    return kind().equals(kind);
  }

  /** The name of the field by which the parent holds the node, or null. */
  public @Nullable String field() {
    int field = cst.field()[index];
    return field == 0 ? null : cst.grammar().fieldName(field);
  }

  /** Offset of the first byte. */
  public int start() {
    return cst.start()[index];
  }

  /** Offset after the last byte. */
  public int end() {
    return cst.end()[index];
  }

  /** The source of the node. */
  public String text() {
    return cst.text(start(), end());
  }

  /** Whether the node stands for a rule of the grammar rather than for a token. */
  public boolean named() {
    return has(Cst.NAMED);
  }

  /** Whether the parser put the node in although the source lacks it. */
  public boolean missing() {
    return has(Cst.MISSING);
  }

  /** Whether the node may stand anywhere, as a comment. */
  public boolean extra() {
    return has(Cst.EXTRA);
  }

  /** Whether the node is source that the parser could not read. */
  public boolean error() {
    return has(Cst.ERROR);
  }

  /** Whether the node, or one below it, is an error or missing. */
  public boolean hasError() {
    return has(Cst.HAS_ERROR);
  }

  private boolean has(byte flag) {
    return (cst.flags()[index] & flag) != 0;
  }

  /** Every child, tokens and comments included. */
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (int i = index + 1; i < cst.next()[index]; i = cst.next()[i]) {
      children.add(new Node(cst, i));
    }
    return children;
  }

  /** The named children without comments. */
  public List<Node> namedChildren() {
    List<Node> children = new ArrayList<>();
    for (int i = index + 1; i < cst.next()[index]; i = cst.next()[i]) {
      if ((cst.flags()[i] & (Cst.NAMED | Cst.EXTRA)) == Cst.NAMED) {
        children.add(new Node(cst, i));
      }
    }
    return children;
  }

  /** The first child held by {@code field}, or null. */
  public @Nullable Node child(String field) {
    int wanted = cst.grammar().fieldNumber(field);
    for (int i = index + 1; i < cst.next()[index]; i = cst.next()[i]) {
      if (cst.field()[i] == wanted && (cst.flags()[i] & Cst.EXTRA) == 0) {
        return new Node(cst, i);
      }
    }
    return null;
  }

  /** Every child held by {@code field}, tokens included. */
  public List<Node> children(String field) {
    int wanted = cst.grammar().fieldNumber(field);
    List<Node> children = new ArrayList<>();
    for (int i = index + 1; i < cst.next()[index]; i = cst.next()[i]) {
      if (cst.field()[i] == wanted && (cst.flags()[i] & Cst.EXTRA) == 0) {
        children.add(new Node(cst, i));
      }
    }
    return children;
  }

  /** The first direct child of this kind, a token such as {@code async} included, or null. */
  public @Nullable Node first(String kind) {
    for (int i = index + 1; i < cst.next()[index]; i = cst.next()[i]) {
      if (cst.grammar().symbolName(cst.symbol()[i]).equals(kind)) {
        return new Node(cst, i);
      }
    }
    return null;
  }
}
