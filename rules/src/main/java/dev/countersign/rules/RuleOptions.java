package dev.countersign.rules;

import java.util.Map;

/**
 * The {@code options} of a rule: which meaning of the pattern language it wants.
 *
 * @param raw names to booleans, numbers and strings
 */
public record RuleOptions(Map<String, Object> raw) {
  /** Every option at its default. */
  public static final RuleOptions DEFAULT = new RuleOptions(Map.of());

  /** The value of a yes or no option. */
  public boolean flag(String name, boolean otherwise) {
    return raw.get(name) instanceof Boolean value ? value : otherwise;
  }

  /** The value of a numeric option. */
  public int number(String name, int otherwise) {
    return raw.get(name) instanceof Number value ? value.intValue() : otherwise;
  }
}
