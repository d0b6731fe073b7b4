package dev.countersign.rules;

import dev.countersign.rules.read.Shelf;
import dev.countersign.syntax.Languages;
import java.util.List;

/**
 * Rule files that are read one at a time, when they are asked for, over models that are read at
 * first. For one thread at a time.
 */
public final class RuleShelf {
  private final Shelf shelf;

  /**
   * @param models files whose models all others may use
   */
  public RuleShelf(List<RuleText> models, Languages languages) {
    this.shelf = new Shelf(models, languages);
  }

  /** Reads one file. Nothing wrong with it throws: what cannot be used is among the problems. */
  public RuleSet read(RuleText file) {
    return shelf.read(file);
  }
}
