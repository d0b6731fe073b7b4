package dev.countersign.scan;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Questions that another finding of the same weakness at the same place makes needless: a proof
 * answers them, and a graver question asks for the same with more reason. What a rule asks of one
 * piece of code, for each of several values in it, it asks once. A question that brings a fix stays
 * where the other brings none. What is told of a change alone neither answers nor is answered: the
 * other may be old, or the change none.
 */
final class Answered {
  private Answered() {}

  /**
   * The findings of one file without such questions.
   *
   * @param ofChanges which rules, by their ids, are told of a change alone
   */
  static List<Finding> without(List<Finding> findings, Predicate<String> ofChanges) {
    Set<List<Object>> asked = new HashSet<>();
    return findings.stream()
        .filter(finding ->
            findings.stream()
                .noneMatch(other ->
                    answers(other, finding)
                        && !ofChanges.test(other.rule())
                        && !ofChanges.test(finding.rule())))
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

  /** Whether both tell of one weakness at one place. */
  static boolean isSameFlaw(Finding one, Finding other) {
    return one.path().equals(other.path())
        && !Collections.disjoint(one.cwe(), other.cwe())
        && one.location().start().offset() < other.location().end().offset()
        && other.location().start().offset() < one.location().end().offset();
  }
}
