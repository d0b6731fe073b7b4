package dev.countersign.supply.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of NuGet: up to four numbers, then as semantic versions, whatever the case.
 *
 * @param numbers one to four
 * @param preview the identifiers after the dash
 */
public record NugetVersion(List<String> numbers, List<String> preview)
    implements VersionOrder.Parsed, Comparable<NugetVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(NugetVersion::parse);

  private static final Pattern FORM =
      Pattern.compile("\\s*v?([0-9]+(?:\\.[0-9]+){0,3})(?:-([0-9a-z.-]+))?(?:\\+[0-9a-z.-]*)?\\s*");

  static Optional<NugetVersion> parse(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    return form.matches()
        ? Optional.of(
            new NugetVersion(
                SemanticVersion.split(form.group(1)), SemanticVersion.split(form.group(2))))
        : Optional.empty();
  }

  @Override
  public boolean isPreview() {
    return !preview.isEmpty();
  }

  @Override
  public int compareTo(NugetVersion other) {
    int order = Parts.compareReleases(numbers, other.numbers);
    return order != 0 ? order : Parts.comparePreviews(preview, other.preview);
  }
}
