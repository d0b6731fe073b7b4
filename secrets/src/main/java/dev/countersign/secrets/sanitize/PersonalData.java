package dev.countersign.secrets.sanitize;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and addresses of people. */
final class PersonalData implements Finder {
  private static final int FEWEST_DIGITS = 6;

  /** Not those that RFC 2606 reserves, nor the user that git logs in as. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+/:!#$&*?^|~-])(?!git@)[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?!(?:[A-Za-z0-9-]+\\.)*example\\.(?:com|org|net)(?![A-Za-z0-9-]))"
              + "(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9_@-]|\\.[A-Za-z])");

  @Override
  public void find(String text, List<Stretch> found) {
    if (text.indexOf('@') >= 0) {
      Matcher email = EMAIL.matcher(text);
      while (email.find()) {
        found.add(new Stretch(Kind.EMAIL, email.start(), email.end()));
      }
    }
    int start = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (c == '\n') {
        numbers(text, start, i, digits, found);
        start = i + 1;
        digits = 0;
      }
    }
    numbers(text, start, text.length(), digits, found);
  }

  /** Those of one line. */
  private static void numbers(String text, int start, int end, int digits, List<Stretch> found) {
    if (digits < FEWEST_DIGITS) {
      return;
    }
    for (PersonalNumber number : PersonalNumber.values()) {
      Matcher matcher = number.in(text).region(start, end).useTransparentBounds(true);
      while (matcher.find()) {
        if (number.holds(matcher.group()) && number.mayStand(text, matcher.start())) {
          found.add(new Stretch(number.kind(), matcher.start(), matcher.end()));
        }
      }
    }
  }
}
