package dev.countersign.context.injection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the clues are worded, in several languages: {@code clues.txt}. */
final class Clues {
  /** Where a clue was found. */
  record Hit(Clue clue, int start, int end) {}

  /**
   * One way to word a clue.
   *
   * @param stems of which a text in small letters must have one; empty where any text may match
   */
  private record Wording(Clue clue, List<Stem> stems, Pattern pattern) {
    boolean mayMatch(String lower) {
      return stems.isEmpty() || stems.stream().anyMatch(stem -> stem.isIn(lower));
    }
  }

  /**
   * Letters that a text in small letters must have.
   *
   * @param begins whether a word must begin with them
   */
  private record Stem(String letters, boolean begins) {
    static Stem of(String written) {
      boolean begins = written.startsWith("<");
      return new Stem(begins ? written.substring(1) : written, begins);
    }

    boolean isIn(String lower) {
      int at = lower.indexOf(letters);
      while (begins && at > 0 && Character.isLetter(lower.charAt(at - 1))) {
        at = lower.indexOf(letters, at + 1);
      }
      return at >= 0;
    }
  }

  private static final List<Wording> ALL = read();

  private Clues() {}

  private static List<Wording> read() {
    try (InputStream in = Objects.requireNonNull(Clues.class.getResourceAsStream("clues.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Wording> read(List<String> lines) {
    Map<String, String> words = new LinkedHashMap<>();
    List<Wording> wordings = new ArrayList<>();
    Clue clue = Clue.READER;
    List<Stem> stems = List.of();
    for (String line : lines) {
      switch (line.charAt(0)) {
        case '#' -> {
          int end = line.indexOf('#', 1);
          words.put(
              line.substring(0, end + 1), "(?:" + filled(line.substring(end + 2), words) + ")");
        }
        case '@' -> {
          clue = Clue.valueOf(line.substring(1));
          stems = List.of();
        }
        case '~' -> stems = Stream.of(line.substring(1).split(",", -1)).map(Stem::of).toList();
        default -> wordings.add(new Wording(clue, stems, compiled(filled(line, words))));
      }
    }
    return List.copyOf(wordings);
  }

  private static Pattern compiled(String pattern) {
    boolean exact = pattern.startsWith("(?-i)");
    return Pattern.compile(pattern, exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String filled(String pattern, Map<String, String> words) {
    String filled = pattern;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }

  /** Of these a text must have one to have a clue that {@link Clue#isTelling tells}. */
  static Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (Wording wording : ALL) {
      if (wording.clue().isTelling()) {
        for (Stem one : wording.stems()) {
          String stem = one.letters();
          words.add(stem);
          words.add(stem.toUpperCase(Locale.ROOT));
          words.add(stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1));
        }
      }
    }
    return words;
  }

  /** The clues of a kind in a text. */
  static List<Hit> in(String text, Predicate<Clue> wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Hit> hits = new ArrayList<>();
    for (Wording wording : ALL) {
      if (wanted.test(wording.clue()) && wording.mayMatch(lower)) {
        Matcher matcher = wording.pattern().matcher(text);
        while (matcher.find()) {
          hits.add(new Hit(wording.clue(), matcher.start(), matcher.end()));
        }
      }
    }
    return hits;
  }
}
