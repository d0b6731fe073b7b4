package dev.countersign.scan;

import java.util.Collections;
import java.util.List;

/**
 * Questions that another finding of the same weakness at the same place makes needless: a proof
 * answers them, and a graver question asks for the same with more reason. A question that brings a
 * fix stays.
 */
final class Answered {
  private Answered() {}

  /** The findings of one file without such questions. */
  static List<Finding> without(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> findings.stream().noneMatch(other -> answers(other, finding)))
        .toList();
  }

  private static boolean answers(Finding other, Finding question) {
    return question.status() == Status.QUESTION
        && question.fix().isEmpty()
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
