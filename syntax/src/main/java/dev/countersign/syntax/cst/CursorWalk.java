package dev.countersign.syntax.cst;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One walk over a native tree into the arrays of a {@link Cst}, node by node from Java. {@code
 * natives/flatten.c} does the same within one native call; both must agree.
 */
final class CursorWalk {
  private static final int TOO_DEEP = -1;

  private final TreeSitter api;
  private final TreeCursors cursors;
  private final Arena arena;
  private final SegmentAllocator reused;
  private final Cst into;
  private final int maxDepth;

  CursorWalk(TreeSitter api, TreeCursors cursors, Arena arena, Cst into, int maxDepth) {
    this.api = api;
    this.cursors = cursors;
    this.arena = arena;
    this.into = into;
    this.maxDepth = maxDepth;
    reused = SegmentAllocator.prefixAllocator(arena.allocate(TreeSitter.NODE));
  }

  /** How many nodes there are, or a negative number when they nest too deep. */
  int fill(MemorySegment tree) {
    MemorySegment cursor = cursors.open(arena, api.rootNode(arena, tree));
    try {
      return fillFrom(cursor);
    } finally {
      cursors.close(cursor);
    }
  }

  /** While a node is open, {@code next} holds its parent. */
  private int fillFrom(MemorySegment cursor) {
    int[] next = into.next();
    int count = 0;
    int parent = -1;
    int depth = 1;
    while (true) {
      if (depth > maxDepth) {
        return TOO_DEEP;
      }
      int here = count++;
      put(here, cursor, parent < 0 || (into.flags()[parent] & Cst.HAS_ERROR) != 0);
      if (cursors.gotoFirstChild(cursor)) {
        next[here] = parent;
        parent = here;
        depth++;
        continue;
      }
      next[here] = count;
      while (!cursors.gotoNextSibling(cursor)) {
        if (parent < 0) {
          return count;
        }
        int closed = parent;
        parent = next[closed];
        next[closed] = count;
        depth--;
        cursors.gotoParent(cursor);
      }
    }
  }

  private void put(int here, MemorySegment cursor, boolean errorsNear) {
    MemorySegment node = cursors.node(reused, cursor);
    short symbol = cursors.symbol(node);
    into.symbol()[here] = symbol;
    into.field()[here] = cursors.field(cursor);
    into.start()[here] = cursors.start(node);
    into.end()[here] = cursors.end(node);
    int flags = into.grammar().namedFlag(symbol) | (cursors.isExtra(node) ? Cst.EXTRA : 0);
    if (errorsNear) {
      flags |= errorFlags(node, symbol);
    }
    into.flags()[here] = (byte) flags;
  }

  private int errorFlags(MemorySegment node, short symbol) {
    return (cursors.isMissing(node) ? Cst.MISSING : 0)
        | (symbol == Grammar.ERROR_SYMBOL ? Cst.ERROR : 0)
        | (cursors.hasError(node) ? Cst.HAS_ERROR : 0);
  }
}
