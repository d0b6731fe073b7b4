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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the clues are worded, in several languages. The table is {@code clues.txt}: a name between
 * hash signs gives a name to a list of words, {@code @CLUE} begins the patterns of a clue.
 */
final class Clues {
  /** Where a clue was found. */
  record Hit(Clue clue, int start, int end) {}

  private record Wording(Clue clue, Pattern pattern) {}

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
    for (String line : lines) {
      if (line.startsWith("#")) {
        int end = line.indexOf('#', 1);
        words.put(line.substring(0, end + 1), "(?:" + filled(line.substring(end + 2), words) + ")");
      } else if (line.startsWith("@")) {
        clue = Clue.valueOf(line.substring(1));
      } else {
        String pattern = filled(line, words);
        int flags =
            pattern.startsWith("(?-i)") ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        wordings.add(new Wording(clue, Pattern.compile(pattern, flags)));
      }
    }
    return List.copyOf(wordings);
  }

  private static String filled(String pattern, Map<String, String> words) {
    String filled = pattern;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }

  /** The clues of one side in a text, in no order. */
  static List<Hit> in(CharSequence text, Clue.Side side) {
    List<Hit> hits = new ArrayList<>();
    for (Wording wording : ALL) {
      if (wording.clue().side() == side) {
        Matcher matcher = wording.pattern().matcher(text);
        while (matcher.find()) {
          hits.add(new Hit(wording.clue(), matcher.start(), matcher.end()));
        }
      }
    }
    return hits;
  }
}
