package dev.countersign.supply.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Composer: up to four numbers, then a stability with a number. A branch ({@code
 * dev-main}) is less than every version.
 *
 * @param numbers one to four
 * @param stability 0 dev, 1 alpha, 2 beta, 3 RC, 4 stable, 5 patch
 * @param number after the stability
 */
public record ComposerVersion(List<String> numbers, int stability, String number)
    implements VersionOrder.Parsed, Comparable<ComposerVersion> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(ComposerVersion::parse);

  private static final int STABLE = 4;
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*v?([0-9]+(?:\\.[0-9]+){0,3})"
              + "(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?[0-9]++)*+))?"
              + "([.-]?dev)?(?:\\+.*)?\\s*");

  static Optional<ComposerVersion> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("dev-")) {
      return Optional.of(new ComposerVersion(List.of("0"), 0, "0"));
    }
    Matcher form = FORM.matcher(lower);
    if (!form.matches()) {
      return Optional.empty();
    }
    String digits = form.group(3) == null ? "" : form.group(3).replaceAll("[^0-9]", "");
    return Optional.of(
        new ComposerVersion(
            SemanticVersion.split(form.group(1)),
            form.group(4) != null ? 0 : stability(form.group(2)),
            digits.isEmpty() ? "0" : digits));
  }

  private static int stability(String name) {
    return switch (name) {
      case null -> STABLE;
      case "alpha", "a" -> 1;
      case "beta", "b" -> 2;
      case "rc" -> 3;
      case "stable" -> STABLE;
      default -> STABLE + 1;
    };
  }

  @Override
  public boolean isPreview() {
    return stability < STABLE;
  }

  @Override
  public int compareTo(ComposerVersion other) {
    int order = Parts.compareReleases(numbers, other.numbers);
    order = order != 0 ? order : Integer.compare(stability, other.stability);
    return order != 0 ? order : Parts.compareNumbers(number, other.number);
  }
}
