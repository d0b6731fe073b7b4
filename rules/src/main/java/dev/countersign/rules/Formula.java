package dev.countersign.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a search looks for: a set of ranges with bindings, built from patterns. Both forms of the
 * rule language are read into it.
 */
public sealed interface Formula {
  /** Where it is written. */
  Place place();

  /**
   * A piece of code with holes.
   *
   * @param trees the pattern as each of the rule's languages reads it; none for {@code regex} and
   *     {@code generic}
   */
  record Pattern(String text, Trees trees, Place place) implements Formula {}

  /** Text that a regular expression finds; named groups and {@code $1} bind. */
  record Regex(String regex, Place place) implements Formula {}

  /** Ranges that all parts agree on: {@code patterns}, {@code all}. */
  record And(List<Formula> parts, Place place) implements Formula {}

  /** Ranges of any part: {@code pattern-either}, {@code any}. */
  record Or(List<Formula> parts, Place place) implements Formula {}

  /** Takes away the ranges of {@code inner}; only within an {@link And}. */
  record Not(Formula inner, Place place) implements Formula {}

  /** Keeps ranges that lie within those of {@code inner}. */
  record Inside(Formula inner, Place place) implements Formula {}

  /** Takes away ranges that lie within those of {@code inner}; only within an {@link And}. */
  record NotInside(Formula inner, Place place) implements Formula {}

  /** Keeps ranges where {@code inner} matches anywhere in the file with agreeing bindings. */
  record Anywhere(Formula inner, Place place) implements Formula {}

  /**
   * The ranges of {@code inner} that meet every condition, then narrowed to each focus in turn.
   *
   * @param as metavariable bound to the whole match
   * @param fix replacement that this part of the formula proposes
   */
  record Where(
      Formula inner,
      List<Condition> conditions,
      List<Focus> focus,
      Optional<String> as,
      Optional<String> fix,
      Place place)
      implements Formula {}

  /**
   * Narrows a match to what metavariables are bound to.
   *
   * @param metavariables with their dollar signs; the match becomes one for each
   */
  record Focus(List<String> metavariables, Place place) {}
}
