package dev.countersign.flow.domain;

import dev.countersign.rules.Rule;
import dev.countersign.rules.regex.Regex;
import java.util.ArrayList;
import java.util.List;

/**
 * An option of a rule that is a regular expression.
 *
 * @param rule its bit
 * @param regex how the texts begin of which it holds
 */
record Worded(long rule, Regex regex) {
  /** Of the rules that have the option; the bit of each is its place in the list. */
  static List<Worded> of(String option, List<Rule> rules) {
    List<Worded> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).options().raw().get(option) instanceof String regex) {
        all.add(new Worded(1L << i, Regex.of(regex)));
      }
    }
    return List.copyOf(all);
  }

  /** The bits of the rules whose option holds of {@code text}; of an empty one, none. */
  static long rules(List<Worded> options, String text) {
    long bits = 0;
    for (Worded option : options) {
      bits |= !text.isEmpty() && option.regex.findAtStart(text).isPresent() ? option.rule : 0;
    }
    return bits;
  }
}
