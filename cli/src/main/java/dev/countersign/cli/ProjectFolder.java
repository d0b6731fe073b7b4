package dev.countersign.cli;

import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.manifest.ManifestReaders;
import dev.countersign.supply.manifest.ProjectFiles;
import dev.countersign.supply.survey.Survey;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a project as those who read its dependencies see them. */
final class ProjectFolder implements ProjectFiles {
  private final Map<String, ScanFile> files = new HashMap<>();
  private final List<String> paths;
  private final Languages languages;

  ProjectFolder(Targets targets, Languages languages) {
    targets.files().forEach(file -> files.put(file.path(), file));
    this.paths = files.keySet().stream().sorted().toList();
    this.languages = languages;
  }

  Inventory inventory() {
    return Inventory.of(paths, this, ManifestReaders.load());
  }

  Survey.Code code(Inventory inventory) {
    ProjectImports imports =
        new ProjectImports(
            inventory,
            paths,
            path -> bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
    return new Survey.Code(imports, paths, this::parsed);
  }

  private Optional<Tree> parsed(String path) {
    Optional<Language> language = languages.ofFile(path.substring(path.lastIndexOf('/') + 1));
    return language.flatMap(
        front -> bytes(path).map(bytes -> front.parse(bytes, ParseLimits.DEFAULT)));
  }

  private Optional<byte[]> bytes(String path) {
    ScanFile file = files.get(path);
    try {
      return file == null || file.size() > ManifestReaders.MAX_BYTES
          ? Optional.empty()
          : Optional.of(file.content().read());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Source> read(String path) {
    return bytes(path).map(bytes -> Source.of(path, bytes));
  }

  @Override
  public List<String> named(String name) {
    return paths.stream().filter(path -> path.equals(name) || path.endsWith("/" + name)).toList();
  }
}
