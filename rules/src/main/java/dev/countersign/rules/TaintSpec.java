package dev.countersign.rules;

import java.util.List;
import java.util.Optional;

/** {@code mode: taint}: data must not get from a source to a sink without a sanitizer. */
public record TaintSpec(
    List<Source> sources,
    List<Sink> sinks,
    List<Sanitizer> sanitizers,
    List<Propagator> propagators) {
  /** Label of sources that name none. */
  public static final String DEFAULT_LABEL = "__SOURCE__";

  /** Whether what is matched is affected by its mere execution, not only as a value. */
  public enum SideEffect {
    NO,
    YES,
    ONLY
  }

  /**
   * Where data begins to be tainted.
   *
   * @param exact whether only the matched range itself is tainted, not what is within it
   * @param control whether being reached is what taints, rather than data
   * @param label the taint it makes
   * @param requires what must hold of the taints of its parts
   * @param question what a person has to answer of what it yields, where it is not known to be
   *     tainted; metavariables are filled in
   */
  public record Source(
      Formula formula,
      SideEffect bySideEffect,
      boolean exact,
      boolean control,
      String label,
      LabelFormula requires,
      Optional<String> question,
      Place place) {}

  /**
   * Where tainted data must not arrive.
   *
   * @param exact whether only the matched range itself is a sink, not what is within it
   * @param atExit whether only where the function's work ends there
   * @param requires what must hold of the taints that arrive
   * @param requiresOf the same for single metavariables of the sink's pattern; empty for none
   * @param parts the fields that count of a value whose fields are known; empty for all
   * @param question what a person has to answer where arriving there alone is no proof;
   *     metavariables are filled in
   */
  public record Sink(
      Formula formula,
      boolean exact,
      boolean atExit,
      LabelFormula requires,
      List<MetavariableRequires> requiresOf,
      List<String> parts,
      Optional<String> question,
      Place place) {}

  /** What must hold of the taints of {@code metavariable}. */
  public record MetavariableRequires(String metavariable, LabelFormula requires) {}

  /**
   * What makes data safe.
   *
   * @param exact whether only the matched range itself is made safe, not what is within it
   * @param notConflicting whether it gives way where it matches exactly a source or sink
   * @param when how the test that it is part of must come out for it to hold; empty for either way
   * @param question what a person has to answer where it may make data safe; empty where it does
   */
  public record Sanitizer(
      Formula formula,
      SideEffect bySideEffect,
      boolean exact,
      boolean notConflicting,
      Optional<Boolean> when,
      Optional<String> question,
      Place place) {}

  /**
   * Where taint moves between parts of an expression.
   *
   * @param from metavariable bound to where taint comes from
   * @param to metavariable bound to where taint goes
   * @param label the taint that arrives, where it is another
   * @param requires what must hold of the taints of {@code from}
   * @param replaceLabels labels that do not pass on; empty for none
   */
  public record Propagator(
      Formula formula,
      String from,
      String to,
      SideEffect bySideEffect,
      Optional<String> label,
      LabelFormula requires,
      List<String> replaceLabels,
      Place place) {}
}
