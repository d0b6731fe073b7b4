package dev.countersign.bench;

import dev.countersign.supply.data.Source;
import dev.countersign.supply.imports.Meaning;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.supply.imports.ProjectImports.Resolved;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.manifest.ManifestReaders;
import dev.countersign.supply.manifest.ProjectFiles;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many packages the code of projects imports, and what is said of them. A package counts once a
 * file.
 *
 * <p>Usage: {@code ImportCount PROJECT...}.
 */
public final class ImportCount {
  private final Path root;
  private final List<String> paths;
  private final Languages languages = Languages.load();
  private final Map<Meaning.Origin, Integer> counts = new EnumMap<>(Meaning.Origin.class);
  private int reported;

  private ImportCount(Path root) throws IOException {
    this.root = root;
    try (Stream<Path> files = Files.walk(root)) {
      paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(path -> !path.matches("(.*/)?(\\.git|node_modules)/.*"))
              .sorted()
              .toList();
    }
  }

  private byte[] read(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Tree> tree(String path) {
    try {
      return languages
          .ofFile(path.substring(path.lastIndexOf('/') + 1))
          .map(language -> language.parse(read(path), ParseLimits.DEFAULT));
    } catch (ParseLimitException e) {
      return Optional.empty();
    }
  }

  private void count() {
    ProjectFiles files =
        new ProjectFiles() {
          @Override
          public Optional<Source> read(String path) {
            return paths.contains(path)
                ? Optional.of(Source.of(path, ImportCount.this.read(path)))
                : Optional.empty();
          }

          @Override
          public List<String> named(String name) {
            return paths.stream()
                .filter(path -> path.equals(name) || path.endsWith("/" + name))
                .toList();
          }
        };
    Inventory inventory = Inventory.of(paths, files, ManifestReaders.load());
    ProjectImports imports =
        new ProjectImports(
            inventory, paths, path -> new String(read(path), StandardCharsets.UTF_8));
    for (String path : paths) {
      imports.of(path, any -> meaning -> true, () -> tree(path)).forEach(this::add);
    }
  }

  private void add(Resolved one) {
    counts.merge(one.meaning().origin(), 1, Integer::sum);
    boolean phantom = one.meaning().origin() == Meaning.Origin.UNDECLARED;
    reported += phantom && !one.code().optional() ? 1 : 0;
  }

  private String line() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return "%s: %,d imports, %s; reported %d (%.2f %%)"
        .formatted(root.getFileName(), all, counts, reported, 100.0 * reported / all);
  }

  /** Runs the program. */
  public static void main(String[] projects) throws IOException {
    for (String project : projects) {
      ImportCount one = new ImportCount(Path.of(project));
      one.count();
      System.out.println(one.line());
    }
  }
}
