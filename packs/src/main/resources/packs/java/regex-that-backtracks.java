import java.util.regex.Pattern;

class Names {
  // ruleid: java.regex-that-backtracks
  static final Pattern WORDS = Pattern.compile("^(\\w+\\s?)+$");

  // ok: java.regex-that-backtracks
  static final Pattern WORD = Pattern.compile("^\\w+$");
}
