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
  private final Arena arena;
  private final SegmentAllocator reused;
  private final Cst into;
  private final int maxDepth;

  CursorWalk(TreeSitter api, Arena arena, Cst into, int maxDepth) {
    this.api = api;
    this.arena = arena;
    this.into = into;
    this.maxDepth = maxDepth;
    reused = SegmentAllocator.prefixAllocator(arena.allocate(TreeSitter.NODE));
  }

  /** How many nodes there are, or a negative number when they nest too deep. */
  int fill(MemorySegment tree) {
    MemorySegment cursor = api.newCursor(arena, api.rootNode(arena, tree));
    try {
      return fillFrom(cursor);
    } finally {
      api.deleteCursor(cursor);
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
      if (api.gotoFirstChild(cursor)) {
        next[here] = parent;
        parent = here;
        depth++;
        continue;
      }
      next[here] = count;
      while (!api.gotoNextSibling(cursor)) {
        if (parent < 0) {
          return count;
        }
        int closed = parent;
        parent = next[closed];
        next[closed] = count;
        depth--;
        api.gotoParent(cursor);
      }
    }
  }

  private void put(int here, MemorySegment cursor, boolean errorsNear) {
    MemorySegment node = api.currentNode(reused, cursor);
    short symbol = api.nodeSymbol(node);
    into.symbol()[here] = symbol;
    into.field()[here] = api.currentField(cursor);
    into.start()[here] = api.nodeStart(node);
    into.end()[here] = api.nodeEnd(node);
    int flags = into.grammar().namedFlag(symbol) | (api.nodeExtra(node) ? Cst.EXTRA : 0);
    if (errorsNear) {
      flags |= errorFlags(node, symbol);
    }
    into.flags()[here] = (byte) flags;
  }

  private int errorFlags(MemorySegment node, short symbol) {
    return (api.nodeMissing(node) ? Cst.MISSING : 0)
        | (symbol == Grammar.ERROR_SYMBOL ? Cst.ERROR : 0)
        | (api.nodeHasError(node) ? Cst.HAS_ERROR : 0);
  }
}
