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
  public Shelf(List<StoredRules> models, Languages languages, PatternIndex index) {
    reading = Reading.ofSound(languages, index);
    models.forEach(file -> file(file).addModels());
  }

  /** Reads one file. */
  public RuleSet read(StoredRules file) {
    return file(file).rules();
  }

  private RuleFile file(StoredRules file) {
    return new RuleFile(YamlCodec.decode(file.name(), file.form()), reading);
  }

  /**
   * The form in which {@link #read} takes a file.
   *
   * @throws IllegalArgumentException when it is no YAML
   */
  public static byte[] stored(RuleText file) {
    try {
      return YamlCodec.encode(YamlReader.read(file.name(), file.text()));
    } catch (YamlException e) {
      throw new IllegalArgumentException(e.place() + " " + e.getMessage(), e);
    }
  }
}
