// One walk over a syntax tree into flat arrays, in preorder: the same arrays, with the same meaning,
// as dev.countersign.syntax.cst.Cst, filled without a call from Java for each node.

#include <tree_sitter/api.h>

enum { NAMED = 1, MISSING = 2, EXTRA = 4, ERROR = 8, HAS_ERROR = 16, TOO_DEEP = -1, TOO_MANY = -2 };

// While a node is open, `next` holds its parent; when it closes, the index after its last descendant.
int32_t countersign_flatten(
    const TSTree *tree, int32_t capacity, int32_t max_depth,
    uint16_t *symbol, uint16_t *field, uint8_t *flags, int32_t *start, int32_t *end, int32_t *next) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  int32_t count = 0, parent = -1, depth = 1;
  for (;;) {
    if (count == capacity || depth > max_depth) {
      ts_tree_cursor_delete(&cursor);
      return count == capacity ? TOO_MANY : TOO_DEEP;
    }
    TSNode node = ts_tree_cursor_current_node(&cursor);
    int32_t here = count++;
    symbol[here] = ts_node_symbol(node);
    field[here] = ts_tree_cursor_current_field_id(&cursor);
    start[here] = (int32_t) ts_node_start_byte(node);
    end[here] = (int32_t) ts_node_end_byte(node);
    flags[here] = (uint8_t) ((ts_node_is_named(node) ? NAMED : 0)
        | (ts_node_is_missing(node) ? MISSING : 0)
        | (ts_node_is_extra(node) ? EXTRA : 0)
        | (ts_node_is_error(node) ? ERROR : 0)
        | (ts_node_has_error(node) ? HAS_ERROR : 0));
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      next[here] = parent;
      parent = here;
      depth++;
      continue;
    }
    next[here] = count;
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      if (parent < 0) {
        ts_tree_cursor_delete(&cursor);
        return count;
      }
      int32_t closed = parent;
      parent = next[closed];
      next[closed] = count;
      depth--;
      ts_tree_cursor_goto_parent(&cursor);
    }
  }
}
