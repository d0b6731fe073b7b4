package dev.countersign.supply.version;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where packages of one kind come from, how their names are compared and their versions ordered.
 */
public enum Ecosystem {
  /** Node.js. */
  NPM("npm", "npm"),
  /** Python. */
  PYPI("PyPI", "pypi"),
  /** Java, Kotlin, Scala; names are {@code group:artifact}. */
  MAVEN("Maven", "maven"),
  /** Go modules. */
  GO("Go", "golang"),
  /** Rust. */
  CARGO("crates.io", "cargo"),
  /** Ruby. */
  RUBYGEMS("RubyGems", "gem"),
  /** .NET. */
  NUGET("NuGet", "nuget"),
  /** PHP; names are {@code vendor/name}. */
  COMPOSER("Packagist", "composer");

  private final String osvName;
  private final String purlType;

  Ecosystem(String osvName, String purlType) {
    this.osvName = osvName;
    this.purlType = purlType;
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
    return switch (this) {
      case NPM, CARGO -> SemanticVersion.ORDER;
      case PYPI -> Pep440Version.ORDER;
      case MAVEN -> MavenVersion.ORDER;
      case GO -> GoVersion.ORDER;
      case RUBYGEMS -> GemVersion.ORDER;
      case NUGET -> NugetVersion.ORDER;
      case COMPOSER -> ComposerVersion.ORDER;
    };
  }

  /** One spelling of a name for all that mean the same package (PEP 503 for PyPI). */
  public String normal(String name) {
    return switch (this) {
      case PYPI -> withSingleDashes(name).toLowerCase(Locale.ROOT);
      case NUGET, COMPOSER -> name.toLowerCase(Locale.ROOT);
      case CARGO -> name.replace('_', '-');
      case NPM, MAVEN, GO, RUBYGEMS -> name;
    };
  }

  private static String withSingleDashes(String name) {
    StringBuilder dashed = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean separator = c == '-' || c == '_' || c == '.';
      if (!separator) {
        dashed.append(c);
      } else if (dashed.isEmpty() || dashed.charAt(dashed.length() - 1) != '-') {
        dashed.append('-');
      }
    }
    return dashed.toString();
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
