package dev.countersign.supply.admission;

import java.time.Instant;
import java.util.EnumSet;
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
  private static PackageFacts of(
      String source, boolean exists, Optional<String> version, boolean versionExists) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(Topic.EXISTENCE));
  }

  /** There is no such package. */
  public static PackageFacts missing(String source) {
    return of(source, false, Optional.empty(), false);
  }

  /** There is; what else is known of it is added. */
  public static PackageFacts known(String source, Optional<String> version, boolean versionExists) {
    return of(source, true, version, versionExists);
  }

  private Set<Topic> and(Topic topic) {
    Set<Topic> all = EnumSet.of(topic);
    all.addAll(answered);
    return all;
  }

  /** With when it was published, as far as that is said. */
  public PackageFacts aged(Optional<Instant> since, Optional<Instant> thisVersion) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        since,
        thisVersion,
        deprecated,
        yanked,
        installScript,
        licence,
        advisories,
        since.isEmpty() && thisVersion.isEmpty() ? answered : and(Topic.AGE));
  }

  /** With why it should not be used, or that nothing is said against it. */
  public PackageFacts supported(Optional<String> notAnyMore, Optional<String> takenBack) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        first,
        released,
        notAnyMore,
        takenBack,
        installScript,
        licence,
        advisories,
        and(Topic.SUPPORT));
  }

  /** With what it runs when it is installed, or that it runs nothing. */
  public PackageFacts installing(Optional<String> script) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        first,
        released,
        deprecated,
        yanked,
        script,
        licence,
        advisories,
        and(Topic.INSTALL));
  }

  /** With its terms, or that none are named. */
  public PackageFacts under(Optional<String> terms) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        first,
        released,
        deprecated,
        yanked,
        installScript,
        terms,
        advisories,
        and(Topic.LICENCE));
  }

  /** With the flaws of the version, or that none is known. */
  public PackageFacts flawed(Set<String> flaws) {
    return new PackageFacts(
        source,
        exists,
        version,
        versionExists,
        first,
        released,
        deprecated,
        yanked,
        installScript,
        licence,
        Set.copyOf(flaws),
        and(Topic.ADVISORIES));
  }
}
