package dev.countersign.syntax.cst;

import java.nio.charset.StandardCharsets;

/**
 * A concrete syntax tree in flat arrays, in preorder: node {@code i}'s first child is {@code i + 1}
 * and its next sibling {@code next[i]}. The native tree is freed before this one is handed out.
 *
 * @param source the bytes that were parsed
 * @param grammar names the symbols and fields
 * @param size how many nodes
 * @param symbol tree-sitter's number of each node's kind
 * @param field tree-sitter's number of the field by which the parent holds the node; 0 for none
 * @param flags {@link #NAMED} and its like
 * @param start byte offset of each node's first byte
 * @param end byte offset after each node's last byte
 * @param next index after each node's last descendant
 */
public record Cst(
    byte[] source,
    Grammar grammar,
    int size,
    short[] symbol,
    short[] field,
    byte[] flags,
    int[] start,
    int[] end,
    int[] next) {
  /** The node stands for a rule of the grammar, not for a token of punctuation or a keyword. */
  public static final byte NAMED = 1;

  /** The parser put the node in although the source lacks it. */
  public static final byte MISSING = 2;

  /** The node may stand anywhere, as a comment. */
  public static final byte EXTRA = 4;

  /** The node is source that the parser could not read. */
  public static final byte ERROR = 8;

  /** The node or one below it is an error or missing. */
  public static final byte HAS_ERROR = 16;

  /** The same tree over a source that lacks the last bytes of this one. */
  public Cst over(byte[] shorter) {
    for (int i = 0; i < size; i++) {
      start[i] = Math.min(start[i], shorter.length);
      end[i] = Math.min(end[i], shorter.length);
    }
    return new Cst(shorter, grammar, size, symbol, field, flags, start, end, next);
  }

  /** The whole file. */
  public Node root() {
    return new Node(this, 0);
  }

  /** The source between two byte offsets. */
  public String text(int from, int to) {
    return new String(source, from, to - from, StandardCharsets.UTF_8);
  }
}
