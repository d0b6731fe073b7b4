package dev.countersign.supply.version;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A version of Maven, compared by Maven's own code.
 *
 * @param comparable the same, as Maven sees it
 */
public record MavenVersion(ComparableVersion comparable)
    implements VersionOrder.Parsed, Comparable<MavenVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(MavenVersion::parse);

  private static final Pattern PREVIEW =
      Pattern.compile(".*(?:alpha|beta|milestone|snapshot|[.-](?:a|b|m|rc|cr)\\d).*");

  static Optional<MavenVersion> parse(String text) {
    String clean = text.strip();
    return clean.isEmpty() || clean.contains("$") || clean.contains(" ")
        ? Optional.empty()
        : Optional.of(new MavenVersion(new ComparableVersion(clean)));
  }

  @Override
  public boolean isPreview() {
    return PREVIEW.matcher(comparable.toString().toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public int compareTo(MavenVersion other) {
    return comparable.compareTo(other.comparable);
  }
}
