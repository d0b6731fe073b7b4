package dev.countersign.rules.read;

import dev.countersign.rules.RuleText;

/**
 * A rule file in a form in which it is read without parsing YAML.
 *
 * @param name as in {@link RuleText}
 */
public record StoredRules(String name, byte[] form) {
  /**
   * Of a file that is sound.
   *
   * @throws IllegalArgumentException when it is no YAML
   */
  public static StoredRules of(RuleText file) {
    return new StoredRules(file.name(), Shelf.stored(file));
  }
}
