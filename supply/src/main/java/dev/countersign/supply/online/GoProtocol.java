package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.VersionOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The protocol of Go's module proxies: a list of versions, the time of each, and the newest one's
 * {@code go.mod}, in which its makers say what they no longer want to be used.
 */
final class GoProtocol implements Protocol {
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
  private static final Pattern DEPRECATED =
      Pattern.compile(
          "(?m)^//\\s*Deprecated:\\s*(.*)\\R(?://.*\\R)*+module\\s|^module\\s.*//\\s*Deprecated:\\s*(.*)$");
  private static final Pattern RETRACT = Pattern.compile("(?m)^retract\\s+(?:\\(([^)]*)\\)|(.*)$)");
  private static final Pattern RANGE =
      Pattern.compile("\\[\\s*(v[^,\\s]+)\\s*,\\s*(v[^\\]\\s]+)\\s*]|(v[0-9][^\\s]*)");

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    String module = escaped(candidate.name());
    List<String> versions = desk.lines(module + "/@v/list").orElse(List.of());
    VersionOrder order = candidate.ecosystem().order();
    if (!versions.stream().allMatch(order::knows)) {
      throw desk.not("a list of versions");
    }
    Optional<String> newest =
        newest(versions, order)
            .or(() -> desk.json(module + "/@latest").flatMap(one -> one.text("Version")));
    Optional<String> version = candidate.version().map(GoProtocol::written).or(() -> newest);
    Optional<Data> info = version.flatMap(one -> info(desk, module, one));
    if (newest.isEmpty() && info.isEmpty()) {
      return Optional.empty();
    }
    PackageFacts facts =
        PackageFacts.known(desk.host(), version, candidate.version().isEmpty() || info.isPresent())
            .installing(Optional.empty())
            .aged(
                versions.stream()
                    .min(order)
                    .flatMap(one -> info(desk, module, one))
                    .flatMap(GoProtocol::time),
                info.flatMap(GoProtocol::time));
    String exact = version.orElse("");
    return newest
        .or(() -> version)
        .flatMap(one -> desk.lines(module + "/@v/" + escaped(one) + ".mod"))
        .map(lines -> mod(candidate, desk, lines))
        .map(text -> facts.supported(deprecated(text), retracted(text, exact, order)))
        .or(() -> Optional.of(facts));
  }

  private static String mod(Candidate candidate, Desk desk, List<String> lines) {
    String module =
        lines.stream()
            .filter(line -> line.matches("module\\s.*"))
            .map(line -> line.replaceFirst("//.*", "").substring("module".length()))
            .findFirst()
            .orElseThrow(() -> desk.not("about a module"));
    desk.mustSpeakOf(candidate, module.replace("\"", "").strip());
    return String.join("\n", lines) + "\n";
  }

  private static Optional<String> newest(List<String> versions, VersionOrder order) {
    return versions.stream()
        .filter(one -> !order.isPreview(one))
        .max(order)
        .or(() -> versions.stream().max(order));
  }

  private static String written(String version) {
    return version.startsWith("v") ? version : "v" + version;
  }

  /** A capital is written as its small letter after an exclamation mark. */
  private static String escaped(String text) {
    return Desk.path(
        CAPITAL.matcher(text).replaceAll(one -> "!" + one.group().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Data> info(Desk desk, String module, String version) {
    return desk.json(module + "/@v/" + escaped(version) + ".info")
        .map(one -> {
          if (!one.at("Version").text().equals(version)) {
            throw new Unanswered(desk.host() + " speaks of another version");
          }
          return one;
        });
  }

  private static Optional<Instant> time(Data info) {
    return info.text("Time").flatMap(Times::read);
  }

  private static Optional<String> deprecated(String mod) {
    Matcher found = DEPRECATED.matcher(mod);
    return found.find()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }

  private static Optional<String> retracted(String mod, String version, VersionOrder order) {
    return RETRACT
        .matcher(mod)
        .results()
        .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
        .flatMap(String::lines)
        .filter(line -> isIn(line.replaceFirst("//.*", ""), version, order))
        .map(line -> line.contains("//") ? line.substring(line.indexOf("//") + 2).strip() : "")
        .findFirst();
  }

  private static boolean isIn(String ranges, String version, VersionOrder order) {
    return RANGE
        .matcher(ranges)
        .results()
        .anyMatch(one ->
            one.group(3) == null
                ? order.compare(one.group(1), version) <= 0
                    && order.compare(version, one.group(2)) <= 0
                : order.compare(one.group(3), version) == 0);
  }
}
