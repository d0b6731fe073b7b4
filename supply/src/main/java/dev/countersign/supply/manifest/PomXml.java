package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.XmlData.Element;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Maven's {@code pom.xml}: what it asks for, with versions from properties, parents, managed
 * dependencies and imported lists as far as the files at hand go.
 */
@AutoService(ManifestReader.class)
public final class PomXml implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("pom.xml") || name.endsWith(".pom");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Pom pom = Pom.read(source, files);
    Map<String, String> properties = pom.properties();
    Draft draft = new Draft(source, Ecosystem.MAVEN, Manifest.Kind.DECLARED);
    draft.project(
        Optional.of(Pom.filled(pom.groupId() + ":" + pom.own().textOf("artifactId"), properties)));
    draft.licence(
        pom.lineage().stream()
            .flatMap(one -> one.under("licenses", "license").stream())
            .map(one -> one.textOf("name"))
            .findFirst());
    pom.problems().forEach(problem -> draft.problem(1, problem));
    Map<String, Element> managed = managed(pom, properties, files, new HashSet<>());
    List<Element> asked = new ArrayList<>(pom.own().under("dependencies", "dependency"));
    asked.addAll(pom.own().under("profiles", "profile", "dependencies", "dependency"));
    asked.forEach(one -> draft.add(asked(draft, one, properties, managed)));
    List<Element> shared =
        new ArrayList<>(pom.own().under("dependencyManagement", "dependencies", "dependency"));
    shared.addAll(
        pom.own()
            .under("profiles", "profile", "dependencyManagement", "dependencies", "dependency"));
    shared.forEach(
        one -> draft.add(asked(draft, one, properties, Map.of()).with(Trait.CONSTRAINT, true)));
    return draft.done();
  }

  private static Dependency asked(
      Draft draft, Element one, Map<String, String> properties, Map<String, Element> managed) {
    String key = key(one, properties);
    Optional<Element> shared = Optional.ofNullable(managed.get(key));
    String written =
        one.textOf("version").isEmpty()
            ? shared.map(other -> other.textOf("version")).orElse("")
            : one.textOf("version");
    String scope =
        one.textOf("scope").isEmpty()
            ? shared.map(other -> other.textOf("scope")).orElse("")
            : one.textOf("scope");
    String version = Pom.filled(written, properties);
    Dependency asked = draft.asked(key, version, one.start(), one.end());
    return (version.contains("${") ? asked.at(Optional.empty()) : asked)
        .with(Trait.DEVELOPMENT, scope.equals("test"))
        .with(Trait.OPTIONAL, one.textOf("optional").equals("true"));
  }

  private static String key(Element one, Map<String, String> properties) {
    return Pom.filled(one.textOf("groupId") + ":" + one.textOf("artifactId"), properties);
  }

  /**
   * Managed dependencies by name; the nearest counts, and what is written counts before imports.
   */
  private static Map<String, Element> managed(
      Pom pom, Map<String, String> properties, ProjectFiles files, Set<String> seen) {
    Map<String, Element> managed = new HashMap<>();
    List<Element> imports = new ArrayList<>();
    for (Element project : pom.lineage()) {
      for (Element one : project.under("dependencyManagement", "dependencies", "dependency")) {
        if (one.textOf("scope").equals("import")) {
          imports.add(one);
        } else {
          managed.putIfAbsent(key(one, properties), filled(one, properties));
        }
      }
    }
    for (Element one : imports) {
      String name = key(one, properties);
      if (seen.add(name)) {
        imported(name, files, seen).forEach(managed::putIfAbsent);
      }
    }
    return managed;
  }

  private static Map<String, Element> imported(String name, ProjectFiles files, Set<String> seen) {
    String artifact = ">" + name.substring(name.indexOf(':') + 1) + "<";
    for (String path : files.named("pom.xml")) {
      try {
        Optional<Pom> pom =
            files
                .read(path)
                .filter(source -> source.text().contains(artifact))
                .map(source -> Pom.read(source, files));
        if (pom.isPresent() && isNamed(pom.get(), name)) {
          return managed(pom.get(), pom.get().properties(), files, seen);
        }
      } catch (DataException e) {
        // Said where that file is read itself.
      }
    }
    return Map.of();
  }

  private static boolean isNamed(Pom pom, String name) {
    return Pom.filled(pom.groupId() + ":" + pom.own().textOf("artifactId"), pom.properties())
        .equals(name);
  }

  /** With the values that its own file gives its properties. */
  private static Element filled(Element one, Map<String, String> properties) {
    List<Element> children =
        one.children().stream()
            .map(child ->
                new Element(
                    child.name(),
                    child.attributes(),
                    child.children(),
                    Pom.filled(child.text(), properties),
                    child.start(),
                    child.end()))
            .toList();
    return new Element(one.name(), one.attributes(), children, one.text(), one.start(), one.end());
  }
}
