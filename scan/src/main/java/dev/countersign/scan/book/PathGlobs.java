package dev.countersign.scan.book;

import dev.countersign.rules.PathFilter;
import dev.countersign.scan.files.Glob;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that rules are meant for: one object for all rules that say the same. */
record PathGlobs(List<Glob> include, List<Glob> exclude) {
  /** Makes each filter ready once. */
  static final class Shelf {
    private final Map<PathFilter, PathGlobs> known = new HashMap<>();

    PathGlobs of(PathFilter filter) {
      return known.computeIfAbsent(
          filter, paths -> new PathGlobs(globs(paths.include()), globs(paths.exclude())));
    }

    private static List<Glob> globs(List<String> patterns) {
      return patterns.stream().map(Glob::anywhere).toList();
    }
  }

  boolean cover(String path) {
    return (include.isEmpty() || Glob.anyCovers(include, path)) && !Glob.anyCovers(exclude, path);
  }
}
