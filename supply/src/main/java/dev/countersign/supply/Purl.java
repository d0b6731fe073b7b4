package dev.countersign.supply;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.countersign.supply.version.Ecosystem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Package URLs: one text that names a package of any ecosystem. */
public final class Purl {
  private Purl() {}

  /** A package of an ecosystem. */
  public record Named(Ecosystem ecosystem, String name, Optional<String> version) {}

  /** The URL of a package; empty for a name that none can hold. */
  public static Optional<String> of(Ecosystem ecosystem, String name, Optional<String> version) {
    int cut = ecosystem == Ecosystem.MAVEN ? name.indexOf(':') : name.lastIndexOf('/');
    @Nullable String group = cut < 0 ? null : name.substring(0, cut);
    try {
      return Optional.of(
          new PackageURL(
                  ecosystem.purlType(),
                  group,
                  name.substring(cut + 1),
                  version.orElse(null),
                  null,
                  null)
              .canonicalize());
    } catch (MalformedPackageURLException e) {
      return Optional.empty();
    }
  }

  /** The package that a URL names; empty where it is none of a known ecosystem. */
  public static Optional<Named> read(String text) {
    try {
      PackageURL url = new PackageURL(text);
      return Ecosystem.named(url.getType())
          .map(ecosystem ->
              new Named(
                  ecosystem,
                  ecosystem.normal(name(ecosystem, url)),
                  Optional.ofNullable(url.getVersion())));
    } catch (MalformedPackageURLException e) {
      return Optional.empty();
    }
  }

  private static String name(Ecosystem ecosystem, PackageURL url) {
    return url.getNamespace() == null
        ? url.getName()
        : url.getNamespace() + (ecosystem == Ecosystem.MAVEN ? ":" : "/") + url.getName();
  }
}
