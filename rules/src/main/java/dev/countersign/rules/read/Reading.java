package dev.countersign.rules.read;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.HashMap;
import java.util.Map;

/** What the files that are read together share: models, and patterns that were parsed before. */
final class Reading {
  private final Languages languages;
  private final Models models = new Models();
  private final Map<Source, Tree> patterns = new HashMap<>();

  private record Source(String language, String text) {}

  Reading(Languages languages) {
    this.languages = languages;
  }

  Languages languages() {
    return languages;
  }

  Models models() {
    return models;
  }

  /**
   * The pattern as {@code language} reads it.
   *
   * @throws PatternSyntaxException when it cannot
   */
  Tree pattern(Language language, String text) {
    Source source = new Source(language.id(), text);
    Tree known = patterns.get(source);
    if (known == null) {
      known = language.pattern(text);
      patterns.put(source, known);
    }
    return known;
  }
}
