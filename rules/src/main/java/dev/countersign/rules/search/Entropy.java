package dev.countersign.rules.search;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a text looks random: Shannon's entropy of its characters, in bits, where letters that
 * follow one another as in words count for less.
 */
record Entropy() implements TextAnalyzer {
  private static final int MIN_LENGTH = 12;
  private static final double MIN_BITS_PER_CHARACTER = 3.0;
  private static final double MIN_SURPRISES = 0.25;

  @Override
  public boolean holds(String text) {
    return text.length() >= MIN_LENGTH
        && text.chars().noneMatch(Character::isWhitespace)
        && bitsPerCharacter(text) >= MIN_BITS_PER_CHARACTER
        && surprises(text) >= MIN_SURPRISES;
  }

  private static double bitsPerCharacter(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      counts.merge(text.charAt(i), 1, Integer::sum);
    }
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }

  /** The share of steps between letter cases, letters and digits, or three consonants on end. */
  private static double surprises(String text) {
    int surprises = 0;
    int consonants = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      consonants = isConsonant(c) ? consonants + 1 : 0;
      if (kind(c) != kind(text.charAt(i - 1)) || consonants > 3) {
        surprises++;
      }
    }
    return (double) surprises / text.length();
  }

  private static boolean isConsonant(char c) {
    return Character.isLetter(c) && "aeiouyAEIOUY".indexOf(c) < 0;
  }

  private static int kind(char c) {
    if (Character.isDigit(c)) {
      return 0;
    }
    if (Character.isUpperCase(c)) {
      return 1;
    }
    return Character.isLetter(c) ? 2 : 3;
  }
}
