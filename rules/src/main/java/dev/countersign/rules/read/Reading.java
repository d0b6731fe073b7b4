package dev.countersign.rules.read;

import dev.countersign.rules.Formula;
import dev.countersign.rules.Inspectors;
import dev.countersign.rules.PatternIndex;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the files that are read together share: models, and patterns that were parsed before. */
final class Reading {
  private final Languages languages;
  private final Optional<PatternIndex> index;
  private @Nullable Inspectors inspectors;
  private final Models models = new Models();
  private final Map<Source, Tree> patterns = new ConcurrentHashMap<>();
  private final Map<Yaml, Map<List<Language>, Formula>> formulas = new IdentityHashMap<>();

  private record Source(String language, String text) {}

  private Reading(Languages languages, Optional<PatternIndex> index) {
    this.languages = languages;
    this.index = index;
  }

  /** Of files that anybody wrote. */
  static Reading ofAny(Languages languages) {
    return new Reading(languages, Optional.empty());
  }

  /** Of files in which no pattern is wrong: they are parsed when they are looked for. */
  static Reading ofSound(Languages languages, PatternIndex index) {
    return new Reading(languages, Optional.of(index));
  }

  /** Whether no pattern is wrong. */
  boolean isSound() {
    return index.isPresent();
  }

  /** What patterns need to match. */
  PatternIndex index() {
    return index.orElse(PatternIndex.EMPTY);
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
   * The pattern as {@code language} reads it. Safe to share between threads.
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
