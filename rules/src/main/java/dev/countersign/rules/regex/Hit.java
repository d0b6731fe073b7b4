package dev.countersign.rules.regex;

import java.util.List;
import java.util.Map;

/**
 * One occurrence, in characters of the text.
 *
 * @param groups the capturing groups from 1 on; one that took no part is {@link Span#NONE}
 * @param names names of groups with their numbers from 1
 */
public record Hit(int start, int end, List<Span> groups, Map<String, Integer> names) {
  /** From start to end, end exclusive. */
  public record Span(int start, int end) {
    /** Nothing. */
    public static final Span NONE = new Span(-1, -1);

    /** Whether there is anything. */
    public boolean present() {
      return start >= 0;
    }
  }
}
