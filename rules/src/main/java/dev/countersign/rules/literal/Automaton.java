package dev.countersign.rules.literal;

import java.util.Arrays;
import java.util.List;

/**
 * Finds words in one pass whatever their number (Aho and Corasick, 1975). A state is the place of
 * its row in the table; a way to a state where words end is the complement of that.
 */
final class Automaton {
  static final int START = 0;
  private static final int[] NONE = {};

  private final int columns;
  private final int[] next;
  private final int[][] ends;

  /**
   * Of words that are rows of columns.
   *
   * @param columns one more than the greatest column; column 0 is what no word has
   */
  Automaton(List<int[]> words, int columns) {
    int room = 1 + words.stream().mapToInt(word -> word.length).sum();
    this.columns = columns;
    this.next = new int[room * columns];
    this.ends = new int[room][];
    Arrays.fill(ends, NONE);
    place(link(insert(words)));
  }

  /** Moves each state to its place in {@code order}: what is often visited lies together. */
  private void place(int[] order) {
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    int[] ways = next.clone();
    int[][] words = ends.clone();
    for (int i = 0; i < order.length; i++) {
      ends[i] = words[order[i]];
      for (int column = 0; column < columns; column++) {
        int to = ways[order[i] * columns + column];
        int row = place[to] * columns;
        next[i * columns + column] = words[to].length > 0 ? ~row : row;
      }
    }
  }

  private int insert(List<int[]> words) {
    int states = 1;
    for (int word = 0; word < words.size(); word++) {
      int state = 0;
      for (int column : words.get(word)) {
        int way = state * columns + column;
        if (next[way] == 0) {
          next[way] = states++;
        }
        state = next[way];
      }
      if (state != 0) {
        ends[state] = append(ends[state], word);
      }
    }
    return states;
  }

  private static int[] append(int[] list, int... more) {
    int[] longer = Arrays.copyOf(list, list.length + more.length);
    System.arraycopy(more, 0, longer, list.length, more.length);
    return longer;
  }

  /** Turns the trie into an automaton; returns the states by their distance from the start. */
  private int[] link(int states) {
    int[] failure = new int[states];
    int[] order = new int[states];
    int known = 1;
    for (int column = 0; column < columns; column++) {
      if (next[column] != 0) {
        order[known++] = next[column];
      }
    }
    for (int i = 1; i < known; i++) {
      int state = order[i];
      ends[state] = append(ends[state], ends[failure[state]]);
      for (int column = 0; column < columns; column++) {
        int way = state * columns + column;
        int along = next[failure[state] * columns + column];
        if (next[way] == 0) {
          next[way] = along;
        } else {
          failure[next[way]] = along;
          order[known++] = next[way];
        }
      }
    }
    return order;
  }

  /** Where {@code column} leads from a state; the complement of a state where words end. */
  int step(int state, int column) {
    return next[state + column];
  }

  /** The numbers of the words that end in a state. */
  int[] ending(int state) {
    return ends[state / columns];
  }
}
