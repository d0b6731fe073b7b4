package dev.countersign.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where results are remembered, and for which build of Countersign they hold. */
final class CacheFolder {
  private CacheFolder() {}

  /** The folder that this system has for caches; empty where no home is known. */
  static Optional<Path> standard(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return path(environment.get("LOCALAPPDATA"))
          .map(folder -> folder.resolve("countersign/cache"));
    }
    Optional<Path> named = path(environment.get("XDG_CACHE_HOME"));
    if (named.isPresent()) {
      return named.map(folder -> folder.resolve("countersign"));
    }
    String below = system.startsWith("mac") ? "Library/Caches/countersign" : ".cache/countersign";
    return path(environment.get("HOME")).map(folder -> folder.resolve(below));
  }

  private static Optional<Path> path(@Nullable String name) {
    return name == null || name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
  }

  /**
   * Names this build: its jars with their sizes and times. Empty when it does not run from jars.
   */
  static Optional<String> build() {
    File jar = new File(System.getProperty("java.class.path", ""));
    File[] libraries = new File(jar.getParentFile(), "lib").listFiles();
    if (!jar.isFile() || libraries == null) {
      return Optional.empty();
    }
    Arrays.sort(libraries);
    StringJoiner name = new StringJoiner(",");
    name.add(describe(jar));
    Arrays.stream(libraries).map(CacheFolder::describe).forEach(name::add);
    return Optional.of(name.toString());
  }

  /** Where the catalog of the packs is kept: beside the jar. */
  static Path catalog() {
    Path jar = Path.of(System.getProperty("java.class.path", ""));
    return jar.resolveSibling("rules.catalog");
  }

  private static String describe(File file) {
    return file.getName() + ":" + file.length() + ":" + file.lastModified();
  }
}
