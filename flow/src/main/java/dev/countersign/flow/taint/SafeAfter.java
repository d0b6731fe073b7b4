package dev.countersign.flow.taint;

import dev.countersign.rules.Rule;
import dev.countersign.rules.regex.Regex;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that minds how a text begins: behind the host of an address a caller chooses no host.
 *
 * @param rule its bit
 * @param beginning of the {@link Outline} of what is before
 */
record SafeAfter(long rule, Regex beginning) {
  private static final String OPTION = "taint_safe_after";

  /** Of the rules that have the option; the bit of each is its place in the list. */
  static List<SafeAfter> of(List<Rule> rules) {
    List<SafeAfter> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).options().raw().get(OPTION) instanceof String regex) {
        all.add(new SafeAfter(1L << i, Regex.of(regex)));
      }
    }
    return List.copyOf(all);
  }

  boolean holds(String outline) {
    return !outline.isEmpty() && beginning.findAtStart(outline).isPresent();
  }
}
