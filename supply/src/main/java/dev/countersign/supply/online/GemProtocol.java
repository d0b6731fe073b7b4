package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.VersionOrder;
import java.util.List;
import java.util.Optional;

/**
 * The compact index of RubyGems: a line for each version; and, where a registry has it, its list of
 * versions in JSON, which has times and terms.
 */
final class GemProtocol implements Protocol {
  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    String name = Desk.path(candidate.name());
    return desk.lines("info/" + name).map(lines -> read(candidate, desk, name, lines));
  }

  private static PackageFacts read(
      Candidate candidate, Desk desk, String name, List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals("---")) {
      throw desk.not("an index of gems");
    }
    VersionOrder order = candidate.ecosystem().order();
    List<String> versions =
        lines.stream().skip(1).map(line -> line.split("[ -]", 2)[0]).distinct().toList();
    if (!versions.stream().allMatch(order::knows)) {
      throw desk.not("an index of gems");
    }
    Optional<String> version =
        candidate
            .version()
            .or(() -> versions.stream().filter(one -> !order.isPreview(one)).max(order));
    boolean exists =
        candidate.version().isEmpty()
            || versions.stream().anyMatch(one -> order.compare(one, version.orElse("")) == 0);
    PackageFacts facts = PackageFacts.known(desk.host(), version, exists);
    List<Data> all = more(desk, name);
    Optional<Data> mine =
        all.stream()
            .filter(one -> order.compare(one.at("number").text(), version.orElse("")) == 0)
            .findFirst();
    return mine.map(one -> of(facts, all, one)).orElse(facts);
  }

  /** The package is known without it. */
  private static List<Data> more(Desk desk, String name) {
    try {
      return desk.json("api/v1/versions/" + name + ".json").map(Data::items).orElse(List.of());
    } catch (Unanswered e) {
      return List.of();
    }
  }

  private static PackageFacts of(PackageFacts facts, List<Data> all, Data mine) {
    List<String> licences = mine.at("licenses").texts();
    return facts
        .aged(
            Times.earliest(
                all.stream().flatMap(one -> one.text("created_at").flatMap(Times::read).stream())),
            mine.text("created_at").flatMap(Times::read))
        .under(licences.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", licences)));
  }
}
