package dev.countersign.rules.read;

import dev.countersign.rules.Trees;
import dev.countersign.rules.match.NeededWords;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import java.util.List;
import java.util.Optional;

/** A pattern that is sound, and is parsed when it is looked for. */
record LateTrees(String pattern, List<Language> languages, Reading reading) implements Trees {
  private Optional<Language> named(String id) {
    return languages.stream().filter(language -> language.id().equals(id)).findFirst();
  }

  @Override
  public boolean has(String language) {
    return named(language).isPresent();
  }

  @Override
  public Tree in(String language) {
    return reading.pattern(named(language).orElseThrow(), pattern);
  }

  @Override
  public NeededWords words(String language) {
    return reading.index().words(language, pattern).orElseGet(() -> NeededWords.of(in(language)));
  }
}
