package dev.countersign.packs;

import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.admission.PopularNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A registry as a file tells it: a line {@code NAME KEY=VALUE...} for each package, of which {@code
 * absent} says that there is none. Packages without a line are not known about.
 */
final class RegistryTrial {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

  private RegistryTrial() {}

  static Optional<Admission> of(Path folder) {
    return Files.isDirectory(folder)
        ? Optional.of(admission(Pack.text(folder.resolve("answers.txt"))))
        : Optional.empty();
  }

  private static Admission admission(String text) {
    Map<String, Map<String, String>> lines = new HashMap<>();
    text.lines()
        .map(line -> line.split(" ", -1))
        .forEach(words -> {
          Map<String, String> values = new HashMap<>();
          Arrays.stream(words)
              .skip(1)
              .map(word -> word.split("=", 2))
              .forEach(pair -> values.put(pair[0], pair.length > 1 ? pair[1] : ""));
          lines.put(words[0], values);
        });
    return new Admission(
        Optional.empty(),
        PopularNames.load(),
        one ->
            lines.containsKey(one.name())
                ? new FactSource.Answer.Known(facts(one, lines.get(one.name())))
                : new FactSource.Answer.Unknown("the registry cannot be reached"),
        any -> false,
        Optional.of("Apache-2.0"),
        NOW);
  }

  private static PackageFacts facts(Candidate one, Map<String, String> said) {
    if (said.containsKey("absent")) {
      return PackageFacts.missing("the registry");
    }
    String version = one.version().orElse("");
    List<String> versions = List.of(said.getOrDefault("versions", "").split(","));
    String[] released = said.getOrDefault("released", ":").split(":");
    boolean dated = released.length > 1 && released[0].equals(version);
    return PackageFacts.known("the registry", one.version(), versions.contains(version))
        .aged(
            Optional.ofNullable(said.get("since")).map(RegistryTrial::day),
            dated ? Optional.of(day(released[1])) : Optional.empty())
        .supported(
            Optional.ofNullable(said.get("deprecated")),
            version.equals(said.get("yanked")) ? Optional.of("") : Optional.empty())
        .installing(Optional.ofNullable(said.get("script")))
        .under(Optional.of(said.getOrDefault("licence", "MIT")).filter(text -> !text.isEmpty()))
        .flawed(said.containsKey("flaws") ? Set.of(said.get("flaws")) : Set.of());
  }

  private static Instant day(String text) {
    return Instant.parse(text + "T00:00:00Z");
  }
}
