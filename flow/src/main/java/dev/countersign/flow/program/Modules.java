package dev.countersign.flow.program;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files an import means. A file is known by its path without extension, or by that of its
 * folder where it stands for it; a Java file by its package and classes; a Go file by its folder.
 */
final class Modules {
  private static final Set<String> INDEXES = Set.of("index", "__init__");
  private static final List<String> ROOTS = List.of("", "src/", "lib/", "src/main/python/");

  /**
   * What an import means.
   *
   * @param files those of the module
   * @param rest what of the path lies within it
   */
  record Found(List<UnitIr> files, List<String> rest) {}

  private final Map<String, List<UnitIr>> byPath = new HashMap<>();
  private final Map<String, List<UnitIr>> byFolder = new TreeMap<>();
  private final Map<String, List<UnitIr>> byPackage = new HashMap<>();

  Modules(List<UnitIr> units) {
    for (UnitIr unit : units) {
      String path = unit.file().path();
      String folder = folder(path);
      String name = path.substring(folder.isEmpty() ? 0 : folder.length() + 1);
      String stem = stem(name);
      add(byPath, INDEXES.contains(stem) ? folder : join(folder, stem), unit);
      add(byFolder, folder, unit);
      add(byPackage, unit.outside().folder(), unit);
    }
  }

  /** By what an import of a file ends with. */
  static String name(SourceFile file) {
    String path = file.path();
    String folder = folder(path);
    String stem = stem(path.substring(folder.isEmpty() ? 0 : folder.length() + 1));
    return INDEXES.contains(stem) ? folder.substring(folder.lastIndexOf('/') + 1) : stem;
  }

  private static void add(Map<String, List<UnitIr>> map, String key, UnitIr unit) {
    map.computeIfAbsent(key, name -> new ArrayList<>()).add(unit);
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** A name without its endings. */
  static String stem(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
  }

  /** The files of the same package as {@code home}. */
  List<UnitIr> beside(UnitIr home) {
    return switch (home.dialect().modules()) {
      case FOLDER -> byFolder.getOrDefault(folder(home.file().path()), List.of());
      case PACKAGE -> byPackage.getOrDefault(home.outside().folder(), List.of());
      case PATH, DOTTED -> List.of();
    };
  }

  /** What {@code path} means in {@code home}. */
  Optional<Found> find(UnitIr home, List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (home.dialect().modules()) {
          case PACKAGE -> inPackage(path);
          case FOLDER -> inFolder(path);
          case PATH -> quoted(home.file(), path);
          case DOTTED -> dotted(home.file(), path);
        });
  }

  /** {@code a.b.C.member}: the longest package, then a class of it. */
  private @Nullable Found inPackage(List<String> path) {
    for (int end = path.size(); end > 0; end--) {
      List<UnitIr> files = byPackage.get(String.join(".", path.subList(0, end)));
      if (files != null) {
        return new Found(files, path.subList(end, path.size()));
      }
    }
    return null;
  }

  /** The folder that the path of a package ends with; the module's own name stands before it. */
  private @Nullable Found inFolder(List<String> path) {
    for (int from = 0; from < path.size(); from++) {
      String folder = String.join("/", path.subList(from, path.size()));
      List<UnitIr> files = byFolder.get(folder);
      if (files != null && (from == 0 || isModule(path.getFirst(), from, path.size()))) {
        return new Found(files, List.of());
      }
    }
    return null;
  }

  /** Packages of the library have no dot before their first slash. */
  private static boolean isModule(String first, int from, int size) {
    return first.contains(".") || size - from > 1;
  }

  private @Nullable Found quoted(SourceFile home, List<String> path) {
    String first = path.getFirst();
    if (first.equals(".") || first.equals("..")) {
      String base = folder(home.path());
      int at = 0;
      for (; at < path.size() && path.get(at).startsWith("."); at++) {
        if (path.get(at).equals("..")) {
          base = folder(base);
        } else if (!path.get(at).equals(".")) {
          break;
        }
      }
      return within(base, path.subList(at, path.size()), true);
    }
    boolean alias = first.equals("@") || first.equals("~");
    return path.size() < 2
        ? null
        : fromRoots(home, alias ? path.subList(1, path.size()) : path, alias);
  }

  private @Nullable Found dotted(SourceFile home, List<String> path) {
    String first = path.getFirst();
    int dots = 0;
    while (dots < first.length() && first.charAt(dots) == '.') {
      dots++;
    }
    if (dots == 0) {
      return fromRoots(home, path, true);
    }
    String base = folder(home.path());
    for (int i = 1; i < dots; i++) {
      base = folder(base);
    }
    List<String> rest = new ArrayList<>(path.subList(1, path.size()));
    if (dots < first.length()) {
      rest.addFirst(first.substring(dots));
    }
    rest.removeIf(String::isEmpty);
    return within(base, rest, true);
  }

  /** Names that are not relative start at some folder around the file. */
  private @Nullable Found fromRoots(SourceFile home, List<String> path, boolean single) {
    for (String at = folder(home.path()); ; at = folder(at)) {
      for (String root : ROOTS) {
        String base = root.isEmpty() ? at : join(at, root.substring(0, root.length() - 1));
        Found found = within(base, path, single);
        if (found != null && !found.files.getFirst().file().equals(home)) {
          return found;
        }
      }
      if (at.isEmpty()) {
        return null;
      }
    }
  }

  private @Nullable Found within(String base, List<String> path, boolean single) {
    for (int end = path.size(); end >= (single ? 0 : 2); end--) {
      String last = end == 0 ? "" : stem(path.get(end - 1));
      String folder = end == 0 ? base : join(base, String.join("/", path.subList(0, end - 1)));
      List<UnitIr> files = end == 0 ? byPath.get(base) : byPath.get(join(folder, last));
      if (files != null && (end > 0 || path.size() == 1)) {
        return new Found(files, path.subList(end, path.size()));
      }
    }
    return null;
  }
}
