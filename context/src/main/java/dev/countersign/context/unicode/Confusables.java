package dev.countersign.context.unicode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Letters that look like one of ASCII. The facts are those of Unicode Technical Standard 39
 * (confusables, version 15.1), for the letters of living scripts whose lookalike is one letter or
 * digit.
 */
final class Confusables {
  private static final Map<Integer, Character> TWINS = read();

  private Confusables() {}

  private static Map<Integer, Character> read() {
    Map<Integer, Character> twins = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Confusables.class.getResourceAsStream("confusables.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> read(line.split(" ", -1), twins));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(twins);
  }

  private static void read(String[] entry, Map<Integer, Character> twins) {
    for (int i = 1; i < entry.length; i++) {
      twins.put(Integer.parseInt(entry[i], 16), entry[0].charAt(0));
    }
  }

  /** The letters that have a twin in ASCII. */
  static Set<Integer> letters() {
    return TWINS.keySet();
  }

  /** Whether a letter has a twin in ASCII. */
  static boolean isTwin(int c) {
    return TWINS.containsKey(c);
  }

  /** A word as it looks, with the letters of ASCII where they look the same. */
  static String skeleton(String word) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Invisibles.isZeroWidth(c) && !Invisibles.isFiller(c))
        .forEach(c -> {
          Character twin = TWINS.get(c);
          seen.appendCodePoint(twin == null ? c : twin);
        });
    return seen.toString();
  }

  /** The same for all words that look alike within ASCII: {@code l}, {@code I} and {@code 1}. */
  static String folded(String word) {
    return word.replace('I', 'l').replace('1', 'l').replace('0', 'O');
  }
}
