package dev.countersign.scan;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that another finding of the same weakness at the same place makes needless: a proof
 * answers them, and a graver question asks for the same with more reason. What a rule asks of one
 * piece of code, for each of several values in it, it asks once. A question that brings a fix stays
 * where the other brings none.
 */
final class Answered {
  private Answered() {}

  /** The findings of one file without such questions. */
  static List<Finding> without(List<Finding> findings) {
    Set<List<Object>> asked = new HashSet<>();
    return findings.stream()
        .filter(finding -> findings.stream().noneMatch(other -> answers(other, finding)))
        .filter(finding -> !isRepeated(finding, asked))
        .toList();
  }

  private static boolean isRepeated(Finding finding, Set<List<Object>> asked) {
    return finding.status() == Status.QUESTION
        && finding.trace().isEmpty()
        && finding.fix().isEmpty()
        && !asked.add(List.of(finding.rule(), finding.location()));
  }

  private static boolean answers(Finding other, Finding question) {
    return question.status() == Status.QUESTION
        && (question.fix().isEmpty() || other.fix().isPresent())
        && (other.status() == Status.PROVED || isGraver(other, question))
        && isSameFlaw(other, question);
  }

  private static boolean isGraver(Finding one, Finding other) {
    return one.severity().compareTo(other.severity()) > 0;
  }

  private static boolean isSameFlaw(Finding one, Finding other) {
    return !Collections.disjoint(one.cwe(), other.cwe())
        && one.location().start().offset() < other.location().end().offset()
        && other.location().start().offset() < one.location().end().offset();
  }
}
