package dev.countersign.rules;

import java.util.List;

/**
 * The files a rule is meant for, as globs in git's manner.
 *
 * @param include empty for every file
 */
public record PathFilter(List<String> include, List<String> exclude) {
  /** Every file. */
  public static final PathFilter ALL = new PathFilter(List.of(), List.of());
}
