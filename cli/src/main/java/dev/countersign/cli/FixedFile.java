package dev.countersign.cli;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Fix;
import dev.countersign.scan.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file with fixes in it.
 *
 * @param bytes in the file's own encoding
 * @param applied the findings whose fixes are in it; of two that overlap only the first, of two
 *     that are the same both
 */
record FixedFile(byte[] bytes, List<Finding> applied) {
  static FixedFile of(byte[] before, List<Finding> findings) {
    SourceText text = SourceText.of(before).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Finding> applied = new ArrayList<>();
    Set<Fix> made = new HashSet<>();
    int at = 0;
    for (Finding finding : inOrder(findings)) {
      Fix fix = finding.fix().orElseThrow();
      if (made.contains(fix)) {
        applied.add(finding);
      } else if (fix.start().offset() >= at) {
        out.write(before, at, fix.start().offset() - at);
        out.writeBytes(text.encoding().encode(fix.replacement()));
        at = fix.end().offset();
        applied.add(finding);
        made.add(fix);
      }
    }
    out.write(before, at, before.length - at);
    return new FixedFile(out.toByteArray(), List.copyOf(applied));
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> finding.fix().orElseThrow().start().offset()))
        .toList();
  }
}
