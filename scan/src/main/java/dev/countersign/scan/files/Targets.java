package dev.countersign.scan.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a scan looks at, and what it does not.
 *
 * @param root the folder to which every reported path is relative
 * @param files in the order of their paths
 * @param leftOut how many files (or whole folders) were left out, by reason
 * @param notChecked what could not be read
 * @param near files that are not checked, through which values may come in or go out
 * @param ofChange whether they are those of a change, which must not leave itself out
 */
public record Targets(
    Path root,
    List<ScanFile> files,
    Map<LeftOut, Integer> leftOut,
    List<NotChecked> notChecked,
    List<ScanFile> near,
    boolean ofChange) {
  /** Targets by themselves. */
  public Targets(
      Path root, List<ScanFile> files, Map<LeftOut, Integer> leftOut, List<NotChecked> notChecked) {
    this(root, files, leftOut, notChecked, List.of(), false);
  }

  /** The targets of a change. */
  public static Targets ofChange(
      Path root, List<ScanFile> files, Map<LeftOut, Integer> leftOut, List<NotChecked> notChecked) {
    return new Targets(root, files, leftOut, notChecked, List.of(), true);
  }

  /** These with other files near to them, of which something may not be looked at. */
  public Targets among(List<ScanFile> near, List<NotChecked> missed) {
    List<NotChecked> all = Stream.concat(notChecked.stream(), missed.stream()).toList();
    return new Targets(root, files, leftOut, all, near, ofChange);
  }
}
