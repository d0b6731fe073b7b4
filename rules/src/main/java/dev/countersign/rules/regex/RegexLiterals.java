package dev.countersign.rules.regex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds plain text that every match of an expression contains. Nothing is said of what may be
 * missing, is looked ahead at or comes from a class, but for one of both cases of a letter.
 */
public final class RegexLiterals {
  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 4_000;
  private static final Pattern UNCERTAIN = Pattern.compile("\\(\\?[a-zA-Z]*[ix]|\\\\[QukxcgoN0]");
  private static final Pattern GROUP = Pattern.compile("\\((\\?(:|P?<[a-zA-Z]\\w*>))?(?!\\?)");

  /** Flags at the beginning that change nothing but cases, lines and what a dot is. */
  private static final Pattern FLAGS = Pattern.compile("^\\(\\?[ims]+\\)");

  private static final Pattern BOTH_CASES = Pattern.compile("\\[([a-zA-Z])([a-zA-Z])]");

  private final String regex;
  private final boolean anyCase;
  private int at;

  private RegexLiterals(String regex, boolean anyCase) {
    this.regex = regex;
    this.anyCase = anyCase;
  }

  /**
   * Clauses, of each of which one string must occur; none where nothing is certain, as where
   * capitals do not count.
   */
  public static List<Set<String>> of(String regex) {
    return clauses(regex, false);
  }

  /** The same, of strings that occur in one case or another. */
  public static List<Set<String>> inAnyCase(String regex) {
    return clauses(FLAGS.matcher(regex).replaceFirst(""), true);
  }

  private static List<Set<String>> clauses(String regex, boolean anyCase) {
    if (regex.length() > MAX_LENGTH || UNCERTAIN.matcher(regex).find()) {
      return List.of();
    }
    Set<String> either = new RegexLiterals(regex, anyCase).alternatives();
    return either.isEmpty() ? List.of() : List.of(either);
  }

  /** Reads to the end of a group, or of all. Empty where one alternative needs nothing. */
  private Set<String> alternatives() {
    Set<String> either = new LinkedHashSet<>();
    boolean certain = true;
    boolean more = true;
    while (more) {
      Set<String> one = sequence();
      certain &= !one.isEmpty();
      either.addAll(one);
      more = at < regex.length() && regex.charAt(at) == '|';
      at++;
    }
    return certain ? either : Set.of();
  }

  /** Reads up to a bar or the end of a group. What is needed by the part that says most. */
  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int literal = literal();
      Set<String> part = atom();
      char following = at < regex.length() ? regex.charAt(at) : ' ';
      boolean optional = following == '?' || following == '*' || following == '{';
      if (literal >= 0 && !optional) {
        run.append((char) literal);
      }
      if (literal < 0 || optional || following == '+') {
        best = better(best, word(run));
        run.setLength(0);
      }
      best = optional ? best : better(best, part);
    }
    return better(best, word(run));
  }

  private static Set<String> word(StringBuilder run) {
    return run.length() < MIN_LENGTH ? Set.of() : Set.of(run.toString());
  }

  private static Set<String> better(Set<String> one, Set<String> other) {
    return worth(other) > worth(one) ? other : one;
  }

  /** Few and long strings are rare. */
  private static double worth(Set<String> either) {
    int shortest = either.stream().mapToInt(String::length).min().orElse(0);
    return (double) shortest / Math.max(1, either.size());
  }

  /** The character that stands for itself here, or -1. */
  private int literal() {
    char c = regex.charAt(at);
    if (c == '[' && anyCase) {
      return bothCases();
    }
    if (c == '\\') {
      char escaped = at + 1 < regex.length() ? regex.charAt(at + 1) : 'w';
      return Character.isLetterOrDigit(escaped) ? -1 : escaped;
    }
    return ".^$*+?()[]{}|".indexOf(c) >= 0 ? -1 : c;
  }

  /** The letter of a class that is a letter in both cases, or -1. */
  private int bothCases() {
    var both = BOTH_CASES.matcher(regex).region(at, regex.length());
    return both.lookingAt() && both.group(1).equalsIgnoreCase(both.group(2))
        ? both.group(1).charAt(0)
        : -1;
  }

  /** Reads an escape, class, group, repetition or character. What is needed by a group. */
  private Set<String> atom() {
    switch (regex.charAt(at)) {
      case '\\' -> at = Math.min(at + 2, regex.length());
      case '[' -> at = afterClass(regex, at);
      case '{' -> {
        int close = regex.indexOf('}', at);
        at = close < 0 ? at + 1 : close + 1;
      }
      case '(' -> {
        return group();
      }
      default -> at++;
    }
    return Set.of();
  }

  private Set<String> group() {
    var opening = GROUP.matcher(regex).region(at, regex.length());
    boolean plain = opening.lookingAt();
    at = plain ? opening.end() : at + 2;
    Set<String> either = alternatives();
    at = Math.min(at, regex.length());
    return plain ? either : Set.of();
  }

  private static int afterClass(String regex, int open) {
    int at = open + 1;
    at += at < regex.length() && regex.charAt(at) == '^' ? 1 : 0;
    at += at < regex.length() && regex.charAt(at) == ']' ? 1 : 0;
    while (at < regex.length() && regex.charAt(at) != ']') {
      int posix = regex.startsWith("[:", at) ? regex.indexOf(":]", at) : -1;
      at = posix > 0 ? posix + 2 : at + (regex.charAt(at) == '\\' ? 2 : 1);
    }
    return Math.min(at + 1, regex.length());
  }
}
