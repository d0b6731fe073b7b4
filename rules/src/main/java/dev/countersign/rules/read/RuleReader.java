package dev.countersign.rules.read;

import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.syntax.Languages;
import java.util.List;

/** Reads rule files: YAML, of which JSON is a part. */
public final class RuleReader {
  private RuleReader() {}

  /**
   * Reads one file. Nothing wrong with it throws: what cannot be used is among the problems.
   *
   * @param fileName only for messages
   */
  public static RuleSet read(String fileName, String text, Languages languages) {
    return readAll(List.of(new RuleText(fileName, text)), languages).getFirst();
  }

  /**
   * Reads files that may use each other's models. Nothing wrong with one throws.
   *
   * @return one set for each file, in their order
   */
  public static List<RuleSet> readAll(List<RuleText> files, Languages languages) {
    return RuleFile.readAll(files, languages);
  }
}
