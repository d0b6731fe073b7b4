package dev.countersign.supply.online;

import dev.countersign.supply.Ecosystem;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.admission.Topic;
import dev.countersign.supply.data.Data;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public API of deps.dev, version 3, which speaks of all ecosystems but one in the same way (<a
 * href="https://docs.deps.dev/api/v3/">description</a>).
 */
final class DepsDev {
  /** Where it is. */
  static final String ADDRESS = "https://api.deps.dev/v3/";

  private DepsDev() {}

  private static Optional<String> system(Ecosystem ecosystem) {
    return switch (ecosystem) {
      case NPM -> Optional.of("npm");
      case PYPI -> Optional.of("pypi");
      case MAVEN -> Optional.of("maven");
      case GO -> Optional.of("go");
      case CARGO -> Optional.of("cargo");
      case RUBYGEMS -> Optional.of("rubygems");
      case NUGET -> Optional.of("nuget");
      case COMPOSER -> Optional.empty();
    };
  }

  static Optional<String> path(Candidate candidate) {
    return system(candidate.ecosystem())
        .map(system -> "systems/" + system + "/packages/" + Web.segment(candidate.name()));
  }

  static String versionPath(Candidate candidate, String version) {
    String written =
        candidate.ecosystem() == Ecosystem.GO && !version.startsWith("v") ? "v" + version : version;
    return path(candidate).orElseThrow() + "/versions/" + Web.segment(written);
  }

  /** What the list of versions says. */
  record Versions(Optional<String> newest, boolean exists, Optional<Instant> first) {
    static Versions read(Candidate candidate, Data root) {
      List<Instant> times = new ArrayList<>();
      List<String> versions = new ArrayList<>();
      Optional<String> standard = Optional.empty();
      for (Data one : root.at("versions").items()) {
        String version = one.at("versionKey", "version").text().replaceFirst("^v(?=\\d)", "");
        versions.add(version);
        one.text("publishedAt").flatMap(NpmProtocol.Times::read).ifPresent(times::add);
        if (one.says("isDefault")) {
          standard = Optional.of(version);
        }
      }
      var order = candidate.ecosystem().order();
      boolean exists =
          candidate
              .version()
              .map(wanted -> versions.stream().anyMatch(one -> order.compare(one, wanted) == 0))
              .orElse(true);
      Optional<String> preferred = standard;
      return new Versions(
          candidate.version().or(() -> preferred).or(() -> versions.stream().max(order)),
          exists,
          times.stream().min(Comparator.naturalOrder()));
    }
  }

  static PackageFacts read(String host, Versions versions, Optional<Data> version) {
    Set<Topic> answered = new HashSet<>(Set.of(Topic.EXISTENCE));
    if (versions.first.isPresent()) {
      answered.add(Topic.AGE);
    }
    if (version.isPresent()) {
      answered.addAll(Set.of(Topic.ADVISORIES, Topic.LICENCE, Topic.SUPPORT));
    }
    Data one = version.orElse(Data.Nothing.HERE);
    Set<String> advisories = new HashSet<>();
    one.at("advisoryKeys").items().forEach(key -> key.text("id").ifPresent(advisories::add));
    List<String> licences =
        one.at("licenses").texts().stream().filter(text -> !text.equals("non-standard")).toList();
    return new PackageFacts(
        host,
        true,
        versions.newest,
        versions.exists,
        versions.first,
        one.text("publishedAt").flatMap(NpmProtocol.Times::read),
        one.says("isDeprecated")
            ? Optional.of(one.at("deprecatedReason").text())
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        licences.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", licences)),
        advisories,
        answered);
  }
}
