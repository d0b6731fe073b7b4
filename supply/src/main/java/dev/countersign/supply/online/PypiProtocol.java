package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.VersionOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simple index in JSON (PEP 691, PEP 700): one document lists a package's files. */
final class PypiProtocol implements Protocol {
  private static final String TYPE = "application/vnd.pypi.simple.v1+json";

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    return desk.json(Desk.path(candidate.name()) + "/", TYPE)
        .map(root -> read(candidate, desk, root));
  }

  private record File(
      String version, Optional<Instant> uploaded, Optional<String> yanked, boolean wheel) {}

  private static PackageFacts read(Candidate candidate, Desk desk, Data root) {
    if (!(root.at("files") instanceof Data.Items)) {
      throw desk.not("about a package");
    }
    desk.mustSpeakOf(candidate, root.at("name").text());
    List<File> files = new ArrayList<>();
    root.at("files").items().forEach(one -> file(one).ifPresent(files::add));
    VersionOrder order = Ecosystem.PYPI.order();
    Optional<String> version =
        candidate
            .version()
            .or(() ->
                files.stream()
                    .filter(one -> one.yanked.isEmpty() && !order.isPreview(one.version))
                    .map(File::version)
                    .max(order));
    List<File> mine =
        files.stream()
            .filter(one -> version.filter(v -> order.compare(v, one.version) == 0).isPresent())
            .toList();
    boolean yanked = !mine.isEmpty() && mine.stream().allMatch(one -> one.yanked.isPresent());
    return PackageFacts.known(
            desk.host(), version, candidate.version().isEmpty() || !mine.isEmpty())
        .aged(earliest(files), earliest(mine))
        .supported(Optional.empty(), yanked ? mine.getFirst().yanked : Optional.empty())
        .installing(
            mine.isEmpty() || mine.stream().anyMatch(File::wheel)
                ? Optional.empty()
                : Optional.of("it comes as source alone, which is built by code of its own"));
  }

  private static Optional<Instant> earliest(List<File> files) {
    return Times.earliest(files.stream().flatMap(one -> one.uploaded.stream()));
  }

  /** {@code name-1.0-py3-none-any.whl}, {@code name-1.0.tar.gz}. */
  private static Optional<File> file(Data one) {
    String name = one.at("filename").text();
    boolean wheel = name.endsWith(".whl");
    String bare = name.replaceFirst("\\.(?:whl|zip|tar\\.(?:gz|bz2|xz)|tgz|egg|exe|msi)$", "");
    if (bare.equals(name)) {
      return Optional.empty();
    }
    String[] parts = bare.split("-", -1);
    String version = wheel ? parts.length > 1 ? parts[1] : "" : parts[parts.length - 1];
    String yanked = one.at("yanked").text();
    boolean back = !yanked.isEmpty() && !yanked.equals("false");
    return Optional.of(
        new File(
            version,
            one.text("upload-time").flatMap(Times::read),
            back ? Optional.of(yanked.equals("true") ? "" : yanked) : Optional.empty(),
            wheel));
  }
}
