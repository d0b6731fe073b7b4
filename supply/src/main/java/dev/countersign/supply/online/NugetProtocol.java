package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.VersionOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * NuGet's protocol, version 3: an index of services names the place of registrations, which come in
 * pages by ranges of versions, some of them in documents of their own.
 */
final class NugetProtocol implements Protocol {
  private static final List<String> SERVICES =
      List.of(
          "RegistrationsBaseUrl/3.6.0",
          "RegistrationsBaseUrl/Versioned",
          "RegistrationsBaseUrl/3.4.0",
          "RegistrationsBaseUrl");

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    Data index = desk.json("").orElseThrow(() -> desk.not("an index of services"));
    String base =
        SERVICES.stream()
            .flatMap(type ->
                index.at("resources").items().stream()
                    .filter(one -> types(one).contains(type))
                    .flatMap(one -> one.text("@id").stream()))
            .findFirst()
            .orElseThrow(() -> desk.not("an index of services"));
    String folder = base.endsWith("/") ? base : base + "/";
    return desk.json(folder + Desk.path(candidate.name()) + "/index.json")
        .map(root -> read(candidate, desk, root));
  }

  private static List<String> types(Data resource) {
    Data type = resource.at("@type");
    return type instanceof Data.Items ? type.texts() : List.of(type.text());
  }

  private static PackageFacts read(Candidate candidate, Desk desk, Data root) {
    List<Data> pages = root.at("items").items();
    if (pages.isEmpty()) {
      throw desk.not("about a package");
    }
    VersionOrder order = candidate.ecosystem().order();
    List<Data> entries = new ArrayList<>();
    for (Data page : pages) {
      boolean edge = page == pages.getFirst() || page == pages.getLast();
      if (edge || candidate.version().filter(v -> isWithin(page, v, order)).isPresent()) {
        entries(desk, page).forEach(one -> entries.add(one.at("catalogEntry")));
      }
    }
    entries.forEach(one -> desk.mustSpeakOf(candidate, one.at("id").text()));
    Releases.Release release =
        new Releases(entries, "version", "published")
            .wanted(candidate, desk, NugetProtocol::isListed);
    return release.entry().map(one -> of(release.facts(), one)).orElse(release.facts());
  }

  private static boolean isWithin(Data page, String version, VersionOrder order) {
    return order.compare(page.at("lower").text(), version) <= 0
        && order.compare(version, page.at("upper").text()) <= 0;
  }

  private static List<Data> entries(Desk desk, Data page) {
    return page.at("items") instanceof Data.Items(var items, int _, int _)
        ? items
        : page.text("@id")
            .flatMap(desk::json)
            .map(one -> one.at("items").items())
            .orElse(List.of());
  }

  private static boolean isListed(Data entry) {
    return !entry.at("listed").text().equals("false");
  }

  private static PackageFacts of(PackageFacts facts, Data entry) {
    Optional<String> licence = entry.text("licenseExpression");
    boolean elsewhere = licence.isEmpty() && entry.text("licenseUrl").isPresent();
    PackageFacts supported = facts.supported(deprecated(entry), Optional.empty());
    PackageFacts licensed = elsewhere ? supported : supported.under(licence);
    Set<String> flaws = new HashSet<>();
    entry
        .at("vulnerabilities")
        .items()
        .forEach(one ->
            one.text("advisoryUrl")
                .ifPresent(url -> flaws.add(url.substring(url.lastIndexOf('/') + 1))));
    return flaws.isEmpty() ? licensed : licensed.flawed(flaws);
  }

  private static Optional<String> deprecated(Data entry) {
    Data why = entry.at("deprecation");
    if (why instanceof Data.Fields) {
      String reasons = why.at("reasons").texts().stream().collect(Collectors.joining(", "));
      return why.text("message").or(() -> Optional.of(reasons));
    }
    return isListed(entry) ? Optional.empty() : Optional.of("it is no longer listed");
  }
}
