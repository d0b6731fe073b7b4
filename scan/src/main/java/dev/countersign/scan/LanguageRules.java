package dev.countersign.scan;

import dev.countersign.rules.Lazy;
import dev.countersign.rules.PathFilter;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.literal.LiteralIndex;
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
   * @param taint whether it follows values, so that the words may be anywhere in the program
   * @param written whether what it finds harms by being written down, whoever runs it
   * @param ready the rule made ready for the language, when it is needed
   * @param parts what a file must contain for each part of a rule that follows values
   * @param clauses numbers in {@link #words}; of each clause one must be found
   */
  record Entry(
      String id,
      boolean taint,
      boolean written,
      Lazy<Detector> ready,
      Lazy<List<Prefilter>> parts,
      int[][] clauses,
      List<Glob> include,
      List<Glob> exclude) {
    Detector detector() {
      return ready.get();
    }

    boolean wants(String path) {
      return (include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(path)))
          && exclude.stream().noneMatch(glob -> glob.covers(path));
    }

    boolean mayMatch(BitSet found) {
      return holds(clauses, found);
    }

    /** Whether of each clause one word was found. */
    static boolean holds(int[][] clauses, BitSet found) {
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

  private record Usable(
      StockedRule rule, Lazy<Detector> detector, Prefilter words, Lazy<List<Prefilter>> parts) {
    static Usable of(StockedRule rule, String language) {
      Lazy<Detector> detector = new Lazy<>(() -> Detector.of(rule.rule(), language));
      return new Usable(
          rule,
          detector,
          rule.words(language, detector),
          new Lazy<>(() -> rule.parts(language, detector)));
    }

    Entry entry(LiteralIndex index) {
      int[][] clauses = words.clauses().stream().map(index::ids).toArray(int[][]::new);
      PathFilter paths = rule.paths();
      return new Entry(
          rule.id(),
          rule.isTaint(),
          rule.isWritten(),
          detector,
          parts,
          clauses,
          globs(paths.include()),
          globs(paths.exclude()));
    }
  }

  static LanguageRules of(List<StockedRule> rules, String language) {
    List<Usable> usable = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (StockedRule rule : rules) {
      if (rule.languages().contains(language)) {
        try {
          usable.add(Usable.of(rule, language));
        } catch (RuntimeException | StackOverflowError e) {
          broken.add("rule " + rule.id() + " cannot be used for " + language + ": " + e);
        }
      }
    }
    LiteralIndex index =
        new LiteralIndex(
            usable.stream()
                .flatMap(rule -> rule.words().clauses().stream())
                .flatMap(Set::stream)
                .toList());
    return new LanguageRules(
        usable.stream().map(rule -> rule.entry(index)).toList(), index, List.copyOf(broken));
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::anywhere).toList();
  }

  /** The rules that look for a shape and may match a file. */
  List<Entry> candidates(String path, byte[] utf8) {
    if (entries.isEmpty()) {
      return List.of();
    }
    BitSet found = words.find(utf8);
    return entries.stream()
        .filter(entry -> !entry.taint && entry.mayMatch(found) && entry.wants(path))
        .toList();
  }

  /** The rules that follow values and may find something in a program that has {@code found}. */
  List<Entry> following(BitSet found) {
    return entries.stream().filter(entry -> entry.taint && entry.mayMatch(found)).toList();
  }
}
