package dev.countersign.rules.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be, by edit distance. */
final class Nearest {
  private Nearest() {}

  /** The nearest of {@code words}, if it is near. */
  static Optional<String> of(String word, Collection<String> words) {
    String wanted = plain(word);
    int far = Math.max(2, wanted.length() / 3) + 1;
    return words.stream()
        .filter(known -> distance(wanted, plain(known)) < far)
        .min(Comparator.comparingInt(known -> distance(wanted, plain(known))));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Levenshtein's distance, two rows at a time. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
