package dev.countersign.rules.match;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which words a text may contain. It never says no of a word that is there, and rarely yes of one
 * that is not: a set of hashes (Bloom, 1970) from one pass over the bytes. A word is a run of
 * letters, digits, underscores and bytes beyond ASCII; after a backslash also that run without its
 * first letter, which may be part of an escape.
 */
final class WordSet {
  private static final int BITS = 1 << 16;
  private static final int FACTOR = 31;

  private final BitSet bits = new BitSet(BITS);

  private WordSet() {}

  static WordSet of(byte[] text) {
    WordSet words = new WordSet();
    each(text, words.bits::set);
    eachAfterEscape(text, words.bits::set);
    return words;
  }

  /** The words of {@code texts}, in the form of a question to {@link #mayHold}. */
  static int[] question(Collection<String> texts) {
    IntStream.Builder bits = IntStream.builder();
    each(String.join(" ", texts).getBytes(StandardCharsets.UTF_8), bits::add);
    return bits.build().toArray();
  }

  private static void each(byte[] text, IntConsumer word) {
    int hash = 0;
    for (byte b : text) {
      if (isInWord(b)) {
        hash = hash * FACTOR + b;
      } else if (hash != 0) {
        word.accept(bit(hash));
        hash = 0;
      }
    }
    if (hash != 0) {
      word.accept(bit(hash));
    }
  }

  private static void eachAfterEscape(byte[] text, IntConsumer word) {
    for (int i = 0; i + 2 < text.length; i++) {
      if (text[i] == '\\' && isInWord(text[i + 2])) {
        int hash = 0;
        for (int at = i + 2; at < text.length && isInWord(text[at]); at++) {
          hash = hash * FACTOR + text[at];
        }
        word.accept(bit(hash));
      }
    }
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & (BITS - 1);
  }

  private static boolean isInWord(byte b) {
    return b < 0
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_';
  }

  /** Whether all the words of {@code question} may be there. */
  boolean mayHold(int[] question) {
    for (int bit : question) {
      if (!bits.get(bit)) {
        return false;
      }
    }
    return true;
  }
}
