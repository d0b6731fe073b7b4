package dev.countersign.scan.files;

/**
 * One part of a glob between slashes: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, {@code
 * [[:alpha:]]} and backslash escapes, as git's wildmatch has them.
 *
 * <p>Matching remembers only the last star, so that it takes at most pattern times text steps.
 */
final class Segment {
  private final String glob;
  private final boolean literal;

  /** What stands after the last star: most names are told by it. */
  private final String ending;

  Segment(String glob) {
    this.glob = glob;
    this.literal = glob.chars().noneMatch(Segment::isSpecial);
    int end = glob.length();
    while (end > 0 && !isSpecial(glob.charAt(end - 1)) && glob.charAt(end - 1) != ']') {
      end--;
    }
    this.ending = end > 0 && glob.charAt(end - 1) == '*' ? glob.substring(end) : "";
  }

  private static boolean isSpecial(int c) {
    return c == '*' || c == '?' || c == '[' || c == '\\';
  }

  boolean matches(String text) {
    if (literal) {
      return glob.equals(text);
    }
    if (!text.endsWith(ending)) {
      return false;
    }
    int at = 0;
    int position = 0;
    int star = -1;
    int resume = -1;
    while (position < text.length()) {
      if (at < glob.length() && glob.charAt(at) == '*') {
        star = ++at;
        resume = position;
        continue;
      }
      int next = at < glob.length() ? step(at, text.charAt(position)) : -1;
      if (next >= 0) {
        at = next;
        position++;
      } else if (star >= 0) {
        at = star;
        position = ++resume;
      } else {
        return false;
      }
    }
    while (at < glob.length() && glob.charAt(at) == '*') {
      at++;
    }
    return at == glob.length();
  }

  /** The index after the element at {@code at} when it accepts {@code c}; -1 when it does not. */
  private int step(int at, char c) {
    return switch (glob.charAt(at)) {
      case '?' -> at + 1;
      case '[' -> bracket(at, c);
      case '\\' -> at + 1 < glob.length() && glob.charAt(at + 1) == c ? at + 2 : -1;
      default -> glob.charAt(at) == c ? at + 1 : -1;
    };
  }

  private int bracket(int open, char c) {
    int at = open + 1;
    boolean negated = at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^');
    if (negated) {
      at++;
    }
    boolean found = false;
    for (boolean first = true; at < glob.length(); first = false) {
      char low = glob.charAt(at);
      if (low == ']' && !first) {
        return found != negated ? at + 1 : -1;
      }
      if (low == '[' && at + 1 < glob.length() && glob.charAt(at + 1) == ':') {
        int close = glob.indexOf(":]", at + 2);
        if (close < 0) {
          return -1;
        }
        found |= inClass(glob.substring(at + 2, close), c);
        at = close + 2;
        continue;
      }
      if (low == '\\' && at + 1 < glob.length()) {
        low = glob.charAt(++at);
      }
      char high = low;
      if (at + 2 < glob.length() && glob.charAt(at + 1) == '-' && glob.charAt(at + 2) != ']') {
        at += 2;
        high = glob.charAt(at);
        if (high == '\\' && at + 1 < glob.length()) {
          high = glob.charAt(++at);
        }
      }
      found |= low <= c && c <= high;
      at++;
    }
    return -1;
  }

  /** Whether every bracket is closed; what follows one that is not matches nothing. */
  boolean isSound() {
    for (int at = 0; at < glob.length(); at++) {
      if (glob.charAt(at) == '\\') {
        at++;
      } else if (glob.charAt(at) == '[') {
        at = closing(at);
        if (at < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private int closing(int open) {
    boolean negated = glob.startsWith("!", open + 1) || glob.startsWith("^", open + 1);
    int first = open + (negated ? 2 : 1);
    for (int at = first; at < glob.length(); at++) {
      if (glob.startsWith("[:", at)) {
        at = glob.indexOf(":]", at + 2) + 1;
        if (at == 0) {
          return -1;
        }
      } else if (glob.charAt(at) == '\\') {
        at++;
      } else if (glob.charAt(at) == ']' && at > first) {
        return at;
      }
    }
    return -1;
  }

  private static boolean inClass(String name, char c) {
    boolean ascii = c < 128;
    return switch (name) {
      case "alpha" -> ascii && Character.isLetter(c);
      case "digit" -> c >= '0' && c <= '9';
      case "alnum" -> ascii && Character.isLetterOrDigit(c);
      case "upper" -> c >= 'A' && c <= 'Z';
      case "lower" -> c >= 'a' && c <= 'z';
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      case "blank" -> c == ' ' || c == '\t';
      case "punct" -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
      case "xdigit" -> Character.digit(c, 16) >= 0 && ascii;
      case "cntrl" -> c < ' ' || c == 127;
      case "print" -> c >= ' ' && c < 127;
      case "graph" -> c > ' ' && c < 127;
      default -> false;
    };
  }
}
