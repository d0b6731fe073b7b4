package dev.countersign.rules;

import java.util.Optional;

/**
 * Something wrong with a rule file.
 *
 * @param rule id of the rule, where one is known
 * @param message what is wrong
 * @param advice what to write instead
 * @param level whether the rule can still be used
 */
public record Problem(
    Place place, Optional<String> rule, String message, String advice, Level level) {
  /** What becomes of the rule. */
  public enum Level {
    /** The rule, or the file where no rule is named, cannot be used. */
    ERROR,
    /** The rule is used; part of what it says has no effect. */
    WARNING
  }

  /** One line: place, rule, what is wrong, what to write instead. */
  @Override
  public String toString() {
    String name = rule.map(id -> "rule '" + id + "': ").orElse("");
    return place + ": " + name + message + (advice.isEmpty() ? "" : ". " + advice);
  }
}
