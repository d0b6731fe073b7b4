package dev.countersign.rules.literal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

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
    link(insert(words));
    for (int way = 0; way < next.length; way++) {
      int row = next[way] * columns;
      next[way] = ends[next[way]].length > 0 ? ~row : row;
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

  /** Turns the trie into an automaton, breadth first. */
  private void link(int states) {
    int[] failure = new int[states];
    Queue<Integer> queue = new ArrayDeque<>();
    for (int column = 0; column < columns; column++) {
      if (next[column] != 0) {
        queue.add(next[column]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      ends[state] = append(ends[state], ends[failure[state]]);
      for (int column = 0; column < columns; column++) {
        int way = state * columns + column;
        int along = next[failure[state] * columns + column];
        if (next[way] == 0) {
          next[way] = along;
        } else {
          failure[next[way]] = along;
          queue.add(next[way]);
        }
      }
    }
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
