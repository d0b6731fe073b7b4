package dev.countersign.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that says in comments which of its lines rules must find: {@code ruleid: ID} and {@code
 * ok: ID} speak of the next line that is no such comment. {@code todoruleid} and {@code todook} are
 * known shortcomings, of which neither outcome fails. Every other line must be silent.
 *
 * @param marks in the order of the file
 */
public record Fixture(List<Mark> marks) {
  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*(?:#|//|/\\*+|\\*|<!--|--|;+|%|\\(\\*|\\{/\\*|\\{#|'|\")\\s*(?:\\w+:\\s*)?"
              + "(ruleid|ok|todoruleid|todook)\\s*:\\s*([\\w./-]+(?:\\s*,\\s*[\\w./-]+)*)");

  private static final Pattern ID = Pattern.compile("[\\w./-]+");

  /** What a comment says. */
  public enum Expected {
    MATCH,
    SILENCE,
    EITHER
  }

  /**
   * One comment's word on one rule.
   *
   * @param line the line it speaks of, from 1
   */
  public record Mark(int line, String rule, Expected expected) {}

  /**
   * A line that came out wrong.
   *
   * @param missed whether a match is missing there; otherwise one is too many
   */
  public record Failure(int line, String rule, boolean missed) {
    @Override
    public String toString() {
      return "line " + line + ": rule '" + rule + "' " + (missed ? "misses it" : "must be silent");
    }
  }

  /**
   * The text that rules are tried on. In a fixture the sign {@code ¦} breaks what another scanner
   * would take for a real credential; here it is left out.
   */
  public static String source(String text) {
    return text.replace("\u00A6", "");
  }

  /** Reads the comments of a file. */
  public static Fixture read(String text) {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        int line = next(lines, i) + 1;
        Expected expected = expected(mark.group(1));
        ID.matcher(mark.group(2))
            .results()
            .forEach(id -> marks.add(new Mark(line, id.group(), expected)));
      }
    }
    return new Fixture(List.copyOf(marks));
  }

  /** Whether a line is a mark. */
  static boolean isMark(String line) {
    return MARK.matcher(line).find();
  }

  private static int next(List<String> lines, int comment) {
    int line = comment + 1;
    while (line < lines.size() && isMark(lines.get(line))) {
      line++;
    }
    return line;
  }

  private static Expected expected(String word) {
    return switch (word) {
      case "ruleid" -> Expected.MATCH;
      case "ok" -> Expected.SILENCE;
      default -> Expected.EITHER;
    };
  }

  /** The lines on which {@code rule} must match. */
  public Set<Integer> expectedLines(String rule) {
    return lines(rule, Expected.MATCH);
  }

  /**
   * What is wrong when {@code rule} matches on {@code got}.
   *
   * @param got lines on which matches begin, from 1
   */
  public List<Failure> judge(String rule, Set<Integer> got) {
    Set<Integer> expected = expectedLines(rule);
    Set<Integer> either = lines(rule, Expected.EITHER);
    Set<Integer> all = new TreeSet<>(expected);
    all.addAll(got);
    List<Failure> failures = new ArrayList<>();
    for (int line : all) {
      if (expected.contains(line) != got.contains(line) && !either.contains(line)) {
        failures.add(new Failure(line, rule, expected.contains(line)));
      }
    }
    return failures;
  }

  private Set<Integer> lines(String rule, Expected expected) {
    Set<Integer> lines = new TreeSet<>();
    for (Mark mark : marks) {
      if (mark.rule.equals(rule) && mark.expected == expected) {
        lines.add(mark.line);
      }
    }
    return lines;
  }
}
