package dev.countersign.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Severity;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.Waiver;
import dev.countersign.scan.text.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  @ParameterizedTest
  @CsvSource({
    "PROVED, CRITICAL, BLOCK",
    "PROVED, HIGH, BLOCK",
    "PROVED, MEDIUM, COUNTERSIGN",
    "PROVED, LOW, COUNTERSIGN",
    "QUESTION, CRITICAL, COUNTERSIGN",
  })
  void theStandardPolicy(Status status, Severity severity, Verdict verdict) {
    assertThat(judge(List.of(finding("r", status, severity, 1, "f")), List.of()).verdict())
        .isEqualTo(verdict);
    assertThat(judge(List.of(), List.of()).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void aReasonWaivesAndNoReasonDoesNot() {
    Finding finding = finding("r", Status.PROVED, Severity.HIGH, 3, "f");
    Judgement waived = judge(List.of(finding), List.of(new Waiver("a.py", 2, 3, "r", "why")));
    assertThat(waived.verdict()).isEqualTo(Verdict.PASS);
    assertThat(waived.waived()).hasSize(1);
    Judgement silent = judge(List.of(finding), List.of(new Waiver("a.py", 2, 3, "r", "")));
    assertThat(silent.verdict()).isEqualTo(Verdict.BLOCK);
    assertThat(silent.unreasoned()).hasSize(1);
    assertThat(judge(List.of(finding), List.of(new Waiver("a.py", 2, 3, "s", "why"))).open())
        .hasSize(1);
    assertThat(judge(List.of(finding), List.of(new Waiver("a.py", 8, 9, "r", "why"))).open())
        .hasSize(1);
  }

  @Test
  void twoEqualFindingsAreTwo() {
    Finding one = finding("r", Status.PROVED, Severity.HIGH, 3, "f");
    Judge judge = new Judge(Policy.STANDARD, KnownFindings.of(List.of(one)));
    Judgement judgement = judge.judge(List.of(one, one), List.of());
    assertThat(judgement.open()).hasSize(1);
    assertThat(judgement.known()).isEqualTo(1);
  }

  /** So a change that takes a check away is not known from before. */
  @Test
  void aQuestionThatIsProvedNowIsNew() {
    Finding question = finding("r", Status.QUESTION, Severity.HIGH, 3, "f");
    Finding proved = finding("r", Status.PROVED, Severity.HIGH, 3, "f");
    assertThat(known(question).judge(List.of(proved), List.of()).verdict())
        .isEqualTo(Verdict.BLOCK);
    assertThat(known(proved).judge(List.of(question), List.of()).verdict()).isEqualTo(Verdict.PASS);
    String report =
        """
        {"findings": [{"status": "%s", "fingerprint": "f"}], "waived": []}
        """;
    assertThat(Baseline.read("b.json", report.formatted("question")))
        .isEqualTo(KnownFindings.of(List.of(question)));
    assertThat(Baseline.read("b.json", report.formatted("proved")))
        .isEqualTo(KnownFindings.of(List.of(proved)));
  }

  private static Judge known(Finding finding) {
    return new Judge(Policy.STANDARD, KnownFindings.of(List.of(finding)));
  }

  @Test
  void whatAChangeAddsCannotWaiveItself() {
    Finding added = finding("r", Status.PROVED, Severity.HIGH, 3, "new");
    ScanResult base = scan(List.of(), List.of());
    ScanResult head = scan(List.of(added), List.of(new Waiver("a.py", 2, 3, "r", "trust me")));
    assertThat(Judge.judgeChange(Policy.STANDARD, () -> base, head).verdict())
        .isEqualTo(Verdict.BLOCK);
  }

  @Test
  void aCommentMovedToAnotherFindingDoesNotWaiveIt() {
    Waiver stood = new Waiver("a.py", 2, 3, "r", "reviewed");
    Finding old = finding("r", Status.PROVED, Severity.HIGH, 3, "old");
    Finding added = finding("r", Status.PROVED, Severity.HIGH, 9, "new");
    ScanResult base = scan(List.of(old), List.of(stood));
    ScanResult head = scan(List.of(old, added), List.of(new Waiver("a.py", 8, 9, "r", "reviewed")));
    assertThat(Judge.judgeChange(Policy.STANDARD, () -> base, head).open()).containsExactly(added);
  }

  @Test
  void aCommentOfTheBaseStillHoldsForTheCodeItWasWrittenFor() {
    Finding old = finding("r", Status.PROVED, Severity.HIGH, 3, "old");
    Finding altered = finding("r", Status.PROVED, Severity.HIGH, 5, "altered");
    ScanResult base = scan(List.of(old), List.of(new Waiver("a.py", 2, 3, "r", "reviewed")));
    ScanResult head = scan(List.of(altered), List.of(new Waiver("a.py", 4, 5, "r", "reviewed")));
    Judgement judgement = Judge.judgeChange(Policy.STANDARD, () -> base, head);
    assertThat(judgement.waived()).hasSize(1);
    assertThat(judgement.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void theFloorHidesWhatIsBelow() {
    Judge judge = new Judge(Policy.STANDARD.withFloor(Severity.MEDIUM), KnownFindings.NONE);
    assertThat(
            judge
                .judge(List.of(finding("r", Status.PROVED, Severity.LOW, 1, "f")), List.of())
                .verdict())
        .isEqualTo(Verdict.PASS);
  }

  private static Judgement judge(List<Finding> findings, List<Waiver> waivers) {
    return new Judge(Policy.STANDARD, KnownFindings.NONE).judge(findings, waivers);
  }

  private static ScanResult scan(List<Finding> findings, List<Waiver> waivers) {
    return new ScanResult(findings, waivers, List.of(), 1, 1, new TreeMap<>(), Map.of(), List.of());
  }

  private static Finding finding(
      String rule, Status status, Severity severity, int line, String fingerprint) {
    Position place = new Position(line, 1, line * 10);
    return new Finding(
        rule,
        status,
        severity,
        "t",
        "m",
        new Location("a.py", place, place, "x"),
        List.of(),
        List.of(),
        fingerprint,
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
