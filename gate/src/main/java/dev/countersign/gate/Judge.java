package dev.countersign.gate;

import dev.countersign.gate.Judgement.Waived;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds findings against a policy.
 *
 * @param policy what is forbidden
 * @param known findings that were there before
 */
public record Judge(Policy policy, KnownFindings known) {
  /**
   * Judges.
   *
   * @param waivers the comments that may let findings pass; of a change, those of its base
   */
  public Judgement judge(List<Finding> findings, List<Waiver> waivers) {
    List<Finding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    List<Waiver> unreasoned = new ArrayList<>();
    KnownFindings.Ledger ledger = known.open();
    int before = 0;
    for (Finding finding : findings.stream().filter(policy::tells).toList()) {
      if (ledger.settle(finding)) {
        before++;
        continue;
      }
      Optional<Waiver> waiver = waivers.stream().filter(w -> w.covers(finding)).findFirst();
      if (waiver.isPresent() && !waiver.get().reason().isBlank()) {
        waived.add(new Waived(finding, waiver.get()));
      } else {
        waiver.ifPresent(unreasoned::add);
        open.add(finding);
      }
    }
    return new Judgement(
        verdict(open),
        List.copyOf(open),
        List.copyOf(waived),
        unreasoned.stream().distinct().toList(),
        before);
  }

  /**
   * Judges what a change introduces. A comment on the changed side lets nothing pass, unless the
   * base had the same comment for a finding that the change altered.
   *
   * @param before scans the base; asked only where something was found in {@code head}
   */
  public static Judgement judgeChange(Policy policy, Supplier<ScanResult> before, ScanResult head) {
    if (head.findings().isEmpty()) {
      return new Judge(policy, KnownFindings.of(List.of())).judge(List.of(), List.of());
    }
    ScanResult base = before.get();
    KnownFindings known = KnownFindings.of(base.findings());
    List<Waiver> standing = new BaseWaivers(base, head).standing();
    return new Judge(policy, known).judge(head.findings(), standing);
  }

  private Verdict verdict(List<Finding> open) {
    return open.stream().map(policy::verdictOf).max(Comparator.naturalOrder()).orElse(Verdict.PASS);
  }
}
