package dev.countersign.scan;

import dev.countersign.flow.taint.TaintRule;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.literal.LiteralIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules that follow values through a program and may find something there, with one table of
 * the words that their parts need to see.
 */
final class TaintRules {
  private record One(LanguageRules.Entry entry, TaintRule rule, List<int[][]> parts) {}

  /**
   * A rule that may have something to say of a file.
   *
   * @param parts numbers of its parts that may match
   */
  record Candidate(LanguageRules.Entry entry, TaintRule rule, IntPredicate parts) {}

  private final List<One> rules = new ArrayList<>();
  private final LiteralIndex words;

  /** Of the entries of one language that follow values. */
  TaintRules(List<LanguageRules.Entry> entries) {
    List<TaintRule> ready = entries.stream().map(TaintRules::rule).toList();
    this.words =
        new LiteralIndex(
            ready.stream()
                .flatMap(rule -> rule.parts().stream())
                .flatMap(part -> part.clauses().stream())
                .flatMap(Set::stream)
                .toList());
    for (int i = 0; i < ready.size(); i++) {
      List<int[][]> parts = ready.get(i).parts().stream().map(this::clauses).toList();
      rules.add(new One(entries.get(i), ready.get(i), parts));
    }
  }

  private static TaintRule rule(LanguageRules.Entry entry) {
    if (!(entry.detector() instanceof Detector.Taint(TaintRule rule))) {
      throw new IllegalArgumentException("rule " + entry.id() + " follows no values");
    }
    return rule;
  }

  private int[][] clauses(Prefilter part) {
    return part.clauses().stream().map(words::ids).toArray(int[][]::new);
  }

  /** The rules of which some part may match a file. */
  List<Candidate> candidates(String path, byte[] utf8) {
    BitSet found = words.find(utf8);
    List<Candidate> candidates = new ArrayList<>();
    for (One one : rules) {
      BitSet parts = new BitSet();
      for (int i = 0; i < one.parts.size(); i++) {
        parts.set(i, LanguageRules.Entry.holds(one.parts.get(i), found));
      }
      if (!parts.isEmpty() && one.entry.wants(path)) {
        candidates.add(new Candidate(one.entry, one.rule, parts::get));
      }
    }
    return candidates;
  }
}
