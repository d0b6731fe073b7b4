package dev.countersign.supply.sbom;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.Purl;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads bills of materials that others wrote: CycloneDX and SPDX 2, in JSON. */
public final class SbomReader {
  private SbomReader() {}

  /**
   * What a bill names, a manifest for each ecosystem.
   *
   * @throws DataException when it is no such bill
   */
  public static Inventory read(Source source) {
    Data root = JsonData.read(source);
    Reading reading = new Reading(source);
    if (root.at("bomFormat").text().equals("CycloneDX")) {
      cycloneDx(root, reading);
    } else if (root.at("spdxVersion").text().startsWith("SPDX-2")) {
      spdx(root, reading);
    } else {
      throw new DataException(1, "is no bill of materials: neither CycloneDX nor SPDX 2 in JSON");
    }
    return reading.done();
  }

  /** What was read so far. */
  private static final class Reading {
    private final Source source;
    private final Map<Ecosystem, List<Dependency>> found = new EnumMap<>(Ecosystem.class);
    private final List<Manifest.Problem> problems = new ArrayList<>();

    Reading(Source source) {
      this.source = source;
    }

    void add(String purl, Data at, Optional<String> licence, boolean direct, boolean optional) {
      Optional<Purl.Named> named = Purl.read(purl);
      if (named.isEmpty()) {
        String text =
            purl.isEmpty() ? "a component has no package URL" : "is no known package: " + purl;
        problems.add(new Manifest.Problem(source.path(), source.line(at.start()), text));
        return;
      }
      Purl.Named one = named.get();
      found
          .computeIfAbsent(one.ecosystem(), any -> new ArrayList<>())
          .add(
              Dependency.of(
                      one.ecosystem(),
                      one.name(),
                      one.version(),
                      one.version().orElse(""),
                      source.place(at.start(), at.end()))
                  .under(licence)
                  .with(Trait.DIRECT, direct)
                  .with(Trait.OPTIONAL, optional));
    }

    Inventory done() {
      List<Manifest> manifests = new ArrayList<>();
      found.forEach((ecosystem, dependencies) ->
          manifests.add(
              new Manifest(
                  source.path(),
                  ecosystem,
                  Manifest.Kind.LOCKED,
                  Optional.empty(),
                  Optional.empty(),
                  dependencies,
                  List.of(),
                  List.of())));
      return new Inventory(List.copyOf(manifests), List.copyOf(problems));
    }
  }

  private static void cycloneDx(Data root, Reading reading) {
    String project = root.at("metadata", "component", "bom-ref").text();
    Set<String> direct = new HashSet<>();
    for (Data one : root.at("dependencies").items()) {
      if (!project.isEmpty() && one.at("ref").text().equals(project)) {
        direct.addAll(one.at("dependsOn").texts());
      }
    }
    List<Data> waiting = new ArrayList<>(root.at("components").items());
    for (int i = 0; i < waiting.size(); i++) {
      Data one = waiting.get(i);
      waiting.addAll(one.at("components").items());
      String type = one.at("type").text();
      if (type.isEmpty() || type.equals("library") || type.equals("framework")) {
        Data purl = one.at("purl");
        reading.add(
            purl.text(),
            purl.text().isEmpty() ? one : purl,
            licence(one),
            direct.contains(one.at("bom-ref").text()),
            one.at("scope").text().equals("optional"));
      }
    }
  }

  private static Optional<String> licence(Data component) {
    return component.at("licenses").items().stream()
        .flatMap(one ->
            one
                .text("expression")
                .or(() -> one.at("license").text("id"))
                .or(() -> one.at("license").text("name"))
                .stream())
        .reduce((left, right) -> left + " OR " + right);
  }

  private static void spdx(Data root, Reading reading) {
    Set<String> described = new HashSet<>(root.at("documentDescribes").texts());
    Set<String> direct = new HashSet<>();
    Set<String> development = new HashSet<>();
    for (Data one : root.at("relationships").items()) {
      String to = one.at("relatedSpdxElement").text();
      String from = one.at("spdxElementId").text();
      switch (one.at("relationshipType").text()) {
        case "DESCRIBES" -> described.add(to);
        case "DEPENDS_ON" -> {
          if (described.contains(from)) {
            direct.add(to);
          }
        }
        case "DEV_DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF" -> development.add(from);
        default -> {}
      }
    }
    for (Data one : root.at("packages").items()) {
      String id = one.at("SPDXID").text();
      Data purl = purl(one);
      if (!described.contains(id)) {
        reading.add(
            purl.text(),
            purl.text().isEmpty() ? one : purl,
            one.text("licenseDeclared").filter(text -> !text.equals("NOASSERTION")),
            direct.contains(id),
            development.contains(id));
      }
    }
  }

  private static Data purl(Data one) {
    return one.at("externalRefs").items().stream()
        .filter(reference -> reference.at("referenceType").text().equals("purl"))
        .map(reference -> reference.at("referenceLocator"))
        .findFirst()
        .orElse(Data.Nothing.HERE);
  }
}
