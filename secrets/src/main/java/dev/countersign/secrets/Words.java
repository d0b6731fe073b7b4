package dev.countersign.secrets;

import dev.countersign.rules.Prefilter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in the cases in which they are usually written. */
final class Words {
  private static final Pattern PART = Pattern.compile("(^|[_ -])([a-z])");

  private Words() {}

  /** A file must have one of the words. */
  static Prefilter needed(List<String> words) {
    return new Prefilter(List.of(inAllCases(words)));
  }

  /** The words as they are, in lower case, in upper case and with capitals. */
  static Set<String> inAllCases(List<String> words) {
    Set<String> needed = new HashSet<>();
    for (String word : words) {
      needed.add(word);
      needed.add(word.toLowerCase(Locale.ROOT));
      needed.add(word.toUpperCase(Locale.ROOT));
      needed.add(
          PART.matcher(word)
              .replaceAll(part -> part.group(1) + part.group(2).toUpperCase(Locale.ROOT)));
    }
    return Set.copyOf(needed);
  }
}
