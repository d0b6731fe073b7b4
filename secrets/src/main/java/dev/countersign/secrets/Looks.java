package dev.countersign.secrets;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a value looks like: something to be filled in, words of people, or the work of chance. */
final class Looks {
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\$\\{|\\{\\{|\\$\\(|<%|%\\(|#\\{|^\\$|^%[^%]*%$|^<.*>$|^\\[.*\\]$|^@.*@$|^\\{[A-Za-z_. ]*\\}$|^&");

  private static final Pattern STAND_IN =
      Pattern.compile(
          "example|sample|dummy|fake|placeholder|change_?-?me|changeit|your[^a-z]|^your|insert|replace"
              + "|redacted|todo|fixme|xxxx|\\*\\*\\*|\\.\\.\\.|\u2026|_here\\b|here$|not_?-?real|notsecret"
              + "|not_?-?a_?-?secret|invalid|mock|foobar|foo_?bar|lorem|undefined|encrypted|vault:|unused"
              + "|(?<![a-z0-9])(test|tests|testing|tester|default|secret|password|token|demo|none|null)(?![a-z0-9])");

  private Looks() {}

  /** Whether a program is to put the real value there. */
  static boolean template(String value) {
    return value.isBlank() || TEMPLATE.matcher(value).find();
  }

  /** Whether a person or a program is to put the real value there. */
  static boolean placeholder(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return template(value)
        || STAND_IN.matcher(lower).find()
        || STAND_IN.matcher(spelled(lower)).find()
        || counted(lower)
        || repeated(lower);
  }

  /** The words of a text that spells some letters with digits, as in {@code y0urK3yH3re}. */
  private static String spelled(String lower) {
    String word =
        lower
            .replace('0', 'o')
            .replace('1', 'i')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's');
    return word.chars().allMatch(Character::isLetter) ? word : "";
  }

  /** Whether much of it is counted on, as in {@code 0123456789abcdef}. */
  private static boolean counted(String value) {
    int steps = 0;
    for (int i = 1; i < value.length(); i++) {
      int step = value.charAt(i) - value.charAt(i - 1);
      steps += step == 1 || step == -9 ? 1 : 0;
    }
    return steps * 2 > value.length();
  }

  /** Whether much of it is one character over and over, or there are few of them. */
  private static boolean repeated(String value) {
    int same = 0;
    for (int i = 1; i < value.length(); i++) {
      same += value.charAt(i) == value.charAt(i - 1) ? 1 : 0;
    }
    return same * 3 > value.length() || (value.length() >= 12 && entropy(value) < 2.3);
  }

  /** Bits by character, from the frequency of each (Shannon, 1948). */
  static double entropy(String value) {
    int[] counts = new int[256];
    value.chars().forEach(c -> counts[c & 0xFF]++);
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }

  /**
   * Whether chance made it: long enough, and its letters, capitals and digits are mixed as no
   * writer of words or names mixes them.
   */
  static boolean random(String value) {
    if (value.length() < 16 || entropy(value) < 3.0 || value.indexOf(' ') >= 0) {
      return false;
    }
    int changes = 0;
    int digits = 0;
    int others = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      others += Character.isLetterOrDigit(c) ? 0 : 1;
      changes += i > 0 && kind(c) != kind(value.charAt(i - 1)) ? 1 : 0;
    }
    return digits > 0
        && digits < value.length()
        && others * 5 <= value.length()
        && (changes - others) * 4 >= value.length();
  }

  /** Whether the body of a key may be the work of chance; the form has said most of it already. */
  static boolean mixed(String value) {
    int changes = 0;
    boolean digits = false;
    for (int i = 0; i < value.length(); i++) {
      digits |= Character.isDigit(value.charAt(i));
      changes += i > 0 && kind(value.charAt(i)) != kind(value.charAt(i - 1)) ? 1 : 0;
    }
    return entropy(value) >= Math.min(2.8, value.length() * 0.2)
        && (digits ? changes * 9 >= value.length() : changes * 10 >= value.length() * 3);
  }

  private static int kind(char c) {
    return Character.isDigit(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 3;
  }

  /** Whether it reads as a password that somebody thought of. */
  static boolean password(String value) {
    return value.length() >= 8
        && value.length() <= 64
        && value.chars().allMatch(c -> c > ' ' && c < 127)
        && value.chars().anyMatch(Character::isLetter)
        && value.chars().anyMatch(c -> !Character.isLetter(c))
        && !NAME.matcher(value).matches();
  }

  /** Names, paths, addresses and calls: words with marks between them. */
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z]+([._:/#-]+[A-Za-z]+)*[:.?!)]*|#/[\\w./-]+|[\\w.-]+@[\\w.-]+|.*://.*|[./~].*|[\\w.$]+\\(.*|.*[()\\[\\]{}<>=\\\\].*"
              + "|[a-z]+([._-]?[a-z]+)*[0-9]{0,2}|[\\w-]+(\\.[\\w-]+){2,}|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|.*[;,|].*");

  /** How many of capitals, small letters, digits and marks it has. */
  static int kinds(String value) {
    return (int)
        value
            .chars()
            .map(c ->
                Character.isDigit(c)
                    ? 0
                    : Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : 3)
            .distinct()
            .count();
  }
}
