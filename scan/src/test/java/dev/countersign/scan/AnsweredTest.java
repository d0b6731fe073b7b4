package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Severity;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A proof answers the questions about its place and weakness. */
class AnsweredTest {
  @Test
  void aQuestionWithinAProofOfTheSameWeaknessGoes() {
    Finding proof = finding(Status.PROVED, "CWE-89", 10, 30);

    assertThat(without(List.of(proof, finding(Status.QUESTION, "CWE-89", 0, 20))))
        .containsExactly(proof);
  }

  @Test
  void aQuestionElsewhereOrOfAnotherWeaknessStays() {
    List<Finding> findings =
        List.of(
            finding(Status.PROVED, "CWE-89", 10, 30),
            finding(Status.QUESTION, "CWE-89", 30, 40),
            finding(Status.QUESTION, "CWE-78", 10, 30));

    assertThat(without(findings)).isEqualTo(findings);
  }

  @Test
  void aGraverQuestionAsksForALesserOne() {
    Finding graver = finding(Status.QUESTION, Severity.HIGH, "CWE-89", 10, 30);
    Finding lesser = finding(Status.QUESTION, Severity.MEDIUM, "CWE-89", 10, 30);

    assertThat(without(List.of(graver, lesser))).containsExactly(graver);
  }

  @Test
  void whatIsToldOfAChangeAloneNeitherAnswersNorIsAnswered() {
    Finding old = finding(Status.QUESTION, Severity.HIGH, "CWE-89", 10, 30);
    Finding change = finding(Status.QUESTION, Severity.MEDIUM, "CWE-89", 0, 50);

    assertThat(Answered.without(List.of(old, change), rule -> true)).containsExactly(old, change);
  }

  private static List<Finding> without(List<Finding> findings) {
    return Answered.without(findings, rule -> false);
  }

  private static Finding finding(Status status, String cwe, int start, int end) {
    return finding(status, Severity.HIGH, cwe, start, end);
  }

  private static Finding finding(Status status, Severity severity, String cwe, int start, int end) {
    return new Finding(
        "rule",
        status,
        severity,
        "title",
        "message",
        new Location("a.py", new Position(1, start + 1, start), new Position(1, end + 1, end), ""),
        List.of(cwe),
        List.of(),
        "fingerprint",
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
