package dev.countersign.cli;

import dev.countersign.scan.Finding;
import dev.countersign.scan.Fix;
import dev.countersign.scan.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file with fixes in it.
 *
 * @param bytes in the file's own encoding
 * @param applied the findings whose fixes are in it; of two that overlap only the first
 */
record FixedFile(byte[] bytes, List<Finding> applied) {
  static FixedFile of(byte[] before, List<Finding> findings) {
    SourceText text = SourceText.of(before).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Finding> applied = new ArrayList<>();
    int at = 0;
    for (Finding finding : inOrder(findings)) {
      Fix fix = finding.fix().orElseThrow();
      if (fix.start().offset() >= at) {
        out.write(before, at, fix.start().offset() - at);
        out.writeBytes(text.encoding().encode(fix.replacement()));
        at = fix.end().offset();
        applied.add(finding);
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
