package dev.countersign.scan.files;

import java.util.List;
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

  boolean includes(String path) {
    return include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(path));
  }
}
