package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.admission.Topic;
import dev.countersign.supply.data.Data;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** npm's registries: one document says all of a package. */
final class NpmProtocol {
  private static final List<String> SCRIPTS = List.of("preinstall", "install", "postinstall");

  private NpmProtocol() {}

  static String path(Candidate candidate) {
    return candidate.name().replace("/", "%2F");
  }

  static PackageFacts read(Candidate candidate, String host, Data root) {
    Optional<String> version = candidate.version().or(() -> root.at("dist-tags").text("latest"));
    Data one = root.at("versions", version.orElse(""));
    Data time = root.at("time");
    return new PackageFacts(
        host,
        true,
        version,
        candidate.version().isEmpty() || one instanceof Data.Fields,
        time.text("created").flatMap(Times::read),
        version.flatMap(time::text).flatMap(Times::read),
        one.text("deprecated"),
        Optional.empty(),
        script(one),
        one.text("license").or(() -> one.at("license").text("type")),
        Set.of(),
        Set.of(Topic.EXISTENCE, Topic.AGE, Topic.SUPPORT, Topic.INSTALL, Topic.LICENCE));
  }

  private static Optional<String> script(Data version) {
    return SCRIPTS.stream()
        .flatMap(name -> version.at("scripts").text(name).stream())
        .findFirst()
        .or(() ->
            version.says("hasInstallScript") ? Optional.of("an install script") : Optional.empty());
  }

  /** Times as registries write them. */
  static final class Times {
    private Times() {}

    static Optional<Instant> read(String text) {
      try {
        return Optional.of(Instant.parse(text));
      } catch (java.time.format.DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
