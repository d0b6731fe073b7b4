package dev.countersign.syntax.cst;

import static dev.countersign.syntax.cst.TreeSitter.NODE;
import static dev.countersign.syntax.cst.TreeSitter.broken;
import static dev.countersign.syntax.cst.TreeSitter.leaf;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;

/**
 * The functions of tree-sitter that walk a tree and tell what a node is. Apart from {@link
 * TreeSitter} because each shape of function costs start-up time, and a run with the optimised
 * libraries needs none of them.
 */
final class TreeCursors {
  private static final MemoryLayout CURSOR =
      MemoryLayout.structLayout(
          ADDRESS,
          ADDRESS,
          MemoryLayout.sequenceLayout(3, JAVA_INT),
          MemoryLayout.paddingLayout(4));

  private static final MethodHandle CURSOR_TO_BOOL =
      leaf(FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
  private static final MethodHandle CURSOR_TO_SHORT =
      leaf(FunctionDescriptor.of(JAVA_SHORT, ADDRESS));
  private static final MethodHandle NODE_TO_CURSOR = leaf(FunctionDescriptor.of(CURSOR, NODE));
  private static final MethodHandle NODE_TO_SHORT = leaf(FunctionDescriptor.of(JAVA_SHORT, NODE));
  private static final MethodHandle NODE_TO_BOOL = leaf(FunctionDescriptor.of(JAVA_BOOLEAN, NODE));

  private final MemorySegment cursorNew;
  private final MemorySegment cursorDelete;
  private final MemorySegment firstChild;
  private final MemorySegment nextSibling;
  private final MemorySegment parent;
  private final MemorySegment currentNode;
  private final MemorySegment currentField;
  private final MemorySegment nodeSymbol;
  private final MemorySegment nodeStart;
  private final MemorySegment nodeEnd;
  private final MemorySegment nodeExtra;
  private final MemorySegment nodeMissing;
  private final MemorySegment nodeHasError;

  TreeCursors(TreeSitter api) {
    cursorNew = api.function("ts_tree_cursor_new");
    cursorDelete = api.function("ts_tree_cursor_delete");
    firstChild = api.function("ts_tree_cursor_goto_first_child");
    nextSibling = api.function("ts_tree_cursor_goto_next_sibling");
    parent = api.function("ts_tree_cursor_goto_parent");
    currentNode = api.function("ts_tree_cursor_current_node");
    currentField = api.function("ts_tree_cursor_current_field_id");
    nodeSymbol = api.function("ts_node_symbol");
    nodeStart = api.function("ts_node_start_byte");
    nodeEnd = api.function("ts_node_end_byte");
    nodeExtra = api.function("ts_node_is_extra");
    nodeMissing = api.function("ts_node_is_missing");
    nodeHasError = api.function("ts_node_has_error");
  }

  MemorySegment open(SegmentAllocator into, MemorySegment node) {
    try {
      return (MemorySegment) NODE_TO_CURSOR.invokeExact(cursorNew, into, node);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  void close(MemorySegment cursor) {
    TreeSitter.toVoid(cursorDelete, cursor);
  }

  boolean gotoFirstChild(MemorySegment cursor) {
    return toBool(firstChild, cursor);
  }

  boolean gotoNextSibling(MemorySegment cursor) {
    return toBool(nextSibling, cursor);
  }

  boolean gotoParent(MemorySegment cursor) {
    return toBool(parent, cursor);
  }

  MemorySegment node(SegmentAllocator into, MemorySegment cursor) {
    return TreeSitter.toNode(currentNode, into, cursor);
  }

  /** By which field the parent holds the current node; 0 for none. */
  short field(MemorySegment cursor) {
    try {
      return (short) CURSOR_TO_SHORT.invokeExact(currentField, cursor);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  short symbol(MemorySegment node) {
    try {
      return (short) NODE_TO_SHORT.invokeExact(nodeSymbol, node);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  int start(MemorySegment node) {
    return TreeSitter.nodeToInt(nodeStart, node);
  }

  int end(MemorySegment node) {
    return TreeSitter.nodeToInt(nodeEnd, node);
  }

  boolean isExtra(MemorySegment node) {
    return nodeToBool(nodeExtra, node);
  }

  boolean isMissing(MemorySegment node) {
    return nodeToBool(nodeMissing, node);
  }

  boolean hasError(MemorySegment node) {
    return nodeToBool(nodeHasError, node);
  }

  private static boolean toBool(MemorySegment function, MemorySegment cursor) {
    try {
      return (boolean) CURSOR_TO_BOOL.invokeExact(function, cursor);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  private static boolean nodeToBool(MemorySegment function, MemorySegment node) {
    try {
      return (boolean) NODE_TO_BOOL.invokeExact(function, node);
    } catch (Throwable e) {
      throw broken(e);
    }
  }
}
