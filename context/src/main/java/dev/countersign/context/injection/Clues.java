package dev.countersign.context.injection;

import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.literal.Keywords;
import dev.countersign.rules.regex.Beginnings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clues of a text: {@code clues.txt} has how they are worded, in several languages. */
final class Clues {
  /** Where a clue was found. */
  record Hit(Clue clue, int start, int end) {}

  /**
   * One way to word a clue.
   *
   * @param needed stems by number; of each list a text must have one
   */
  private record Wording(Clue clue, List<int[]> needed, Lazy<Beginnings> pattern) {
    boolean mayMatch(BitSet stems) {
      for (int[] some : needed) {
        if (!hasOne(some, stems)) {
          return false;
        }
      }
      return true;
    }

    void find(String text, List<Hit> hits) {
      pattern.get().each(text, found -> hits.add(new Hit(clue, found.start(), found.end())));
    }

    private static boolean hasOne(int[] some, BitSet stems) {
      for (int stem : some) {
        if (stems.get(stem)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The wordings, with one table of their stems. */
  private static final class Book {
    private static final String BEGINS = "<";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<String> stems;
    private final Keywords keywords;

    Book(List<String> lines) {
      Clue clue = Clue.READER;
      List<int[]> needed = new ArrayList<>();
      boolean done = false;
      for (String line : lines) {
        switch (line.charAt(0)) {
          case '#' -> name(line);
          case '@' -> {
            clue = Clue.valueOf(line.substring(1));
            needed.clear();
          }
          case '~' -> {
            if (done) {
              needed.clear();
            }
            needed.add(numbered(line.substring(1)));
            done = false;
          }
          default -> {
            String pattern = filled(line);
            wordings.add(
                new Wording(
                    clue,
                    List.copyOf(needed),
                    new Lazy<>(() -> new Beginnings(compiled(pattern)))));
            done = true;
          }
        }
      }
      this.stems = List.copyOf(numbers.keySet());
      this.keywords = new Keywords(stems.stream().map(Book::letters).toList());
    }

    private void name(String line) {
      int end = line.indexOf('#', 1);
      words.put(line.substring(0, end + 1), "(?:" + filled(line.substring(end + 2)) + ")");
    }

    private String filled(String pattern) {
      String filled = pattern;
      for (Map.Entry<String, String> word : words.entrySet()) {
        filled = filled.replace(word.getKey(), word.getValue());
      }
      return filled;
    }

    private static Pattern compiled(String pattern) {
      boolean exact = pattern.startsWith("(?-i)");
      return Pattern.compile(pattern, exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private int[] numbered(String written) {
      return Stream.of(written.split(",", -1))
          .mapToInt(stem -> numbers.computeIfAbsent(stem, _ -> numbers.size()))
          .toArray();
    }

    private static String letters(String stem) {
      return stem.startsWith(BEGINS) ? stem.substring(1) : stem;
    }

    BitSet stemsIn(String text) {
      BitSet found = new BitSet();
      keywords.find(
          text,
          (stem, start) -> {
            boolean within = start > 0 && Character.isLetter(text.charAt(start - 1));
            if (!within || !stems.get(stem).startsWith(BEGINS)) {
              found.set(stem);
            }
          });
      return found;
    }

    /** Stems of which a text must have one to have a clue that {@link Clue#isTelling tells}. */
    Stream<String> telling() {
      return wordings.stream()
          .filter(wording -> wording.clue().isTelling())
          .flatMapToInt(wording -> Arrays.stream(wording.needed().getFirst()))
          .mapToObj(stem -> letters(stems.get(stem)));
    }
  }

  private static final Book BOOK = read();

  private final String text;
  private final BitSet stems;

  private Clues(String text) {
    this.text = text;
    this.stems = BOOK.stemsIn(text);
  }

  private static Book read() {
    try (InputStream in = Objects.requireNonNull(Clues.class.getResourceAsStream("clues.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Book(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of these a text must have one to have a clue that {@link Clue#isTelling tells}. */
  static Set<String> words() {
    return BOOK.telling()
        .flatMap(stem ->
            Stream.of(
                stem,
                stem.toUpperCase(Locale.ROOT),
                stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Clues of(String text) {
    return new Clues(text);
  }

  /** Whether it has the stems of a clue of a kind. */
  boolean mayHave(Predicate<Clue> wanted) {
    return BOOK.wordings.stream()
        .anyMatch(wording -> wanted.test(wording.clue()) && wording.mayMatch(stems));
  }

  /** Those of a kind. */
  List<Hit> hits(Predicate<Clue> wanted) {
    List<Hit> hits = new ArrayList<>();
    for (Wording wording : BOOK.wordings) {
      if (wanted.test(wording.clue()) && wording.mayMatch(stems)) {
        wording.find(text, hits);
      }
    }
    return hits;
  }
}
