package dev.countersign.rules.read;

import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.syntax.Languages;
import java.util.List;

/** Reads files that share models and patterns, one after another. */
public final class Shelf {
  private final Reading reading;

  /**
   * @param models files whose models all others may use
   * @param index of their patterns
   */
  public Shelf(List<RuleText> models, Languages languages, PatternIndex index) {
    reading = Reading.ofSound(languages, index);
    models.forEach(file -> new RuleFile(file, reading).addModels());
  }

  /** Reads one file. */
  public RuleSet read(RuleText file) {
    return new RuleFile(file, reading).rules();
  }
}
