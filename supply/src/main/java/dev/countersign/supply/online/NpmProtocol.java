package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import java.util.List;
import java.util.Optional;

/** npm's registries: one document says all of a package. */
final class NpmProtocol implements Protocol {
  private static final List<String> SCRIPTS = List.of("preinstall", "install", "postinstall");

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    String path = Desk.path(candidate.name()).replace("/", "%2F");
    return desk.json(path).map(root -> read(candidate, desk, root));
  }

  private static PackageFacts read(Candidate candidate, Desk desk, Data root) {
    if (!(root.at("versions") instanceof Data.Fields)) {
      throw desk.not("about a package");
    }
    desk.mustSpeakOf(candidate, root.at("name").text());
    Optional<String> version = candidate.version().or(() -> root.at("dist-tags").text("latest"));
    Data one = root.at("versions", version.orElse(""));
    Data time = root.at("time");
    return PackageFacts.known(
            desk.host(), version, candidate.version().isEmpty() || one instanceof Data.Fields)
        .aged(
            time.text("created").flatMap(Times::read),
            version.flatMap(time::text).flatMap(Times::read))
        .supported(one.text("deprecated"), Optional.empty())
        .installing(script(one))
        .under(one.text("license").or(() -> one.at("license").text("type")));
  }

  private static Optional<String> script(Data version) {
    return SCRIPTS.stream()
        .flatMap(name -> version.at("scripts").text(name).stream())
        .findFirst()
        .or(() ->
            version.says("hasInstallScript") ? Optional.of("an install script") : Optional.empty());
  }
}
