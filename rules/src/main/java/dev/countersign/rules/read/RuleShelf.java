package dev.countersign.rules.read;

import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.RuleSet;
import dev.countersign.syntax.Languages;
import java.util.List;

/**
 * Rule files that are read one at a time, when they are asked for, over models that are read at
 * first. They are known to be sound, so that a pattern is parsed when it is first looked for. For
 * one thread at a time; its rules are safe to share.
 */
public final class RuleShelf {
  private final Shelf shelf;

  /**
   * @param models files whose models all others may use
   * @param index of the patterns; what it lacks is parsed at once
   */
  public RuleShelf(List<StoredRules> models, Languages languages, PatternIndex index) {
    this.shelf = new Shelf(models, languages, index);
  }

  /** Reads one file. Nothing wrong with it throws: what cannot be used is among the problems. */
  public RuleSet read(StoredRules file) {
    return shelf.read(file);
  }
}
