package dev.countersign.rules;

import dev.countersign.rules.read.RuleFile;
import dev.countersign.syntax.Languages;

/** Reads rule files: YAML, of which JSON is a part. */
public final class RuleReader {
  private RuleReader() {}

  /**
   * Reads one file. Nothing wrong with it throws: what cannot be used is among the problems.
   *
   * @param fileName only for messages
   */
  public static RuleSet read(String fileName, String text, Languages languages) {
    return RuleFile.read(fileName, text, languages);
  }
}
