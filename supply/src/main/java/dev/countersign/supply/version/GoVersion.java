package dev.countersign.supply.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of Go modules and of Go itself: semantic versions after a {@code v}, which advisories
 * leave out; what follows a plus does not count. Go's own previews have no dash ({@code 1.21rc2}).
 *
 * @param version the same, as a semantic version
 */
public record GoVersion(SemanticVersion version)
    implements VersionOrder.Parsed, Comparable<GoVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(GoVersion::parse);

  private static final Pattern OWN =
      Pattern.compile("(?:go)?([0-9]+(?:\\.[0-9]+)*)(?:(rc|beta)([0-9]+))?");

  static Optional<GoVersion> parse(String text) {
    Matcher own = OWN.matcher(text);
    if (own.matches()) {
      List<String> preview = own.group(2) == null ? List.of() : List.of(own.group(2), own.group(3));
      return Optional.of(
          new GoVersion(new SemanticVersion(SemanticVersion.split(own.group(1)), preview)));
    }
    return SemanticVersion.parse(text).map(GoVersion::new);
  }

  @Override
  public boolean isPreview() {
    return version.isPreview();
  }

  @Override
  public int compareTo(GoVersion other) {
    return version.compareTo(other.version);
  }
}
