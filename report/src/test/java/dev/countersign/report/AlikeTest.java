package dev.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Severity;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private static final Finding PROVED = Samples.proved();

  @Test
  void aSmallQuestionIsToldOnceWithAllItsPlaces() {
    List<Alike> alike =
        Alike.of(
            List.of(
                asked(Severity.LOW, "a", 1),
                PROVED,
                asked(Severity.LOW, "a", 5),
                asked(Severity.LOW, "b", 2)));
    assertThat(alike).hasSize(2);
    assertThat(alike.getFirst().first()).isEqualTo(asked(Severity.LOW, "a", 1));
    assertThat(alike.getFirst().places(20)).isEqualTo("a:5  b:2");
    assertThat(alike.getFirst().places(1)).isEqualTo("a:5  and 1 more (--format json)");
  }

  @Test
  void aQuestionOfMediumSeverityIsToldOnceAFile() {
    List<Alike> alike =
        Alike.of(
            List.of(
                asked(Severity.MEDIUM, "a", 1),
                asked(Severity.MEDIUM, "a", 5),
                asked(Severity.MEDIUM, "b", 2)));
    assertThat(alike).hasSize(2);
    assertThat(alike.getFirst().places(20)).isEqualTo("a:5");
  }

  @Test
  void whatWeighsMoreStandsAlone() {
    assertThat(Alike.of(List.of(Samples.question(), Samples.proved()))).hasSize(2);
    assertThat(Alike.of(List.of(asked(Severity.HIGH, "a", 1), asked(Severity.HIGH, "a", 5))))
        .hasSize(2);
  }

  @Test
  void whatOneCallerDecidesIsToldOnceAFile() {
    List<TraceStep> way =
        List.of(new TraceStep(Samples.at("a", 1, 1, 2, "x"), "a caller passes `x`"));
    List<Alike> alike =
        Alike.of(
            List.of(
                asked(Severity.CRITICAL, "a", 4, way),
                asked(Severity.CRITICAL, "a", 9, way),
                asked(Severity.CRITICAL, "b", 4, way)));
    assertThat(alike).hasSize(2);
    assertThat(alike.getFirst().places(20)).isEqualTo("a:9");
  }

  @Test
  void severalWaysToOnePlaceAreToldOnce() {
    Finding other = from("api/items.py", 12);
    List<Alike> alike = Alike.of(List.of(PROVED, Samples.question(), other));
    assertThat(alike).hasSize(2);
    assertThat(alike.getFirst().areWays()).isTrue();
    assertThat(alike.getFirst().places(20)).isEqualTo("api/items.py:12");
    assertThat(alike.getLast().areWays()).isFalse();
  }

  /** The proved finding, by another way. */
  private static Finding from(String path, int line) {
    List<TraceStep> trace = new ArrayList<>(PROVED.trace());
    trace.set(0, new TraceStep(Samples.at(path, line, 1, 2, "x"), "a caller's text enters"));
    return new Finding(
        PROVED.rule(),
        PROVED.status(),
        PROVED.severity(),
        PROVED.title(),
        PROVED.message(),
        PROVED.location(),
        PROVED.cwe(),
        PROVED.owasp(),
        PROVED.fingerprint(),
        PROVED.metavariables(),
        trace,
        PROVED.question(),
        PROVED.fix(),
        PROVED.why(),
        PROVED.how(),
        PROVED.secrets());
  }

  private static Finding asked(Severity severity, String path, int line) {
    return asked(severity, path, line, List.of());
  }

  private static Finding asked(Severity severity, String path, int line, List<TraceStep> trace) {
    return new Finding(
        "docker.image",
        Status.QUESTION,
        severity,
        "Image",
        "An image.",
        Samples.at(path, line, 1, 2, "FROM a"),
        List.of(),
        List.of(),
        "2123456789abcdef0123456789abcdef",
        new TreeMap<>(),
        trace,
        Optional.of("Is it meant?"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
