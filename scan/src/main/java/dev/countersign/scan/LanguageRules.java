package dev.countersign.scan;

import dev.countersign.rules.PathFilter;
import dev.countersign.rules.Rule;
import dev.countersign.scan.files.Glob;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The rules for one language, with one table of all the words that they need to see.
 *
 * @param entries in the order of the rules
 * @param words what a file is searched for before it is parsed
 * @param broken rules that could not be made ready, with the reason
 */
record LanguageRules(List<Entry> entries, LiteralIndex words, List<String> broken) {
  /**
   * One rule.
   *
   * @param clauses numbers in {@link #words}; of each clause one must be found
   */
  record Entry(Detector detector, int[][] clauses, List<Glob> include, List<Glob> exclude) {
    Rule rule() {
      return detector.rule();
    }

    boolean wants(String path) {
      return (include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(path)))
          && exclude.stream().noneMatch(glob -> glob.covers(path));
    }

    boolean mayMatch(BitSet found) {
      for (int[] clause : clauses) {
        if (!anyOf(clause, found)) {
          return false;
        }
      }
      return true;
    }

    private static boolean anyOf(int[] clause, BitSet found) {
      for (int word : clause) {
        if (found.get(word)) {
          return true;
        }
      }
      return false;
    }
  }

  static LanguageRules of(List<Rule> rules, String language) {
    List<Detector> compiled = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.languages().contains(language)) {
        try {
          compiled.add(Detector.of(rule, language));
        } catch (RuntimeException | StackOverflowError e) {
          broken.add("rule " + rule.id() + " cannot be used for " + language + ": " + e);
        }
      }
    }
    List<String> words =
        compiled.stream()
            .flatMap(rule -> rule.prefilter().clauses().stream())
            .flatMap(Set::stream)
            .toList();
    LiteralIndex index = new LiteralIndex(words);
    return new LanguageRules(
        compiled.stream().map(rule -> entry(rule, index)).toList(), index, List.copyOf(broken));
  }

  private static Entry entry(Detector detector, LiteralIndex index) {
    int[][] clauses = detector.prefilter().clauses().stream().map(index::ids).toArray(int[][]::new);
    PathFilter paths = detector.rule().paths();
    return new Entry(detector, clauses, globs(paths.include()), globs(paths.exclude()));
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::anywhere).toList();
  }

  /** The rules that may match a file. */
  List<Entry> candidates(String path, byte[] utf8) {
    if (entries.isEmpty()) {
      return List.of();
    }
    BitSet found = words.find(utf8);
    return entries.stream().filter(entry -> entry.mayMatch(found) && entry.wants(path)).toList();
  }
}
