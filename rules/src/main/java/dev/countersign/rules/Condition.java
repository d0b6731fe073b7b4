package dev.countersign.rules;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the bindings of a match must meet. */
public sealed interface Condition {
  /** Where it is written. */
  Place place();

  /**
   * The text of {@code metavariable} begins with what {@code regex} matches.
   *
   * @param constants whether a value known by constant propagation may stand for the text
   */
  record Regex(String metavariable, String regex, boolean constants, Place place)
      implements Condition {}

  /**
   * {@code formula} matches within what {@code metavariable} is bound to.
   *
   * @param language the language to read the bound text in, where it is another
   * @param frontEnd reads that language, unless it is one of plain text
   */
  record Pattern(
      String metavariable,
      Formula formula,
      Optional<String> language,
      Optional<Language> frontEnd,
      Place place)
      implements Condition {}

  /**
   * {@code comparison} holds.
   *
   * @param metavariable empty where the comparison names its own
   * @param base how integers in strings are read; 0 where not said
   * @param strip whether quotes around numbers are ignored
   */
  record Comparison(
      Optional<String> metavariable, String comparison, int base, boolean strip, Place place)
      implements Condition {}

  /**
   * What {@code metavariable} is bound to has one of {@code types}.
   *
   * @param trees a typed metavariable for each type, as each of the rule's languages reads it
   */
  record Type(String metavariable, List<String> types, Map<String, List<Tree>> trees, Place place)
      implements Condition {}

  /** {@code analyzer} ({@code entropy}, {@code redos}, ...) says yes of what is bound. */
  record Analysis(String metavariable, String analyzer, Place place) implements Condition {}

  /**
   * What {@code metavariable} is bound to resolves to one of {@code names}.
   *
   * @param names qualified names, empty for any
   * @param modules dotted modules it must come from, empty for any
   */
  record Name(String metavariable, List<String> names, List<String> modules, Place place)
      implements Condition {}
}
