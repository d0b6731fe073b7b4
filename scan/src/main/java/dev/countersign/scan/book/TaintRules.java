package dev.countersign.scan.book;

import dev.countersign.flow.match.TaintRule;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.literal.LiteralIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules that follow values through a program and may find something there, with one table of
 * the words that their parts need to see.
 */
public final class TaintRules {
  private record One(LanguageRules.Entry entry, List<int[][]> parts) {}

  /**
   * A rule that may have something to say of a file.
   *
   * @param parts numbers of its parts that may match
   */
  public record Candidate(LanguageRules.Entry entry, IntPredicate parts) {
    /** The rule itself; made ready now, if it was not. */
    public TaintRule rule() {
      if (!(entry.detector() instanceof Detector.Taint(TaintRule rule))) {
        throw new IllegalStateException("rule " + entry.id() + " follows no values");
      }
      return rule;
    }
  }

  private final List<One> rules = new ArrayList<>();
  private final LiteralIndex words;

  /** Of the entries of one language that follow values. */
  public TaintRules(List<LanguageRules.Entry> entries) {
    this.words =
        LiteralIndex.inAnyCase(
            entries.stream()
                .flatMap(entry -> entry.parts().get().stream())
                .flatMap(part -> part.clauses().stream())
                .flatMap(Set::stream)
                .toList());
    for (LanguageRules.Entry entry : entries) {
      rules.add(new One(entry, entry.parts().get().stream().map(this::clauses).toList()));
    }
  }

  private int[][] clauses(Prefilter part) {
    return part.clauses().stream().map(words::ids).toArray(int[][]::new);
  }

  /** The rules of which some part may match a file. */
  public List<Candidate> candidates(String path, byte[] utf8) {
    BitSet found = words.find(utf8);
    Map<PathGlobs, Boolean> meant = new IdentityHashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (One one : rules) {
      BitSet parts = new BitSet();
      for (int i = 0; i < one.parts.size(); i++) {
        parts.set(i, LanguageRules.Entry.holds(one.parts.get(i), found));
      }
      if (!parts.isEmpty()
          && meant.computeIfAbsent(one.entry.paths(), globs -> globs.cover(path))) {
        candidates.add(new Candidate(one.entry, parts::get));
      }
    }
    return candidates;
  }
}
