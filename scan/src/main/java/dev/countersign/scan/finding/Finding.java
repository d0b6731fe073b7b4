package dev.countersign.scan.finding;

import dev.countersign.rules.Match;
import dev.countersign.rules.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A rule, a place, its evidence and how far that goes.
 *
 * @param rule the rule's id
 * @param status proved, or a question
 * @param severity how bad it is when true
 * @param title the flaw's short name
 * @param message what is wrong here
 * @param location where
 * @param cwe {@code CWE-89}
 * @param owasp {@code A03:2021}
 * @param fingerprint survives moved lines, renamed files and reformatting
 * @param metavariables what the rule's metavariables stand for, with their dollar signs
 * @param trace the way from source to sink; empty for a shape
 * @param question what a person is asked; only of a question
 * @param fix what mends it
 * @param why why it matters
 * @param how what to do about it
 * @param secrets stretches of its file, decoded to UTF-8, that nothing shows
 */
public record Finding(
    String rule,
    Status status,
    Severity severity,
    String title,
    String message,
    Location location,
    List<String> cwe,
    List<String> owasp,
    String fingerprint,
    SortedMap<String, String> metavariables,
    List<TraceStep> trace,
    Optional<String> question,
    Optional<Fix> fix,
    Optional<String> why,
    Optional<String> how,
    List<Match.Secret> secrets) {
  /** By path, place and rule: the order of every report. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.location().path())
          .thenComparingInt(f -> f.location().start().offset())
          .thenComparingInt(f -> f.location().end().offset())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  /** The files in which it lies and through which its way leads. */
  public Set<String> paths() {
    Set<String> paths = new HashSet<>(Set.of(path()));
    trace.forEach(step -> paths.add(step.location().path()));
    return paths;
  }

  /** The file, relative to the checked root. */
  public String path() {
    return location.path();
  }
}
