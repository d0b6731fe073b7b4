package dev.countersign.rules.search;

/**
 * Whether a regular expression may backtrack without end: a repetition without limit holds another
 * one, neither of them possessive, nothing tells one of its rounds from the next, and something
 * must still match after it.
 */
record Redos() implements TextAnalyzer {
  @Override
  public boolean holds(String regex) {
    return new Scan(regex).nested();
  }

  /** One walk over the expression; groups are entered by recursion. */
  private static final class Scan {
    private static final int MAX_DEPTH = 200;
    private final String regex;
    private int at;
    private boolean nested;

    Scan(String regex) {
      this.regex = regex;
    }

    boolean nested() {
      sequence(0);
      return nested;
    }

    /** Reads up to the closing bracket; whether an endless repetition is in it. */
    private boolean sequence(int depth) {
      boolean repeats = false;
      while (at < regex.length() && depth < MAX_DEPTH) {
        char c = regex.charAt(at++);
        if (c == ')') {
          return repeats;
        }
        boolean group = c == '(';
        int body = at;
        boolean inner = group && sequence(depth + 1);
        int end = at - 1;
        skipAtom(c);
        Repetition repetition = repetition();
        nested |=
            inner
                && repetition == Repetition.ENDLESS
                && at < regex.length()
                && !Rounds.areTold(regex.substring(body, end));
        repeats |= repetition == Repetition.ENDLESS || (inner && repetition != Repetition.SAFE);
        if (group && !inner && repetition == Repetition.ENDLESS) {
          repeats = true;
        }
      }
      return repeats;
    }

    private void skipAtom(char c) {
      if (c == '\\') {
        at = Math.min(at + 1, regex.length());
      } else if (c == '[') {
        int close = regex.indexOf(']', at + 1);
        while (close > 0 && regex.charAt(close - 1) == '\\') {
          close = regex.indexOf(']', close + 1);
        }
        at = close < 0 ? regex.length() : close + 1;
      }
    }

    private enum Repetition {
      NONE,
      ENDLESS,
      SAFE
    }

    private Repetition repetition() {
      if (at >= regex.length()) {
        return Repetition.NONE;
      }
      char c = regex.charAt(at);
      boolean endless = c == '*' || c == '+' || isOpenRange();
      if (!endless) {
        return Repetition.NONE;
      }
      at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      boolean possessive = at < regex.length() && regex.charAt(at) == '+';
      return possessive ? Repetition.SAFE : Repetition.ENDLESS;
    }

    private boolean isOpenRange() {
      int close = regex.charAt(at) == '{' ? regex.indexOf('}', at) : -1;
      return close > 0 && regex.charAt(close - 1) == ',';
    }
  }
}
