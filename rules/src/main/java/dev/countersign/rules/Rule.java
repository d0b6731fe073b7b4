package dev.countersign.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its author wrote it, checked.
 *
 * @param id unique among the rules of a run
 * @param place where its entry begins
 * @param languages ids of front ends, or {@code regex} or {@code generic}; at least one
 * @param message with metavariables not yet interpolated
 * @param check what it looks for
 * @param fix replacement of the match, metavariables not yet interpolated
 * @param fixRegexes changes within the match, each made in what the one before it left
 */
public record Rule(
    String id,
    Place place,
    List<String> languages,
    Severity severity,
    String message,
    Check check,
    RuleMetadata metadata,
    RuleOptions options,
    PathFilter paths,
    Optional<String> fix,
    List<FixRegex> fixRegexes) {
  /** What makes a rule match. */
  public sealed interface Check {}

  /** {@code mode: search}: wherever the formula holds. */
  public record Search(Formula formula) implements Check {}

  /** {@code mode: taint}: wherever a source reaches a sink. */
  public record Taint(TaintSpec spec) implements Check {}

  /** {@code mode: siblings}: what lacks what the like of it has. */
  public record Siblings(SiblingSpec spec) implements Check {}

  /**
   * {@code mode: inspect}: whatever an {@link Inspector} finds.
   *
   * @param inspector its name
   */
  public record Inspect(String inspector, Inspection inspection) implements Check {}

  /** {@code mode: inspect} of all files together. */
  public record OfProject(String name, ProjectInspection inspection) implements Check {}

  /** The language of rules that see all files together. */
  public static final String PROJECT = "project";

  /** The language of rules that see text alone. */
  public static final String REGEX = "regex";

  /** The language of rules that see words and punctuation of any text. */
  public static final String GENERIC = "generic";

  /** An entry of a file is one rule; its formulas are large. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rule rule && id.equals(rule.id) && place.equals(rule.place));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, place);
  }

  /** This rule for every file, wherever it lies, as when it is tried on an example. */
  public Rule everywhere() {
    return new Rule(
        id,
        place,
        languages,
        severity,
        message,
        check,
        metadata,
        options,
        PathFilter.ALL,
        fix,
        fixRegexes);
  }

  /** Whether it proposes changes of what it finds. */
  public boolean fixes() {
    return fix.isPresent() || !fixRegexes.isEmpty();
  }

  /** Whether it follows data rather than searching for a shape. */
  public boolean isTaint() {
    return check instanceof Taint;
  }
}
