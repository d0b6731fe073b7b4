package dev.countersign.secrets;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds words in a text, in time that hardly depends on how many there are. Not safe for several
 * threads.
 *
 * @param <T> what is known of a word
 */
public final class WordIndex<T> {
  /** Told of the words at a place, the longest first. */
  public interface Visitor<T> {
    /**
     * A word stands here.
     *
     * @return whether it counts: others at this place are then not told
     */
    boolean found(T known, int start, int end);
  }

  private static final int HEAD = 5;
  private static final int PAIRS = 1 << 16;

  /** By the first characters, then by the length. */
  private final Map<String, SortedMap<Integer, Map<String, T>>> byHead = new HashMap<>();

  private final BitSet pairs = new BitSet(PAIRS);
  private final BitSet heads = new BitSet(HEAD + 1);
  private int longest;

  /** Adds a word that is not empty, or what is known of it now. */
  public void put(String word, T known) {
    String head = word.substring(0, Math.min(HEAD, word.length()));
    byHead
        .computeIfAbsent(head, _ -> new TreeMap<>(Comparator.reverseOrder()))
        .computeIfAbsent(word.length(), _ -> new HashMap<>())
        .put(word, known);
    if (word.length() > 1) {
      pairs.set(pair(word, 0));
    }
    heads.set(head.length());
    longest = Math.max(longest, word.length());
  }

  /** The length of the longest word; 0 where there is none. */
  public int longest() {
    return longest;
  }

  private static int pair(String text, int at) {
    return ((text.charAt(at) & 0xFF) << 8) + (text.charAt(at + 1) & 0xFF);
  }

  /** Whether a word that counts begins at a place. */
  public boolean at(String text, int at, Visitor<T> visitor) {
    boolean pair = at + 1 < text.length() && pairs.get(pair(text, at));
    for (int head = HEAD; head > 0; head--) {
      if (heads.get(head)
          && (pair || head == 1)
          && at + head <= text.length()
          && tell(text, at, head, visitor)) {
        return true;
      }
    }
    return false;
  }

  private boolean tell(String text, int at, int head, Visitor<T> visitor) {
    SortedMap<Integer, Map<String, T>> byLength = byHead.get(text.substring(at, at + head));
    if (byLength == null) {
      return false;
    }
    for (Map.Entry<Integer, Map<String, T>> words : byLength.entrySet()) {
      int end = at + words.getKey();
      T known = end <= text.length() ? words.getValue().get(text.substring(at, end)) : null;
      if (known != null && visitor.found(known, at, end)) {
        return true;
      }
    }
    return false;
  }
}
