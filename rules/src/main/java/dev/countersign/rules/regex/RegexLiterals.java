package dev.countersign.rules.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds plain text that every match of an expression contains. Only what stands outside of groups
 * and classes is looked at, and nothing where capitals do not count.
 */
public final class RegexLiterals {
  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 4_000;
  private static final Pattern UNCERTAIN = Pattern.compile("\\(\\?[a-zA-Z]*[ix]|\\\\Q");

  private RegexLiterals() {}

  /** Clauses, of each of which one string must occur; none where nothing is certain. */
  public static List<Set<String>> of(String regex) {
    if (regex.length() > MAX_LENGTH || UNCERTAIN.matcher(regex).find()) {
      return List.of();
    }
    Set<String> either = new LinkedHashSet<>();
    for (String alternative : alternatives(regex)) {
      String longest = longestRun(alternative);
      if (longest.length() < MIN_LENGTH) {
        return List.of();
      }
      either.add(longest);
    }
    return List.of(either);
  }

  private static List<String> alternatives(String regex) {
    List<String> alternatives = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < regex.length(); at = next(regex, at)) {
      if (regex.charAt(at) == '|') {
        alternatives.add(regex.substring(from, at));
        from = at + 1;
      }
    }
    alternatives.add(regex.substring(from));
    return alternatives;
  }

  private static String longestRun(String regex) {
    String longest = "";
    StringBuilder run = new StringBuilder();
    for (int at = 0; at < regex.length(); at = next(regex, at)) {
      int literal = literal(regex, at);
      int after = next(regex, at);
      char following = after < regex.length() ? regex.charAt(after) : ' ';
      boolean optional = following == '?' || following == '*' || following == '{';
      if (literal >= 0 && !optional) {
        run.append((char) literal);
      }
      if (literal < 0 || optional || following == '+') {
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
      }
    }
    return run.length() > longest.length() ? run.toString() : longest;
  }

  /** The character that stands for itself at {@code at}, or -1. */
  private static int literal(String regex, int at) {
    char c = regex.charAt(at);
    if (c == '\\') {
      char escaped = at + 1 < regex.length() ? regex.charAt(at + 1) : 'w';
      return Character.isLetterOrDigit(escaped) ? -1 : escaped;
    }
    return ".^$*+?()[]{}|".indexOf(c) >= 0 ? -1 : c;
  }

  /** The index after the escape, class, group, repetition or character at {@code at}. */
  private static int next(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '\\' -> Math.min(at + 2, regex.length());
      case '[' -> afterClass(regex, at);
      case '(' -> afterGroup(regex, at);
      case '{' -> {
        int close = regex.indexOf('}', at);
        yield close < 0 ? at + 1 : close + 1;
      }
      default -> at + 1;
    };
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

  private static int afterGroup(String regex, int open) {
    int at = open + 1;
    while (at < regex.length() && regex.charAt(at) != ')') {
      at = next(regex, at);
    }
    return Math.min(at + 1, regex.length());
  }
}
