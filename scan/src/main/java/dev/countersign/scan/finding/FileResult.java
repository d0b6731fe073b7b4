package dev.countersign.scan.finding;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one file.
 *
 * @param language its language, where one is known
 * @param bytes its size; 0 when it was not checked
 * @param leftOut why it turned out to be none of the scan's business
 */
public record FileResult(
    Optional<String> language,
    long bytes,
    List<Finding> findings,
    List<Waiver> waivers,
    List<NotChecked> notChecked,
    Optional<LeftOut> leftOut) {
  /** The same with findings. */
  public FileResult with(List<Finding> found) {
    return new FileResult(language, bytes, found, waivers, notChecked, leftOut);
  }

  /** Of a file that is not checked itself: what comes to it through files at {@code paths}. */
  public FileResult through(Set<String> paths) {
    List<Finding> touching =
        findings.stream().filter(finding -> !Collections.disjoint(finding.paths(), paths)).toList();
    return new FileResult(
        language, bytes, touching, touching.isEmpty() ? List.of() : waivers, List.of(), leftOut);
  }

  /** Whether the file was read and rules were applied to it. */
  public boolean checked() {
    return leftOut.isEmpty() && (bytes > 0 || notChecked.isEmpty());
  }

  /** Of a file that was not checked, and why. */
  public static FileResult failed(String path, String reason) {
    return new FileResult(
        Optional.empty(),
        0,
        List.of(),
        List.of(),
        List.of(new NotChecked(path, reason)),
        Optional.empty());
  }

  /** Of a file that turned out to be none of the scan's business. */
  public static FileResult leftOut(LeftOut reason) {
    return new FileResult(
        Optional.empty(), 0, List.of(), List.of(), List.of(), Optional.of(reason));
  }
}
