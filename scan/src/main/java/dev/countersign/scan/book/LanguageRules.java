package dev.countersign.scan.book;

import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.literal.LiteralIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules for one language, with one table of all the words that they need to see.
 *
 * @param entries in the order of the rules
 * @param words what a file is searched for before it is parsed
 * @param broken rules that could not be made ready, with the reason
 */
public record LanguageRules(List<Entry> entries, LiteralIndex words, List<String> broken) {
  /**
   * One rule.
   *
   * @param number one for each rule of a run, and each of the ways in which it reads a file
   * @param taint whether it follows values, so that the words may be anywhere in the program
   * @param written whether what it finds harms by being written down, whoever runs it
   * @param ready the rule made ready for the language, when it is needed
   * @param parts what a file must contain for each part of a rule that follows values
   * @param clauses numbers in {@link #words}; of each clause one must be found
   */
  public record Entry(
      int number,
      String id,
      boolean taint,
      boolean written,
      Lazy<Detector> ready,
      Lazy<List<Prefilter>> parts,
      int[][] clauses,
      PathGlobs paths) {
    /** What finds matches of it, made ready when first asked for. */
    public Detector detector() {
      return ready.get();
    }

    /** Whether the rule is meant for the file at {@code path}. */
    public boolean isFor(String path) {
      return paths.cover(path);
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

  private static final List<String> TEXTS = List.of(Rule.REGEX, Rule.GENERIC);

  private record Usable(
      int number,
      StockedRule rule,
      Lazy<Detector> detector,
      Prefilter words,
      Lazy<List<Prefilter>> parts) {
    static Usable of(int number, StockedRule rule, String language) {
      Lazy<Detector> detector = new Lazy<>(() -> Detector.of(rule.rule(), language));
      return new Usable(
          number,
          rule,
          detector,
          rule.words(language, detector),
          new Lazy<>(() -> rule.parts(language, detector)));
    }

    Entry entry(LiteralIndex index, PathGlobs.Shelf globs) {
      int[][] clauses = words.clauses().stream().map(index::ids).toArray(int[][]::new);
      return new Entry(
          number,
          rule.id(),
          rule.isTaint(),
          rule.isWritten(),
          detector,
          parts,
          clauses,
          globs.of(rule.paths()));
    }
  }

  static LanguageRules of(List<StockedRule> rules, String language) {
    List<Usable> usable = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    int way = TEXTS.indexOf(language) + 1;
    for (int i = 0; i < rules.size(); i++) {
      StockedRule rule = rules.get(i);
      if (rule.languages().contains(language)) {
        try {
          usable.add(Usable.of(i * (TEXTS.size() + 1) + way, rule, language));
        } catch (RuntimeException | StackOverflowError e) {
          broken.add("rule " + rule.id() + " cannot be used for " + language + ": " + e);
        }
      }
    }
    LiteralIndex index =
        LiteralIndex.inAnyCase(
            usable.stream()
                .flatMap(rule -> rule.words().clauses().stream())
                .flatMap(Set::stream)
                .toList());
    PathGlobs.Shelf globs = new PathGlobs.Shelf();
    return new LanguageRules(
        usable.stream().map(rule -> rule.entry(index, globs)).toList(), index, List.copyOf(broken));
  }

  /** The rules that look for a shape and may match a file. */
  public List<Entry> candidates(String path, byte[] utf8) {
    if (entries.isEmpty()) {
      return List.of();
    }
    BitSet found = words.find(utf8);
    Map<PathGlobs, Boolean> meant = new IdentityHashMap<>();
    return entries.stream()
        .filter(entry -> !entry.taint && entry.mayMatch(found))
        .filter(entry -> meant.computeIfAbsent(entry.paths, globs -> globs.cover(path)))
        .toList();
  }

  /** The rules that follow values and may find something in a program that has {@code found}. */
  public List<Entry> following(BitSet found) {
    return entries.stream().filter(entry -> entry.taint && entry.mayMatch(found)).toList();
  }
}
