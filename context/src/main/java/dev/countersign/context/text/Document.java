package dev.countersign.context.text;

import dev.countersign.context.text.Region.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with its parts, where it is a program's. Not safe for several threads. */
public final class Document {
  private static final Pattern TRIAL =
      Pattern.compile(
          "(?:.*[/_.-])?(?:tests?|testing|testdata|specs?|fixtures?|__tests__|evals?|benchmarks?|datasets?|corpus|mocks?|cassettes?)(?:[/_.-].*)?");

  private final String path;
  private final String text;
  private final Optional<Lexicon> lexicon;
  private @Nullable List<Region> regions;

  private Document(String path, String text) {
    this.path = path;
    this.text = text;
    this.lexicon = Lexicon.ofFile(path);
  }

  /**
   * A text by the name of its file.
   *
   * @param path with slashes
   */
  public static Document of(String path, String text) {
    return new Document(path, text);
  }

  /** Whether it is there to be tried on something: a test, or what one reads. */
  public boolean isTrial() {
    return TRIAL.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** As the scanner names it. */
  public String path() {
    return path;
  }

  /** The whole of it. */
  public String text() {
    return text;
  }

  /** Whether it is a program, so that what is neither comment nor string is code. */
  public boolean isCode() {
    return lexicon.isPresent();
  }

  /** The comments and strings of a program, in order. */
  public List<Region> regions() {
    List<Region> known = regions;
    if (known == null) {
      known = lexicon.map(words -> Regions.of(text, words)).orElse(List.of());
      regions = known;
    }
    return known;
  }

  /** What a character of a program is part of. */
  public Kind kindAt(int index) {
    return regionAt(index).map(Region::kind).orElse(Kind.CODE);
  }

  /** The comment or string that a character is part of. */
  public Optional<Region> regionAt(int index) {
    List<Region> regions = regions();
    int low = 0;
    int high = regions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (regions.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < regions.size() && regions.get(low).start() <= index
        ? Optional.of(regions.get(low))
        : Optional.empty();
  }

  /** Where the line of a character begins. */
  public int lineStart(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  /** Where the line of a character ends, its break left out. */
  public int lineEnd(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end;
  }

  /** The lines that have a character which {@code wanted} accepts, as ranges, in order. */
  public List<Range> linesWith(IntPredicate wanted) {
    List<Range> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (wanted.test(text.charAt(i))) {
        Range line = new Range(lineStart(i), lineEnd(i));
        lines.add(line);
        i = line.end();
      }
    }
    return lines;
  }

  /** Some characters of the text. */
  public record Range(int start, int end) {}
}
