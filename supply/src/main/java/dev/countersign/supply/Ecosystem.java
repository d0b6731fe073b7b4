package dev.countersign.supply;

import dev.countersign.supply.version.ComposerVersion;
import dev.countersign.supply.version.GemVersion;
import dev.countersign.supply.version.GoVersion;
import dev.countersign.supply.version.MavenVersion;
import dev.countersign.supply.version.NugetVersion;
import dev.countersign.supply.version.Pep440Version;
import dev.countersign.supply.version.SemanticVersion;
import dev.countersign.supply.version.VersionOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where packages of one kind come from, how their names are compared and their versions ordered.
 */
public enum Ecosystem {
  /** Node.js. */
  NPM("npm", "npm", SemanticVersion.ORDER),
  /** Python. */
  PYPI("PyPI", "pypi", Pep440Version.ORDER),
  /** Java, Kotlin, Scala; names are {@code group:artifact}. */
  MAVEN("Maven", "maven", MavenVersion.ORDER),
  /** Go modules. */
  GO("Go", "golang", GoVersion.ORDER),
  /** Rust. */
  CARGO("crates.io", "cargo", SemanticVersion.ORDER),
  /** Ruby. */
  RUBYGEMS("RubyGems", "gem", GemVersion.ORDER),
  /** .NET. */
  NUGET("NuGet", "nuget", NugetVersion.ORDER),
  /** PHP; names are {@code vendor/name}. */
  COMPOSER("Packagist", "composer", ComposerVersion.ORDER);

  private static final Pattern PYPI_SEPARATORS = Pattern.compile("[-_.]+");

  private final String osvName;
  private final String purlType;
  private final VersionOrder order;

  Ecosystem(String osvName, String purlType, VersionOrder order) {
    this.osvName = osvName;
    this.purlType = purlType;
    this.order = order;
  }

  /** What the OSV format calls it. */
  public String osvName() {
    return osvName;
  }

  /** What package URLs call it. */
  public String purlType() {
    return purlType;
  }

  /** The order of its versions. */
  public VersionOrder order() {
    return order;
  }

  /** One spelling of a name for all that mean the same package (PEP 503 for PyPI). */
  public String normal(String name) {
    return switch (this) {
      case PYPI -> PYPI_SEPARATORS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
      case NUGET, COMPOSER -> name.toLowerCase(Locale.ROOT);
      case CARGO -> name.replace('_', '-');
      case NPM, MAVEN, GO, RUBYGEMS -> name;
    };
  }

  /** By the OSV format's name, a package URL's type, or its own; a suffix after a colon is left. */
  public static Optional<Ecosystem> named(String name) {
    String plain = name.substring(0, name.indexOf(':') < 0 ? name.length() : name.indexOf(':'));
    return Arrays.stream(values())
        .filter(one ->
            one.osvName.equalsIgnoreCase(plain)
                || one.purlType.equalsIgnoreCase(plain)
                || one.name().equalsIgnoreCase(plain))
        .findFirst();
  }
}
