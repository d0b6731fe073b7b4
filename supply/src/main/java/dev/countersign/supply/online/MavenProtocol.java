package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.XmlData;
import dev.countersign.supply.data.XmlData.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The layout of Maven's repositories: {@code maven-metadata.xml} lists versions, the POM of one
 * says its terms or names a parent that does.
 */
final class MavenProtocol implements Protocol {
  private static final int MOST_PARENTS = 8;

  /** A POM's address. */
  private record Pom(String group, String artifact, String version) {
    String path() {
      String folder = Desk.path(group.replace('.', '/') + "/" + artifact + "/" + version);
      return folder + "/" + Desk.path(artifact + "-" + version + ".pom");
    }

    static Optional<Pom> parentOf(Element project) {
      return project.all("parent").stream()
          .map(one ->
              new Pom(one.textOf("groupId"), one.textOf("artifactId"), one.textOf("version")))
          .filter(one -> !one.group.isEmpty() && !one.artifact.isEmpty() && !one.version.isEmpty())
          .findFirst();
    }
  }

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    String[] name = candidate.name().split(":", -1);
    if (name.length != 2) {
      throw new Unanswered("'" + candidate.name() + "' is not GROUP:ARTIFACT");
    }
    String folder = Desk.path(name[0].replace('.', '/') + "/" + name[1]);
    Optional<Element> metadata = desk.xml(folder + "/maven-metadata.xml");
    metadata.ifPresent(one -> check(one, candidate, desk));
    Optional<String> version =
        candidate.version().or(() -> metadata.flatMap(one -> newest(one, candidate)));
    Optional<Pom> pom = version.map(one -> new Pom(name[0], name[1], one));
    Optional<Reply.Found> file = pom.flatMap(one -> desk.found(one.path(), "*/*"));
    if (metadata.isEmpty() && file.isEmpty()) {
      return Optional.empty();
    }
    PackageFacts facts =
        PackageFacts.known(desk.host(), version, candidate.version().isEmpty() || file.isPresent())
            .installing(Optional.empty());
    return Optional.of(file.map(one -> withPom(facts, desk, one)).orElse(facts));
  }

  private static void check(Element metadata, Candidate candidate, Desk desk) {
    if (!metadata.name().equals("metadata")) {
      throw desk.not("about a package");
    }
    String group = metadata.textOf("groupId");
    String artifact = metadata.textOf("artifactId");
    if (!group.isEmpty() && !artifact.isEmpty()) {
      desk.mustSpeakOf(candidate, group + ":" + artifact);
    }
  }

  private static Optional<String> newest(Element metadata, Candidate candidate) {
    return metadata.under("versioning", "release").stream()
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .or(() ->
            metadata.under("versioning", "versions", "version").stream()
                .map(Element::text)
                .max(candidate.ecosystem().order()));
  }

  private static PackageFacts withPom(PackageFacts facts, Desk desk, Reply.Found file) {
    Element project = desk.read(file.body(), "XML", XmlData::read);
    Optional<String> moved =
        project.under("distributionManagement", "relocation").stream()
            .findFirst()
            .map(one -> "it goes by another name now " + one.textOf("artifactId"));
    PackageFacts aged = facts.aged(Optional.empty(), file.modified());
    PackageFacts supported = moved.isPresent() ? aged.supported(moved, Optional.empty()) : aged;
    return terms(desk, project)
        .map(text -> supported.under(Optional.of(text).filter(one -> !one.isEmpty())))
        .orElse(supported);
  }

  /** The names of the licences of a POM or the nearest parent; empty where parents are not had. */
  private static Optional<String> terms(Desk desk, Element project) {
    Optional<Element> here = Optional.of(project);
    for (int left = MOST_PARENTS; left > 0 && here.isPresent(); left--) {
      List<Element> licences = here.get().under("licenses", "license");
      Optional<Pom> parent = Pom.parentOf(here.get());
      if (!licences.isEmpty() || parent.isEmpty()) {
        return Optional.of(
            licences.stream().map(one -> one.textOf("name")).collect(Collectors.joining(" OR ")));
      }
      here = desk.xml(parent.get().path());
    }
    return Optional.empty();
  }
}
