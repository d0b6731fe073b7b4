package dev.countersign.gate;

import dev.countersign.scan.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that were there before, by fingerprint. Two that are equal count as two.
 *
 * @param counts how often each fingerprint was found
 */
public record KnownFindings(Map<String, Integer> counts) {
  /** None. */
  public static final KnownFindings NONE = new KnownFindings(Map.of());

  /** The fingerprints of these findings. */
  public static KnownFindings of(List<Finding> findings) {
    return ofFingerprints(findings.stream().map(Finding::fingerprint).toList());
  }

  static KnownFindings ofFingerprints(List<String> fingerprints) {
    Map<String, Integer> counts = new HashMap<>();
    fingerprints.forEach(fingerprint -> counts.merge(fingerprint, 1, Integer::sum));
    return new KnownFindings(Map.copyOf(counts));
  }

  /** Ready to cross off findings one by one. */
  Ledger open() {
    return new Ledger(new HashMap<>(counts));
  }

  /** What is left to cross off. */
  record Ledger(Map<String, Integer> left) {
    /** Whether the finding was there before; each is crossed off once. */
    boolean settle(Finding finding) {
      int count = left.getOrDefault(finding.fingerprint(), 0);
      if (count > 0) {
        left.put(finding.fingerprint(), count - 1);
      }
      return count > 0;
    }
  }
}
