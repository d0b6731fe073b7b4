package dev.countersign.rules.read;

import dev.countersign.rules.Inspectors;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the files that are read together share: models, and patterns that were parsed before. */
final class Reading {
  private final Languages languages;
  private @Nullable Inspectors inspectors;
  private final Models models = new Models();
  private final Map<Source, Tree> patterns = new HashMap<>();

  private record Source(String language, String text) {}

  Reading(Languages languages) {
    this.languages = languages;
  }

  Languages languages() {
    return languages;
  }

  /** Looked up when the first rule asks for one. */
  Inspectors inspectors() {
    Inspectors known = inspectors;
    if (known == null) {
      known = Inspectors.load();
      inspectors = known;
    }
    return known;
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
