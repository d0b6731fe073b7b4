package dev.countersign.supply.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of RubyGems ({@code Gem::Version}): segments of digits or letters; letters stand before
 * numbers and mean a preview; zeros at the end of the numbers do not count.
 *
 * @param segments numbers and words
 */
public record GemVersion(List<String> segments)
    implements VersionOrder.Parsed, Comparable<GemVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(GemVersion::parse);

  private static final Pattern FORM =
      Pattern.compile("\\s*[0-9]+(\\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?\\s*");
  private static final Pattern SEGMENT = Pattern.compile("[0-9]+|[a-zA-Z]+");

  static Optional<GemVersion> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> segments = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(text.replace("-", ".pre."));
    while (segment.find()) {
      segments.add(segment.group());
    }
    return Optional.of(new GemVersion(canonical(segments)));
  }

  /** Without the zeros before the first word and at the end. */
  private static List<String> canonical(List<String> segments) {
    List<String> kept = new ArrayList<>();
    boolean word = false;
    for (String segment : segments) {
      if (!word && !Parts.isNumber(segment)) {
        dropZeros(kept);
        word = true;
      }
      kept.add(segment);
    }
    dropZeros(kept);
    return List.copyOf(kept);
  }

  private static void dropZeros(List<String> segments) {
    while (!segments.isEmpty()
        && Parts.isNumber(segments.getLast())
        && Parts.compareNumbers(segments.getLast(), "0") == 0) {
      segments.removeLast();
    }
  }

  @Override
  public boolean isPreview() {
    return segments.stream().anyMatch(segment -> !Parts.isNumber(segment));
  }

  @Override
  public int compareTo(GemVersion other) {
    for (int i = 0; i < Math.max(segments.size(), other.segments.size()); i++) {
      int order = compare(segment(i), other.segment(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private String segment(int index) {
    return index < segments.size() ? segments.get(index) : "0";
  }

  private static int compare(String left, String right) {
    boolean first = Parts.isNumber(left);
    boolean second = Parts.isNumber(right);
    if (first && second) {
      return Parts.compareNumbers(left, right);
    }
    return first == second ? left.compareTo(right) : first ? 1 : -1;
  }
}
