package dev.countersign.scan.finding;

import java.util.Comparator;

/**
 * A comment that asks to let a finding pass: {@code countersign: allow RULE -- reason}.
 *
 * @param path the file
 * @param line of the comment, from 1; it speaks of findings that start there or on the next line of
 *     code
 * @param target the line of code it speaks of besides its own
 * @param rule the rule's id
 * @param reason why; empty where none is given, and then it has no effect
 */
public record Waiver(String path, int line, int target, String rule, String reason) {
  /** By path and line. */
  public static final Comparator<Waiver> ORDER =
      Comparator.comparing(Waiver::path).thenComparingInt(Waiver::line).thenComparing(Waiver::rule);

  /** Whether it speaks of this finding. */
  public boolean covers(Finding finding) {
    int start = finding.location().start().line();
    return finding.rule().equals(rule)
        && finding.path().equals(path)
        && (start == line || start == target);
  }
}
