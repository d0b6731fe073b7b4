package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.VersionOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public API of deps.dev, version 3, which speaks of all ecosystems but one in the same way (<a
 * href="https://docs.deps.dev/api/v3/">description</a>).
 */
final class DepsDev implements Protocol {
  /** Where it is. */
  static final String ADDRESS = "https://api.deps.dev/v3/";

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

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    String system =
        system(candidate.ecosystem())
            .orElseThrow(() ->
                new Unanswered(
                    desk.host() + " knows nothing of " + candidate.ecosystem().osvName()));
    String path = "systems/" + system + "/packages/" + Web.segment(candidate.name());
    return desk.json(path).map(root -> read(candidate, desk, path, root));
  }

  private static PackageFacts read(Candidate candidate, Desk desk, String path, Data root) {
    if (!(root.at("versions") instanceof Data.Items)) {
      throw desk.not("about a package");
    }
    desk.mustSpeakOf(candidate, root.at("packageKey", "name").text());
    List<Instant> times = new ArrayList<>();
    List<String> versions = new ArrayList<>();
    Optional<String> standard = Optional.empty();
    for (Data one : root.at("versions").items()) {
      String version = one.at("versionKey", "version").text().replaceFirst("^v(?=\\d)", "");
      versions.add(version);
      one.text("publishedAt").flatMap(Times::read).ifPresent(times::add);
      if (one.says("isDefault")) {
        standard = Optional.of(version);
      }
    }
    VersionOrder order = candidate.ecosystem().order();
    boolean exists =
        candidate
            .version()
            .map(wanted -> versions.stream().anyMatch(one -> order.compare(one, wanted) == 0))
            .orElse(true);
    Optional<String> preferred = standard.or(() -> versions.stream().max(order));
    Optional<String> version = candidate.version().or(() -> preferred);
    Optional<Data> about =
        exists ? version.flatMap(one -> about(candidate, desk, path, one)) : Optional.empty();
    Optional<Instant> first = Times.earliest(times.stream());
    PackageFacts facts = PackageFacts.known(desk.host(), version, exists);
    return about
        .map(one -> of(facts, first, one))
        .orElseGet(() -> facts.aged(first, Optional.empty()));
  }

  /** The version; without it the package is known still. */
  private static Optional<Data> about(Candidate candidate, Desk desk, String path, String version) {
    boolean bare = candidate.ecosystem() == Ecosystem.GO && !version.startsWith("v");
    try {
      return desk.json(path + "/versions/" + Web.segment(bare ? "v" + version : version));
    } catch (Unanswered e) {
      return Optional.empty();
    }
  }

  private static PackageFacts of(PackageFacts facts, Optional<Instant> first, Data one) {
    Set<String> flaws = new HashSet<>();
    one.at("advisoryKeys").items().forEach(key -> key.text("id").ifPresent(flaws::add));
    List<String> licences =
        one.at("licenses").texts().stream().filter(text -> !text.equals("non-standard")).toList();
    return facts
        .aged(first, one.text("publishedAt").flatMap(Times::read))
        .supported(
            one.says("isDeprecated")
                ? Optional.of(one.at("deprecatedReason").text())
                : Optional.empty(),
            Optional.empty())
        .under(licences.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", licences)))
        .flawed(flaws);
  }
}
