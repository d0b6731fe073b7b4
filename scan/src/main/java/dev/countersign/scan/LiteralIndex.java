package dev.countersign.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Finds which of many strings occur in a text, in one pass whatever their number (Aho and Corasick,
 * 1975). Bytes that no string has share one column of the table.
 */
final class LiteralIndex {
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final byte[] column = new byte[256];
  private final int columns;
  private final int[] next;

  /** The string that ends in a state, or -1. */
  private final int[] ends;

  /** The nearest state along the failure links where a string ends; 0 for none. */
  private final int[] suffix;

  LiteralIndex(Collection<String> literals) {
    int room = 1;
    int used = 1;
    for (String literal : literals) {
      ids.putIfAbsent(literal, ids.size());
      byte[] bytes = literal.getBytes(StandardCharsets.UTF_8);
      room += bytes.length;
      for (byte b : bytes) {
        if (column[b & 0xFF] == 0) {
          column[b & 0xFF] = (byte) used++;
        }
      }
    }
    columns = used;
    next = new int[room * columns];
    ends = new int[room];
    suffix = new int[room];
    Arrays.fill(ends, -1);
    link(insert());
  }

  private int insert() {
    int states = 1;
    for (Map.Entry<String, Integer> literal : ids.entrySet()) {
      int state = 0;
      for (byte b : literal.getKey().getBytes(StandardCharsets.UTF_8)) {
        int edge = state * columns + (column[b & 0xFF] & 0xFF);
        if (next[edge] == 0) {
          next[edge] = states++;
        }
        state = next[edge];
      }
      ends[state] = literal.getValue();
    }
    return states;
  }

  /** Turns the trie into an automaton, breadth first, and finds the suffix links. */
  private void link(int states) {
    int[] failure = new int[states];
    Queue<Integer> queue = new ArrayDeque<>();
    for (int c = 0; c < columns; c++) {
      if (next[c] != 0) {
        queue.add(next[c]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      int fallback = failure[state];
      suffix[state] = ends[fallback] >= 0 ? fallback : suffix[fallback];
      for (int c = 0; c < columns; c++) {
        int edge = state * columns + c;
        int along = next[fallback * columns + c];
        if (next[edge] == 0) {
          next[edge] = along;
        } else {
          failure[next[edge]] = along;
          queue.add(next[edge]);
        }
      }
    }
  }

  /** The number of a string in {@link #find}'s answer. */
  int id(String literal) {
    return ids.getOrDefault(literal, -1);
  }

  /** The numbers of several strings. */
  int[] ids(Collection<String> literals) {
    return List.copyOf(literals).stream().mapToInt(this::id).toArray();
  }

  /** The strings that occur in {@code text}. */
  BitSet find(byte[] text) {
    BitSet found = new BitSet(ids.size());
    int state = 0;
    for (byte b : text) {
      state = next[state * columns + (column[b & 0xFF] & 0xFF)];
      for (int s = ends[state] >= 0 ? state : suffix[state];
          s != 0 && !found.get(ends[s]);
          s = suffix[s]) {
        found.set(ends[s]);
      }
    }
    return found;
  }
}
