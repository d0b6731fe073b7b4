package dev.countersign.gate;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which comments on the changed side count: those that stood in the base with the same rule and
 * reason, for a finding that is no longer there. So a comment that is added, or moved away from the
 * finding it was written for, lets nothing pass.
 */
record BaseWaivers(ScanResult base, ScanResult head) {
  List<Waiver> standing() {
    Set<String> present =
        head.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    List<Waiver> free = new ArrayList<>();
    for (Waiver waiver : base.waivers()) {
      boolean altered =
          base.findings().stream()
              .anyMatch(f -> waiver.covers(f) && !present.contains(f.fingerprint()));
      if (altered) {
        free.add(waiver);
      }
    }
    return head.waivers().stream().filter(waiver -> take(free, waiver)).toList();
  }

  private static boolean take(List<Waiver> free, Waiver wanted) {
    for (Waiver waiver : free) {
      if (waiver.path().equals(wanted.path())
          && waiver.rule().equals(wanted.rule())
          && waiver.reason().equals(wanted.reason())) {
        return free.remove(waiver);
      }
    }
    return false;
  }
}
