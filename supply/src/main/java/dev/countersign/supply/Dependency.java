package dev.countersign.supply;

import dev.countersign.supply.data.Place;
import dev.countersign.supply.version.Ecosystem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A package that a file names.
 *
 * @param name in the ecosystem's one spelling
 * @param version the one version that is meant, where it is one
 * @param requirement what is asked for, as written; empty for any
 * @param origin where it comes from
 * @param traits what else the file says
 * @param licence as the file writes it
 * @param place where it is named
 */
public record Dependency(
    Ecosystem ecosystem,
    String name,
    Optional<String> version,
    String requirement,
    Origin origin,
    Set<Trait> traits,
    Optional<String> licence,
    Place place) {
  /** Where a package comes from. */
  public enum Origin {
    /** A registry, by its name and version. */
    REGISTRY,
    /** A repository of source code. */
    GIT,
    /** An address. */
    URL,
    /** The project itself, or a folder beside it. */
    LOCAL
  }

  /** What a file says of a package. */
  public enum Trait {
    /** Asked for by the project, not by another package. */
    DIRECT,
    /** Not needed where the project runs. */
    DEVELOPMENT,
    /** Left out where it cannot be had. */
    OPTIONAL,
    /** Its bytes are known by a digest. */
    HASHED,
    /** It runs code when it is installed. */
    INSTALL_SCRIPT,
    /** A constraint or a version given for others to use, which alone brings nothing in. */
    CONSTRAINT
  }

  /** A package of a registry. */
  public static Dependency of(
      Ecosystem ecosystem, String name, Optional<String> version, String requirement, Place place) {
    return new Dependency(
        ecosystem,
        ecosystem.normal(name),
        version,
        requirement,
        Origin.REGISTRY,
        EnumSet.noneOf(Trait.class),
        Optional.empty(),
        place);
  }

  /** Whether the file says this of it. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The same with one more trait, if {@code holds}. */
  public Dependency with(Trait trait, boolean holds) {
    if (!holds) {
      return this;
    }
    Set<Trait> all = EnumSet.of(trait);
    all.addAll(traits);
    return new Dependency(ecosystem, name, version, requirement, origin, all, licence, place);
  }

  /** The same from elsewhere. */
  public Dependency from(Origin where) {
    return new Dependency(ecosystem, name, version, requirement, where, traits, licence, place);
  }

  /** The same with a version. */
  public Dependency at(Optional<String> exactly) {
    return new Dependency(ecosystem, name, exactly, requirement, origin, traits, licence, place);
  }

  /** The same under a licence. */
  public Dependency under(Optional<String> text) {
    return new Dependency(ecosystem, name, version, requirement, origin, traits, text, place);
  }

  /** Whether its version is one by the rules of its ecosystem; no version is none. */
  public boolean hasKnownVersion() {
    return version.isEmpty() || ecosystem.order().knows(version.get());
  }

  /** Why nothing can be said of a version that is none. */
  public String unknownVersion() {
    return "known flaws of "
        + name
        + ": '"
        + version.orElse("")
        + "' is no version by the rules of "
        + ecosystem.osvName();
  }

  /** {@code name 1.2}, or {@code name >=1}. */
  public String label() {
    return version
        .map(exact -> name + " " + exact)
        .orElse(requirement.isEmpty() ? name : name + " " + requirement);
  }
}
