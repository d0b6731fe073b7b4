package dev.countersign.rules.literal;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every place where one of many words stands in a text, in one pass whatever their number.
 * The case of letters does not count.
 */
public final class Keywords {
  /** Told of each word that was found; may be called with several at one place. */
  public interface Visitor {
    /**
     * A word stands here.
     *
     * @param word its number in the list
     * @param start of its first character
     */
    void found(int word, int start);
  }

  private final List<String> words;

  /** Characters that no word has share the first column. */
  private final short[] column = new short[Character.MAX_VALUE + 1];

  private final Automaton automaton;

  /** Of words, none empty. */
  public Keywords(List<String> words) {
    this.words = List.copyOf(words);
    List<int[]> rows = new ArrayList<>();
    int columns = 1;
    for (String word : words) {
      int[] row = new int[word.length()];
      for (int i = 0; i < row.length; i++) {
        char c = Character.toLowerCase(word.charAt(i));
        if (column[c] == 0) {
          column[c] = (short) columns++;
          column[Character.toUpperCase(c)] = column[c];
        }
        row[i] = column[c];
      }
      rows.add(row);
    }
    this.automaton = new Automaton(rows, columns);
  }

  /**
   * The same where all words are ASCII, and the text is UTF-8: places are of bytes.
   *
   * @param text bytes beyond ASCII are in no word
   */
  public void find(byte[] text, Visitor visitor) {
    int state = Automaton.START;
    for (int i = 0; i < text.length; i++) {
      byte b = text[i];
      state = automaton.step(state, b < 0 ? 0 : column[b]);
      if (state < 0) {
        state = ~state;
        for (int word : automaton.ending(state)) {
          visitor.found(word, i + 1 - words.get(word).length());
        }
      }
    }
  }

  /** Tells {@code visitor} of every word in {@code text}, in the order in which they end. */
  public void find(CharSequence text, Visitor visitor) {
    int state = Automaton.START;
    for (int i = 0; i < text.length(); i++) {
      state = automaton.step(state, column[text.charAt(i)]);
      if (state < 0) {
        state = ~state;
        for (int word : automaton.ending(state)) {
          visitor.found(word, i + 1 - words.get(word).length());
        }
      }
    }
  }
}
