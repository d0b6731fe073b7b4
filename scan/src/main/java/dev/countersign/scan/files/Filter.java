package dev.countersign.scan.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the options let in.
 *
 * @param include when not empty, only what one of them covers
 * @param exclude never what one of them covers
 * @param wanted whether a file of this name, last part only, is of any use to the scan
 */
public record Filter(List<Glob> include, List<Glob> exclude, Predicate<String> wanted) {
  /** Lets in every file whose name is wanted. */
  public static Filter of(Predicate<String> wanted) {
    return new Filter(List.of(), List.of(), wanted);
  }

  boolean excludes(String path) {
    return exclude.stream().anyMatch(glob -> glob.covers(path));
  }

  /** Whether an option keeps this file out. */
  boolean optionAgainst(String path) {
    boolean included = include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(path));
    return !included || excludes(path);
  }

  /**
   * Why a file with this path is left out, by its path alone; {@link LeftOut#UNKNOWN} if unwanted.
   */
  public Optional<LeftOut> reasonAgainst(String path) {
    String[] parts = path.split("/", -1);
    if (!wanted.test(parts[parts.length - 1])) {
      return Optional.of(LeftOut.UNKNOWN);
    }
    if (optionAgainst(path)) {
      return Optional.of(LeftOut.EXCLUDED);
    }
    for (int i = 0; i < parts.length - 1; i++) {
      LeftOut folder = LeftOut.ofFolder(parts[i]);
      if (folder != null) {
        return Optional.of(folder);
      }
    }
    return Optional.ofNullable(LeftOut.ofFile(parts[parts.length - 1]));
  }
}
