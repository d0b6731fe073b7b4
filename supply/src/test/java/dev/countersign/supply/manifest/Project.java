package dev.countersign.supply.manifest;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.inventory.Inventory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small project in memory. */
record Project(Map<String, String> files) implements ProjectFiles {
  /** Paths and texts in turns. */
  static Project of(String... pathsAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new Project(files);
  }

  @Override
  public Optional<Source> read(String path) {
    return Optional.ofNullable(files.get(path))
        .map(text -> Source.of(path, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> named(String name) {
    return files.keySet().stream().filter(path -> path.endsWith(name)).toList();
  }

  Inventory inventory() {
    return Inventory.of(files.keySet(), this, ManifestReaders.load());
  }

  /** What the files say, a line each: {@code 3 name 1.0 direct hashed}. */
  List<String> written() {
    return inventory().written().stream().map(Project::line).toList();
  }

  List<String> problems() {
    return inventory().problems().stream().map(Object::toString).toList();
  }

  private static String line(Dependency one) {
    String traits =
        one.traits().stream()
            .map(trait -> " " + trait.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining());
    String origin = one.origin() == Dependency.Origin.REGISTRY ? "" : " from " + one.origin();
    String version = one.version().orElse("?" + one.requirement());
    return one.place().line() + " " + one.name() + " " + version + origin + traits;
  }
}
