package dev.countersign.rules;

import java.util.List;

/** An {@link Inspector} with the parameters of one rule. Safe to share between threads. */
public interface Inspection {
  /** What a file's text must contain for anything to be found in it. */
  Prefilter prefilter();

  /**
   * Every match, in source order. {@link Match#of(Rule, int, int, java.util.Map)} makes one; {@link
   * Match#proved} and {@link Match#asked} say how far its evidence goes where the rule's confidence
   * does not.
   *
   * @param rule the rule that asks
   * @param target parsed, where the rule names a language with a front end; else plain text
   */
  List<Match> inspect(Rule rule, Target target);
}
