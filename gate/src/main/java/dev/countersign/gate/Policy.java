package dev.countersign.gate;

import dev.countersign.rules.Severity;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;

/**
 * What is forbidden, and what is worth telling.
 *
 * @param blockFrom a proved finding of this severity or above blocks; every other finding asks
 * @param floor findings below it are not reported
 */
public record Policy(Severity blockFrom, Severity floor) {
  /** Proved and high or critical blocks. */
  public static final Policy STANDARD = new Policy(Severity.HIGH, Severity.LOW);

  /** This policy with another floor. */
  public Policy withFloor(Severity severity) {
    return new Policy(blockFrom, severity);
  }

  /** Whether the finding is reported at all. */
  public boolean tells(Finding finding) {
    return finding.severity().compareTo(floor) >= 0;
  }

  /** What this finding alone would make of the verdict. */
  public Verdict verdictOf(Finding finding) {
    boolean proved = finding.status() == Status.PROVED;
    return proved && finding.severity().compareTo(blockFrom) >= 0
        ? Verdict.BLOCK
        : Verdict.COUNTERSIGN;
  }
}
