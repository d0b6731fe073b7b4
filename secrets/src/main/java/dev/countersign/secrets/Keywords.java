package dev.countersign.secrets;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Finds every place where one of many words stands in a text, in one pass whatever their number
 * (Aho and Corasick, 1975). The case of ASCII letters does not count. Characters that no word has
 * share one column of the table.
 */
final class Keywords {
  /** Told of each word that was found; may be called with several at one place. */
  interface Visitor {
    /**
     * A word stands here.
     *
     * @param word its number in the list
     * @param start of its first character
     */
    void found(int word, int start);
  }

  private static final int ASCII = 128;

  private final List<String> words;
  private final byte[] column = new byte[ASCII];
  private final int columns;

  /** By state and column, where the way leads: its row, or its complement where a word ends. */
  private final int[] next;

  private final int[][] ends;

  /** Of words in ASCII, none empty. */
  Keywords(List<String> words) {
    this.words = words;
    int used = 1;
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        if (column[lower(c)] == 0) {
          column[lower(c)] = (byte) used++;
        }
      }
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      column[c] = column[lower(c)];
    }
    this.columns = used;
    int states = 1 + words.stream().mapToInt(String::length).sum();
    this.next = new int[states * columns];
    this.ends = new int[states][0];
    link(insert());
    for (int edge = 0; edge < next.length; edge++) {
      next[edge] = ends[next[edge]].length > 0 ? ~(next[edge] * columns) : next[edge] * columns;
    }
  }

  private int insert() {
    int states = 1;
    for (int word = 0; word < words.size(); word++) {
      int state = 0;
      for (char c : words.get(word).toCharArray()) {
        int edge = state * columns + column[lower(c)];
        if (next[edge] == 0) {
          next[edge] = states++;
        }
        state = next[edge];
      }
      ends[state] = append(ends[state], word);
    }
    return states;
  }

  private static int[] append(int[] list, int... more) {
    int[] longer = Arrays.copyOf(list, list.length + more.length);
    System.arraycopy(more, 0, longer, list.length, more.length);
    return longer;
  }

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
      ends[state] = append(ends[state], ends[failure[state]]);
      for (int c = 0; c < columns; c++) {
        int edge = state * columns + c;
        int along = next[failure[state] * columns + c];
        if (next[edge] == 0) {
          next[edge] = along;
        } else {
          failure[next[edge]] = along;
          queue.add(next[edge]);
        }
      }
    }
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  /** Tells {@code visitor} of every word in {@code text}, in the order in which they end. */
  void find(String text, Visitor visitor) {
    int row = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      row = c < ASCII ? next[row + column[c]] : 0;
      if (row < 0) {
        row = ~row;
        for (int word : ends[row / columns]) {
          visitor.found(word, i + 1 - words.get(word).length());
        }
      }
    }
  }
}
