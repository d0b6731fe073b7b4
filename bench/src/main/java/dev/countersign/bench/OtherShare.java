package dev.countersign.bench;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much of the files below folders no record of the tree stands for, by language.
 *
 * <p>Usage: {@code OtherShare DIR...}.
 */
public final class OtherShare {
  private static final int KINDS = 6;

  private OtherShare() {}

  /** What is known of one language. */
  private static final class Tally {
    private int files;
    private int limited;
    private int broken;
    private long nodes;
    private final Map<String, Integer> others = new HashMap<>();

    void count(Ast node) {
      nodes++;
      if (node instanceof Ast.Other other) {
        others.merge(other.kind(), 1, Integer::sum);
      }
      node.forEachChild(this::count);
    }

    String line() {
      int errors = others.getOrDefault("ERROR", 0);
      long other = others.values().stream().mapToLong(Integer::longValue).sum() - errors;
      String most =
          others.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
              .limit(KINDS)
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      return "%,d files (%d with errors, %d beyond a limit), %,d nodes, other %.3f %%, errors %.3f %%: %s"
          .formatted(
              files, broken, limited, nodes, 100.0 * other / nodes, 100.0 * errors / nodes, most);
    }
  }

  /** Runs the program. */
  public static void main(String[] folders) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String folder : folders) {
      for (Corpus.Source source : Corpus.of(Path.of(folder)).sources()) {
        Tally tally = tallies.computeIfAbsent(source.language().id(), id -> new Tally());
        tally.files++;
        try {
          var tree = source.language().parse(source.read(), ParseLimits.DEFAULT);
          tally.broken += tree.errors().isEmpty() ? 0 : 1;
          tally.count(tree.program());
        } catch (ParseLimitException e) {
          tally.limited++;
        }
      }
    }
    tallies.forEach((language, tally) -> System.out.println(language + ": " + tally.line()));
  }
}
