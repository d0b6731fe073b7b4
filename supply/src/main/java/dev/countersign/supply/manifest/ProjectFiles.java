package dev.countersign.supply.manifest;

import dev.countersign.supply.data.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the project that is looked at, read when a file refers to another. */
@FunctionalInterface
public interface ProjectFiles {
  /** No files. */
  ProjectFiles NONE = path -> Optional.empty();

  /**
   * A file.
   *
   * @param path relative to the root, with slashes
   */
  Optional<Source> read(String path);

  /** The paths of all files of this name. */
  default List<String> named(String name) {
    return List.of();
  }

  /** The same files, each read once. */
  default ProjectFiles remembered() {
    ProjectFiles files = this;
    Map<String, Optional<Source>> known = new HashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    return new ProjectFiles() {
      @Override
      public Optional<Source> read(String path) {
        return known.computeIfAbsent(path, files::read);
      }

      @Override
      public List<String> named(String name) {
        return names.computeIfAbsent(name, files::named);
      }
    };
  }

  /**
   * What {@code path} means in a file of {@code folder}; empty where it leaves the root.
   *
   * @param folder with a slash at its end, or empty
   */
  static Optional<String> resolve(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    if (path.startsWith("/") || path.contains(":")) {
      return Optional.empty();
    }
    for (String part : (folder + path.replace('\\', '/')).split("/")) {
      switch (part) {
        case "", "." -> {}
        case ".." -> {
          if (parts.isEmpty()) {
            return Optional.empty();
          }
          parts.removeLast();
        }
        default -> parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
