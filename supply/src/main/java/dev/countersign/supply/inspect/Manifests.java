package dev.countersign.supply.inspect;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.supply.data.Place;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.manifest.ManifestReaders;
import dev.countersign.supply.manifest.ProjectFiles;
import dev.countersign.supply.survey.Survey;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The manifests of a project as inspections see them. */
final class Manifests {
  private Manifests() {}

  /** An inspection that has something to say only where a manifest is checked. */
  static ProjectInspection inspection(ProjectInspection inspection) {
    return (rule, project) -> {
      ManifestReaders readers =
          project.remembered(ManifestReaders.class, _ -> ManifestReaders.load());
      return project.checked().stream().anyMatch(readers::know)
          ? inspection.inspect(rule, project)
          : new ProjectInspection.Outcome(List.of(), List.of());
    };
  }

  static Inventory of(Project project) {
    return project.remembered(
        Inventory.class,
        any -> Inventory.of(project.paths(), files(project), ManifestReaders.load()));
  }

  static ProjectImports imports(Project project) {
    return project.remembered(
        ProjectImports.class,
        any ->
            new ProjectImports(
                of(project),
                project.paths(),
                path ->
                    project
                        .read(path)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("")));
  }

  static Survey.Code code(Project project) {
    return new Survey.Code(imports(project), project.paths(), path -> tree(project, path));
  }

  static Optional<Tree> tree(Project project, String path) {
    return project.target(path).flatMap(Target::code).map(CodeUnit::tree);
  }

  private static ProjectFiles files(Project project) {
    return new ProjectFiles() {
      @Override
      public Optional<Source> read(String path) {
        return project.read(path).map(bytes -> Source.of(path, bytes));
      }

      @Override
      public List<String> named(String name) {
        return project.paths().stream()
            .filter(path -> path.equals(name) || path.endsWith("/" + name))
            .toList();
      }
    };
  }

  /** A match with texts for its metavariables, names and values in turns. */
  static ProjectInspection.Found found(Rule rule, Place place, String... texts) {
    Map<String, Capture> captures = new TreeMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      captures.put(
          texts[i], new Capture(texts[i + 1], place.start(), place.end(), Optional.empty()));
    }
    return new ProjectInspection.Found(
        place.path(), Match.of(rule, place.start(), place.end(), captures));
  }
}
