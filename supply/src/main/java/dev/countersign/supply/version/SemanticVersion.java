package dev.countersign.supply.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Semantic Versioning 2.0.0, as npm and Cargo use it; read leniently: fewer than three numbers, and
 * a {@code v} or {@code =} in front.
 *
 * @param numbers at least one
 * @param preview the identifiers after the dash
 */
public record SemanticVersion(List<String> numbers, List<String> preview)
    implements VersionOrder.Parsed, Comparable<SemanticVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(SemanticVersion::parse);

  private static final Pattern FORM =
      Pattern.compile(
          "[=v\\s]*([0-9]+(?:\\.[0-9]+){0,2})(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]*)?\\s*");

  static Optional<SemanticVersion> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new SemanticVersion(split(form.group(1)), split(form.group(2))))
        : Optional.empty();
  }

  static List<String> split(String dotted) {
    return dotted == null ? List.of() : List.of(dotted.split("\\.", -1));
  }

  @Override
  public boolean isPreview() {
    return !preview.isEmpty();
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int order = Parts.compareReleases(numbers, other.numbers);
    return order != 0 ? order : Parts.comparePreviews(preview, other.preview);
  }
}
