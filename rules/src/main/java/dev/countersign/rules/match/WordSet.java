package dev.countersign.rules.match;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Which words a text may contain. It never says no of a word that is there, and rarely yes of one
 * that is not: a set of hashes (Bloom, 1970) from one pass over the bytes. A word is a run of
 * letters, digits, underscores and bytes beyond ASCII.
 */
final class WordSet {
  private static final int BITS = 1 << 16;
  private static final int FACTOR = 31;

  private final long[] bits = new long[BITS / Long.SIZE];

  private WordSet() {}

  static WordSet of(byte[] text) {
    WordSet words = new WordSet();
    int hash = 0;
    for (byte b : text) {
      if (isInWord(b)) {
        hash = hash * FACTOR + b;
      } else if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
    }
    words.add(hash);
    return words;
  }

  private static boolean isInWord(byte b) {
    return b < 0
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_';
  }

  private void add(int hash) {
    int bit = bit(hash);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & (BITS - 1);
  }

  /** The words of {@code texts}, in the form of a question to {@link #mayHold}. */
  static int[] question(Collection<String> texts) {
    long[] words = of(String.join(" ", texts).getBytes(StandardCharsets.UTF_8)).bits;
    return IntStream.range(1, BITS)
        .filter(bit -> (words[bit / Long.SIZE] & 1L << bit) != 0)
        .toArray();
  }

  /** Whether all the words of {@code question} may be there. */
  boolean mayHold(int[] question) {
    for (int bit : question) {
      if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }
}
