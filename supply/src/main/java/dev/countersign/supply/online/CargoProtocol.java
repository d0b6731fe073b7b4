package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.version.VersionOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cargo's sparse index: a file for each package, a line of JSON for each version. */
final class CargoProtocol implements Protocol {
  private static final int MOST_SPELLINGS = 8;

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    for (String spelling : spellings(candidate.name())) {
      Optional<List<String>> lines = desk.lines(Desk.path(place(spelling)));
      if (lines.isPresent()) {
        return Optional.of(read(candidate, desk, lines.get()));
      }
    }
    return Optional.empty();
  }

  /** The index knows one spelling only; a dash and an underscore mean the same. */
  static List<String> spellings(String name) {
    List<String> all = new ArrayList<>(List.of(name));
    for (int at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
      for (String one : List.copyOf(all)) {
        all.add(one.substring(0, at) + "_" + one.substring(at + 1));
      }
    }
    String under = name.replace('-', '_');
    all.remove(under);
    all.add(Math.min(1, all.size()), under);
    return all.stream().distinct().limit(MOST_SPELLINGS).toList();
  }

  private static String place(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    return switch (name.length()) {
      case 1, 2 -> name.length() + "/" + name;
      case 3 -> "3/" + name.charAt(0) + "/" + name;
      default -> name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name;
    };
  }

  private static PackageFacts read(Candidate candidate, Desk desk, List<String> lines) {
    List<Data> versions = new ArrayList<>();
    for (String line : lines) {
      Data one =
          desk.read(line.getBytes(StandardCharsets.UTF_8), "an index of packages", JsonData::read);
      if (one.text("vers").isEmpty()) {
        throw desk.not("an index of packages");
      }
      desk.mustSpeakOf(candidate, one.at("name").text());
      versions.add(one);
    }
    VersionOrder order = candidate.ecosystem().order();
    Optional<String> version =
        candidate
            .version()
            .or(() ->
                versions.stream()
                    .filter(one -> !one.says("yanked") && !order.isPreview(one.at("vers").text()))
                    .map(one -> one.at("vers").text())
                    .max(order));
    Data mine =
        versions.stream()
            .filter(one ->
                version.filter(v -> order.compare(v, one.at("vers").text()) == 0).isPresent())
            .findFirst()
            .orElse(Data.Nothing.HERE);
    PackageFacts facts =
        PackageFacts.known(
                desk.host(), version, candidate.version().isEmpty() || mine instanceof Data.Fields)
            .aged(
                Times.earliest(
                    versions.stream()
                        .flatMap(one -> one.text("pubtime").flatMap(Times::read).stream())),
                mine.text("pubtime").flatMap(Times::read))
            .supported(Optional.empty(), mine.says("yanked") ? Optional.of("") : Optional.empty());
    return mine.text("links")
        .map(library ->
            facts.installing(Optional.of("a build script, which links `" + library + "`")))
        .orElse(facts);
  }
}
