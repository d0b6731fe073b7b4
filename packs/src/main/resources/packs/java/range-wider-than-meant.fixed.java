import java.util.regex.Pattern;

class Ids {
  // ruleid: java.range-wider-than-meant
  static final Pattern LETTERS = Pattern.compile("^[A-Za-z]+$");

  // ok: java.range-wider-than-meant
  static final Pattern EXACT = Pattern.compile("^[A-Za-z]+$");
}
