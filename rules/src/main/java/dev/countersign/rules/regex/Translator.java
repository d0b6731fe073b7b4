package dev.countersign.rules.regex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expression once, from left to right, and writes what both engines take for the same. */
final class Translator {
  private static final Pattern QUANTIFIER = Pattern.compile("\\{(\\d*),?(\\d*)\\}");
  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?(?:P?<|')(\\w+)[>']");
  private static final Pattern NAMED_REFERENCE =
      Pattern.compile("\\(\\?P=(\\w+)\\)|\\\\k[<{'](\\w+)[>}']|\\\\g\\{(\\w+)\\}|\\\\g(\\d+)");
  private static final Pattern FLAGS =
      Pattern.compile("\\(\\?([aimsuxnLU]*)(?:-([imsxnU]+))?([:)])");
  private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)(\\w+):\\]");
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Map<String, String> POSIX_RANGES =
      Map.ofEntries(
          Map.entry("alpha", "a-zA-Z"),
          Map.entry("digit", "0-9"),
          Map.entry("alnum", "a-zA-Z0-9"),
          Map.entry("upper", "A-Z"),
          Map.entry("lower", "a-z"),
          Map.entry("space", "\\s\\x0b"),
          Map.entry("blank", " \\t"),
          Map.entry("punct", "!-/:-@\\[-`{-~"),
          Map.entry("xdigit", "0-9a-fA-F"),
          Map.entry("word", "\\w"),
          Map.entry("cntrl", "\\x00-\\x1f\\x7f"),
          Map.entry("print", "\\x20-\\x7e"),
          Map.entry("graph", "\\x21-\\x7e"));

  private final String regex;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int at;
  private int groups;
  private boolean backtracks;
  private boolean extended;

  Translator(String regex) {
    this.regex = regex;
  }

  Translation translate() {
    while (at < regex.length()) {
      switch (regex.charAt(at)) {
        case '\\' -> escape(false);
        case '[' -> characterClass();
        case '(' -> group();
        case '{' -> brace();
        case '+' -> plus();
        default -> out.append(regex.charAt(at++));
      }
    }
    return new Translation(out.toString(), Map.copyOf(names), backtracks);
  }

  private boolean ahead(String text) {
    return regex.startsWith(text, at);
  }

  /** A plus after another quantifier makes it possessive, which RE2 lacks. */
  private void plus() {
    char before = at == 0 ? ' ' : regex.charAt(at - 1);
    boolean escaped = at > 1 && regex.charAt(at - 2) == '\\';
    backtracks |= !escaped && (before == '*' || before == '+' || before == '?' || before == '}');
    out.append(regex.charAt(at++));
  }

  /** A brace that begins no repetition stands for itself. */
  private void brace() {
    Matcher quantifier = QUANTIFIER.matcher(regex).region(at, regex.length());
    if (quantifier.lookingAt() && (quantifier.end(1) > at + 1 || quantifier.end(2) > at + 2)) {
      String text = quantifier.group();
      out.append(text.startsWith("{,") ? "{0" + text.substring(1) : text);
      at = quantifier.end();
    } else {
      out.append("\\{");
      at++;
    }
  }

  private void group() {
    if (ahead("(?#")) {
      int end = regex.indexOf(')', at);
      at = end < 0 ? regex.length() : end + 1;
    } else if (ahead("(?<=") || ahead("(?<!") || ahead("(?=") || ahead("(?!") || ahead("(?>")) {
      backtracks = true;
      copy(ahead("(?<") ? 4 : 3);
    } else if (ahead("(?P=")) {
      reference();
    } else if (ahead("(?P<") || ahead("(?<") || ahead("(?'")) {
      namedGroup();
    } else if (ahead("(?")) {
      flags();
    } else if (ahead("(*")) {
      throw unsupported("a control verb (*...)");
    } else {
      groups++;
      copy(1);
    }
  }

  private void namedGroup() {
    Matcher group = NAMED_GROUP.matcher(regex).region(at, regex.length());
    if (!group.lookingAt()) {
      throw new RegexException("a group's name is not closed", at);
    }
    if (names.put(group.group(1), ++groups) != null) {
      throw new RegexException("two groups are named '" + group.group(1) + "'", at);
    }
    out.append('(');
    at = group.end();
  }

  private void flags() {
    Matcher flags = FLAGS.matcher(regex).region(at, regex.length());
    if (!flags.lookingAt()) {
      throw unsupported(
          "a group that begins with " + regex.substring(at, Math.min(at + 3, regex.length())));
    }
    String on = known(flags.group(1));
    String off = flags.group(2) == null ? "" : known(flags.group(2));
    extended |= on.contains("x");
    backtracks |= on.contains("x");
    boolean nothing = on.isEmpty() && off.isEmpty() && flags.group(3).equals(")");
    if (!nothing) {
      out.append("(?").append(on).append(off.isEmpty() ? "" : "-" + off).append(flags.group(3));
    }
    at = flags.end();
  }

  /** The flags that mean the same everywhere; Python's ASCII, locale and Unicode make no odds. */
  private static String known(String flags) {
    return flags.replaceAll("[^imsx]", "");
  }

  private void escape(boolean inClass) {
    if (at + 1 >= regex.length()) {
      throw new RegexException("it ends in a single backslash", at);
    }
    Matcher codePoint = CODE_POINT.matcher(regex).region(at, regex.length());
    if (codePoint.lookingAt()) {
      out.append("\\x{").append(codePoint.group(1)).append('}');
      at = codePoint.end();
      return;
    }
    char escaped = regex.charAt(at + 1);
    switch (escaped) {
      case 'h' -> replace(inClass ? " \\t" : "[ \\t]");
      case 'v' -> replace(inClass ? "\\n\\x0b\\f\\r" : "[\\n\\x0b\\f\\r]");
      case 'R' -> replace("(?:\\r\\n|\\n|\\r)");
      case 'Z' -> {
        backtracks = true;
        copy(2);
      }
      case 'Q' -> quoted();
      case 'b' -> {
        if (inClass) {
          replace("\\x08");
        } else {
          copy(2);
        }
      }
      case 'x', 'p', 'P' -> named();
      case 'k', 'g' -> reference();
      case 'K' -> throw unsupported("\\K");
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        backtracks |= !inClass;
        copy(2);
      }
      default -> copy(2);
    }
  }

  /** A character by its number or a class by its name, which may stand in braces. */
  private void named() {
    int end = regex.startsWith("{", at + 2) ? regex.indexOf('}', at) : -1;
    copy(end < 0 ? 2 : end + 1 - at);
  }

  private void reference() {
    Matcher reference = NAMED_REFERENCE.matcher(regex).region(at, regex.length());
    if (!reference.lookingAt()) {
      throw new RegexException("this reference to a group cannot be read", at);
    }
    String name = "";
    for (int i = 1; i <= reference.groupCount(); i++) {
      name = reference.group(i) == null ? name : reference.group(i);
    }
    Integer number = name.matches("\\d+") ? Integer.valueOf(name) : names.get(name);
    if (number == null) {
      throw new RegexException("there is no group named '" + name + "' before this", at);
    }
    backtracks = true;
    out.append("(?:\\").append(number).append(')');
    at = reference.end();
  }

  private void quoted() {
    int end = regex.indexOf("\\E", at + 2);
    int stop = end < 0 ? regex.length() : end;
    for (char c : regex.substring(at + 2, stop).toCharArray()) {
      boolean plain = Character.isLetterOrDigit(c) || c == '_' || c > 127;
      out.append(plain ? "" : "\\").append(c);
    }
    at = end < 0 ? stop : stop + 2;
  }

  private void characterClass() {
    int open = at;
    copy(1);
    if (ahead("^")) {
      copy(1);
    }
    if (ahead("]")) {
      replace(1, "\\]");
    }
    while (at < regex.length() && regex.charAt(at) != ']') {
      classItem();
    }
    if (at >= regex.length()) {
      throw new RegexException("the character class that begins here is not closed", open);
    }
    copy(1);
  }

  private void classItem() {
    Matcher posix = POSIX.matcher(regex).region(at, regex.length());
    if (posix.lookingAt()) {
      String range = POSIX_RANGES.get(posix.group(2));
      if (range == null || !posix.group(1).isEmpty()) {
        throw unsupported("the class " + posix.group());
      }
      out.append(range);
      at = posix.end();
      return;
    }
    char c = regex.charAt(at);
    if (c == '\\') {
      escape(true);
    } else if (c == '[' || c == '&' || c == '~' || (extended && (c == ' ' || c == '#'))) {
      replace(1, "\\" + c);
    } else {
      copy(1);
    }
  }

  private void copy(int length) {
    out.append(regex, at, at + length);
    at += length;
  }

  private void replace(String text) {
    replace(2, text);
  }

  private void replace(int length, String text) {
    out.append(text);
    at += length;
  }

  private RegexException unsupported(String what) {
    return new RegexException(what + " is not supported", at);
  }
}
