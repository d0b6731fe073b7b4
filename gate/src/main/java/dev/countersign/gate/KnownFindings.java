package dev.countersign.gate;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that were there before. Two that are equal count as two. What was a question and is
 * proved now is new: the check that left it open is gone.
 *
 * @param counts how often each was found
 */
public record KnownFindings(Map<Known, Integer> counts) {
  /** None. */
  public static final KnownFindings NONE = new KnownFindings(Map.of());

  /** One of them. */
  record Known(String fingerprint, Status status) {}

  /** These findings. */
  public static KnownFindings of(List<Finding> findings) {
    return ofAll(
        findings.stream()
            .map(finding -> new Known(finding.fingerprint(), finding.status()))
            .toList());
  }

  static KnownFindings ofAll(List<Known> findings) {
    Map<Known, Integer> counts = new HashMap<>();
    findings.forEach(known -> counts.merge(known, 1, Integer::sum));
    return new KnownFindings(Map.copyOf(counts));
  }

  /** Ready to cross off findings one by one. */
  Ledger open() {
    return new Ledger(new HashMap<>(counts));
  }

  /** What is left to cross off. */
  record Ledger(Map<Known, Integer> left) {
    /** Whether the finding was there before; each is crossed off once. */
    boolean settle(Finding finding) {
      return take(finding, finding.status()) || take(finding, Status.PROVED);
    }

    private boolean take(Finding finding, Status status) {
      Known known = new Known(finding.fingerprint(), status);
      int count = left.getOrDefault(known, 0);
      if (count > 0) {
        left.put(known, count - 1);
      }
      return count > 0;
    }
  }
}
