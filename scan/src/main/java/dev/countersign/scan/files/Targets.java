package dev.countersign.scan.files;

import dev.countersign.scan.NotChecked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a scan looks at, and what it does not.
 *
 * @param root the folder to which every reported path is relative
 * @param files in the order of their paths
 * @param leftOut how many files (or whole folders) were left out, by reason
 * @param notChecked what could not be read
 * @param around files beside them, through which values may come in or go out
 */
public record Targets(
    Path root,
    List<ScanFile> files,
    Map<LeftOut, Integer> leftOut,
    List<NotChecked> notChecked,
    Supplier<List<ScanFile>> around) {
  /** Targets with nothing around them. */
  public Targets(
      Path root, List<ScanFile> files, Map<LeftOut, Integer> leftOut, List<NotChecked> notChecked) {
    this(root, files, leftOut, notChecked, List::of);
  }

  /** These with other files around them. */
  public Targets among(Supplier<List<ScanFile>> files) {
    return new Targets(root, this.files, leftOut, notChecked, files);
  }
}
