package dev.countersign.rules;

import dev.countersign.rules.match.NeededWords;
import dev.countersign.syntax.Tree;
import java.util.Map;
import java.util.Optional;

/** A pattern as each language of its rule reads it. Safe to share between threads. */
public interface Trees {
  /** Whether the language of this id reads it. */
  boolean has(String language);

  /** What a language reads that {@linkplain #has does}. */
  Tree in(String language);

  /** What a file in a language that reads it must contain for it to match. */
  NeededWords words(String language);

  /** Those that were read already, by the ids of their languages. */
  static Trees of(Map<String, Tree> trees) {
    return new Trees() {
      @Override
      public boolean has(String language) {
        return trees.containsKey(language);
      }

      @Override
      public Tree in(String language) {
        return Optional.ofNullable(trees.get(language)).orElseThrow();
      }

      @Override
      public NeededWords words(String language) {
        return NeededWords.of(in(language));
      }
    };
  }
}
