package dev.countersign.scan.book;

import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.Rule;
import dev.countersign.rules.read.RuleShelf;
import dev.countersign.rules.read.StoredRules;
import dev.countersign.syntax.Languages;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads rules of the packs as they are asked for. A rule uses the models of its own pack. Safe to
 * share between threads.
 */
final class PackShelf {
  private final Languages languages;
  private final PatternIndex patterns;
  private final SortedMap<String, byte[]> files;
  private final Map<String, RuleShelf> shelves = new ConcurrentHashMap<>();

  /** Of the files in {@code catalog}. */
  PackShelf(RuleCatalog catalog, Languages languages) {
    this.languages = languages;
    this.patterns = catalog.patterns();
    this.files = catalog.files();
  }

  /** Reads the rule that a card describes. */
  Rule rule(RuleCard card) {
    String pack = card.file().substring(0, card.file().lastIndexOf('/') + 1);
    RuleShelf shelf = shelves.computeIfAbsent(pack, this::shelf);
    synchronized (shelf) {
      return shelf.read(stored(card.file())).rules().stream()
          .filter(rule -> rule.id().equals(card.id()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(card.file() + " lacks " + card.id()));
    }
  }

  private RuleShelf shelf(String pack) {
    String folder = pack + "models/";
    List<StoredRules> models =
        files.keySet().stream().filter(name -> name.startsWith(folder)).map(this::stored).toList();
    return new RuleShelf(models, languages, patterns);
  }

  private StoredRules stored(String file) {
    byte[] form = files.get(file);
    if (form == null) {
      throw new IllegalStateException("the catalog lacks " + file);
    }
    return new StoredRules(file, form);
  }
}
