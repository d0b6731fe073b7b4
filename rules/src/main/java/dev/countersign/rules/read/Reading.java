package dev.countersign.rules.read;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Inspectors;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the files that are read together share: models, and patterns that were parsed before. */
final class Reading {
  private final Languages languages;
  private @Nullable Inspectors inspectors;
  private final Models models = new Models();
  private final Map<Source, Tree> patterns = new HashMap<>();

  private final Map<Yaml, Map<List<Language>, Formula>> formulas = new IdentityHashMap<>();

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
   * The formula of an item of a model, one for all rules of the same languages, so that what it
   * finds in a file serves them all.
   *
   * @param read gives null where it cannot be read without problems
   */
  @Nullable Formula shared(Yaml item, List<Language> of, Supplier<@Nullable Formula> read) {
    Map<List<Language>, Formula> known = formulas.computeIfAbsent(item, _ -> new HashMap<>());
    Formula formula = known.get(of);
    if (formula == null) {
      formula = read.get();
      if (formula != null) {
        known.put(of, formula);
      }
    }
    return formula;
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
