package dev.countersign.supply.sbom;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Purl;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A bill of materials.
 *
 * @param project what it is of
 * @param tool what wrote it, and its version
 * @param components each package and version once
 */
public record Sbom(
    String project, String tool, String toolVersion, Instant time, List<Component> components) {
  /**
   * A package in a version.
   *
   * @param purl its package URL
   * @param flaws that are known of it
   */
  public record Component(
      String purl,
      String name,
      Optional<String> version,
      Optional<String> licence,
      boolean direct,
      boolean needed,
      Set<String> flaws) {}

  /** The bill of what a survey found; what comes from the project itself is left out. */
  public static Sbom of(
      Survey survey, String project, String tool, String toolVersion, Instant time) {
    Map<String, Component> all = new LinkedHashMap<>();
    for (Survey.Entry entry : survey.entries()) {
      Dependency one = entry.dependency();
      if (one.origin() != Origin.LOCAL) {
        Purl.of(one.ecosystem(), one.name(), one.version())
            .ifPresent(purl -> all.merge(purl, component(purl, entry), Sbom::merged));
      }
    }
    return new Sbom(project, tool, toolVersion, time, List.copyOf(all.values()));
  }

  private static Component component(String purl, Survey.Entry entry) {
    Dependency one = entry.dependency();
    Set<String> flaws = new LinkedHashSet<>();
    entry.flaws().stream().map(Hit::knownAs).forEach(flaws::add);
    boolean needed = !one.is(Trait.DEVELOPMENT) && !one.is(Trait.OPTIONAL);
    return new Component(
        purl, one.name(), one.version(), one.licence(), one.is(Trait.DIRECT), needed, flaws);
  }

  private static Component merged(Component left, Component right) {
    return new Component(
        left.purl,
        left.name,
        left.version,
        left.licence.or(right::licence),
        left.direct || right.direct,
        left.needed || right.needed,
        left.flaws);
  }

  /** The same for the same content. */
  UUID identity() {
    StringBuilder all = new StringBuilder(project).append('\n');
    components.forEach(one -> all.append(one.purl).append('\n'));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
