package dev.countersign.scan;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that a proof has answered: a finding of the same weakness at the same place that needs
 * nobody's word. A question that brings a fix stays. What a rule asks of one piece of code, for
 * each of several values in it, it asks once.
 */
final class Answered {
  private Answered() {}

  /** The findings of one file without such questions. */
  static List<Finding> without(List<Finding> findings) {
    List<Finding> proved =
        findings.stream().filter(finding -> finding.status() == Status.PROVED).toList();
    Set<List<Object>> asked = new HashSet<>();
    return findings.stream()
        .filter(finding -> !isAnswered(finding, proved) && !isRepeated(finding, asked))
        .toList();
  }

  private static boolean isRepeated(Finding finding, Set<List<Object>> asked) {
    return finding.status() == Status.QUESTION
        && finding.trace().isEmpty()
        && finding.fix().isEmpty()
        && !asked.add(List.of(finding.rule(), finding.location()));
  }

  private static boolean isAnswered(Finding finding, List<Finding> proved) {
    return finding.status() == Status.QUESTION
        && finding.fix().isEmpty()
        && proved.stream().anyMatch(proof -> answers(proof, finding));
  }

  private static boolean answers(Finding proof, Finding question) {
    return !Collections.disjoint(proof.cwe(), question.cwe())
        && proof.location().start().offset() < question.location().end().offset()
        && question.location().start().offset() < proof.location().end().offset();
  }
}
