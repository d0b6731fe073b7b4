package dev.countersign.supply.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who keeps packages says about one.
 *
 * @param source who said it
 * @param exists whether there is such a package
 * @param version the version that is meant, or else the newest
 * @param versionExists whether there is such a version
 * @param first when the package was first published
 * @param released when the version was
 * @param deprecated why its makers no longer want it to be used
 * @param yanked why the version was taken back
 * @param installScript what it runs when it is installed
 * @param advisories flaws that the source knows
 * @param answered what the source speaks of at all; of the rest it says nothing
 */
public record PackageFacts(
    String source,
    boolean exists,
    Optional<String> version,
    boolean versionExists,
    Optional<Instant> first,
    Optional<Instant> released,
    Optional<String> deprecated,
    Optional<String> yanked,
    Optional<String> installScript,
    Optional<String> licence,
    Set<String> advisories,
    Set<Topic> answered) {
  /** There is no such package. */
  public static PackageFacts missing(String source) {
    return new PackageFacts(
        source,
        false,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(Topic.EXISTENCE));
  }
}
