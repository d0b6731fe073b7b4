package dev.countersign.rules.read;

import dev.countersign.rules.Rule;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.util.ArrayList;
import java.util.List;

/** The names that a rule's {@code languages} may hold. */
final class LanguageNames {
  private LanguageNames() {}

  /** All of them, for a message. */
  static String known(Languages languages) {
    return String.join(", ", all(languages));
  }

  /** All of them. */
  static List<String> all(Languages languages) {
    List<String> names =
        new ArrayList<>(languages.all().stream().map(Language::id).sorted().toList());
    names.add(Rule.REGEX);
    names.add(Rule.GENERIC);
    return names;
  }
}
