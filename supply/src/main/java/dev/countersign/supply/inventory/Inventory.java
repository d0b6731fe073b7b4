package dev.countersign.supply.inventory;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.manifest.ManifestReaders;
import dev.countersign.supply.manifest.ProjectFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that the files of a project say about dependencies.
 *
 * @param manifests by path
 * @param problems what could not be read, one line each
 */
public record Inventory(List<Manifest> manifests, List<Manifest.Problem> problems) {
  /** Reads those of {@code paths} that a reader knows. */
  public static Inventory of(
      Collection<String> paths, ProjectFiles files, ManifestReaders readers) {
    List<Manifest> manifests = new ArrayList<>();
    Set<Manifest.Problem> problems = new LinkedHashSet<>();
    ProjectFiles once = files.remembered();
    paths.stream()
        .filter(readers::know)
        .sorted()
        .forEach(path -> {
          ManifestReaders.Outcome outcome = readers.read(path, once);
          outcome.manifest().ifPresent(manifests::add);
          outcome.manifest().ifPresent(manifest -> problems.addAll(manifest.problems()));
          outcome.problem().ifPresent(problems::add);
        });
    return new Inventory(List.copyOf(manifests), List.copyOf(problems));
  }

  /** Every dependency as it is written, each place once. */
  public List<Dependency> written() {
    return manifests.stream()
        .flatMap(manifest -> manifest.dependencies().stream())
        .distinct()
        .toList();
  }

  /**
   * What comes in: the locked packages, and what is asked for where no lock file of the same folder
   * or one above says which version that is. A locked package that a manifest asks for is direct.
   */
  public List<Dependency> resolved() {
    Map<String, TreeSet<String>> asked = new HashMap<>();
    Map<String, TreeSet<String>> locked = new HashMap<>();
    for (Manifest manifest : manifests) {
      for (Dependency one : manifest.dependencies()) {
        if (!one.is(Trait.CONSTRAINT)) {
          var side = manifest.kind() == Manifest.Kind.LOCKED ? locked : asked;
          side.computeIfAbsent(key(one), key -> new TreeSet<>()).add(folder(manifest.path()));
        }
      }
    }
    Set<Dependency> resolved = new LinkedHashSet<>();
    for (Manifest manifest : manifests) {
      boolean lock = manifest.kind() == Manifest.Kind.LOCKED;
      String folder = folder(manifest.path());
      for (Dependency one : manifest.dependencies()) {
        if (one.is(Trait.CONSTRAINT)) {
          continue;
        }
        if (lock) {
          resolved.add(one.with(Trait.DIRECT, isBelow(asked.get(key(one)), folder)));
        } else if (!isAbove(locked.get(key(one)), folder)) {
          resolved.add(one);
        }
      }
    }
    return List.copyOf(resolved);
  }

  /** The names that the project's own packages go by. */
  public Set<String> projects() {
    Set<String> names = new HashSet<>();
    manifests.forEach(manifest -> manifest.project().ifPresent(names::add));
    return names;
  }

  /** The licence that the nearest file to the root gives the project. */
  public Optional<String> licence() {
    return manifests.stream()
        .filter(manifest -> manifest.licence().isPresent())
        .min(Comparator.comparingLong(manifest -> depth(manifest.path())))
        .flatMap(Manifest::licence);
  }

  private static long depth(String path) {
    return path.chars().filter(c -> c == '/').count();
  }

  private static String key(Dependency one) {
    return one.ecosystem() + " " + one.name();
  }

  private static boolean isAbove(@Nullable TreeSet<String> folders, String folder) {
    if (folders == null) {
      return false;
    }
    for (String here = folder; ; here = parent(here)) {
      if (folders.contains(here)) {
        return true;
      }
      if (here.isEmpty()) {
        return false;
      }
    }
  }

  /** Workspaces have one lock file at the top. What begins with a folder follows it in order. */
  private static boolean isBelow(@Nullable TreeSet<String> folders, String folder) {
    String next = folders == null ? null : folders.ceiling(folder);
    return next != null && next.startsWith(folder);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String parent(String folder) {
    return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
  }
}
