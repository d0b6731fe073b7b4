package dev.countersign.gate;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Waiver;
import java.util.List;

/**
 * What the gate made of the findings of a scan.
 *
 * @param verdict the worst that any open finding asks for
 * @param open findings that count
 * @param waived findings that a comment lets pass, with a reason
 * @param unreasoned comments that would let a finding pass but give no reason, and so have no
 *     effect
 * @param known how many findings were there before: in the base of the change, or in the baseline
 */
public record Judgement(
    Verdict verdict, List<Finding> open, List<Waived> waived, List<Waiver> unreasoned, int known) {
  /** A finding and the comment that lets it pass. */
  public record Waived(Finding finding, Waiver waiver) {}
}
