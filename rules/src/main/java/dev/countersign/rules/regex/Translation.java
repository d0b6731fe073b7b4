package dev.countersign.rules.regex;

import java.util.Map;

/**
 * A PCRE or Python expression in the common language of the two engines.
 *
 * @param names names of groups with their numbers; in {@code text} all groups are numbered
 * @param backtracks whether it has what RE2 cannot express
 */
record Translation(String text, Map<String, Integer> names, boolean backtracks) {
  static Translation of(String regex) {
    return new Translator(regex).translate();
  }
}
