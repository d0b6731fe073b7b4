import java.util.regex.Pattern;

class Names {
  // ruleid: java.regex-that-backtracks
  static final Pattern WORDS = Pattern.compile("^(\\w+\\s?)+$");

  // ok: java.regex-that-backtracks
  static final Pattern WORD = Pattern.compile("^\\w+$");

  boolean isName(String text) {
    // ruleid: java.regex-that-backtracks
    return text.matches("([a-z]+)*");
  }

  boolean isCode(String text) {
    // ok: java.regex-that-backtracks
    return text.matches("([a-z]+)-([0-9]+)");
  }
}
