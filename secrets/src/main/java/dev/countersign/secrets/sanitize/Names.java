package dev.countersign.secrets.sanitize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a policy names: customers, projects, people. The case of their letters is free. */
final class Names implements Finder {
  private final List<Pattern> patterns;

  Names(List<String> names) {
    this.patterns = names.stream().filter(name -> !name.isBlank()).map(Names::pattern).toList();
  }

  /** A name may be part of a longer one that is written together, as in {@code AcmeClient}. */
  private static Pattern pattern(String name) {
    String bytes =
        new String(name.strip().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String small = Pattern.quote(bytes);
    return Pattern.compile(
        "(?i:" + small + ")(?![a-z])|(?<![A-Za-z])(?i:" + small + ")(?=[a-z]*[A-Z_])");
  }

  @Override
  public void find(String text, List<Stretch> found) {
    for (Pattern pattern : patterns) {
      Matcher name = pattern.matcher(text);
      while (name.find()) {
        if (begins(text, name.start())) {
          found.add(new Stretch(Kind.NAME, name.start(), name.end()));
        }
      }
    }
  }

  /** At the beginning of a word, or of a part of it that has a capital. */
  private static boolean begins(String text, int start) {
    return start == 0
        || !Character.isLetter(text.charAt(start - 1))
        || (Character.isUpperCase(text.charAt(start))
            && Character.isLowerCase(text.charAt(start - 1)));
  }
}
