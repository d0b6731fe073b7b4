package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
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
    Releases.Release release =
        new Releases(versions, "vers", "pubtime")
            .wanted(candidate, desk, one -> !one.says("yanked"));
    return release.entry().map(one -> of(release.facts(), one)).orElse(release.facts());
  }

  private static PackageFacts of(PackageFacts facts, Data version) {
    return facts
        .supported(Optional.empty(), version.says("yanked") ? Optional.of("") : Optional.empty())
        .installing(
            version.text("links").map(library -> "a build script, which links `" + library + "`"));
  }
}
