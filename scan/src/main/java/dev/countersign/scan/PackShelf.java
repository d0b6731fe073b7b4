package dev.countersign.scan;

import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleShelf;
import dev.countersign.rules.RuleText;
import dev.countersign.syntax.Languages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads rules of the packs as they are asked for. A rule uses the models of its own pack. Safe to
 * share between threads.
 */
final class PackShelf {
  private final Languages languages;
  private final PatternIndex patterns;
  private final Map<String, RuleShelf> shelves = new ConcurrentHashMap<>();

  PackShelf(Languages languages, PatternIndex patterns) {
    this.languages = languages;
    this.patterns = patterns;
  }

  /** Reads the rule that a card describes. */
  Rule rule(RuleCard card) {
    String pack = card.file().substring(0, card.file().lastIndexOf('/'));
    RuleShelf shelf = shelves.computeIfAbsent(pack, this::shelf);
    synchronized (shelf) {
      return shelf.read(text(Packs.source(card.file()))).rules().stream()
          .filter(rule -> rule.id().equals(card.id()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(card.file() + " lacks " + card.id()));
    }
  }

  private RuleShelf shelf(String pack) {
    List<RuleText> models = Packs.models(pack).stream().map(PackShelf::text).toList();
    return new RuleShelf(models, languages, patterns);
  }

  private static RuleText text(RuleFiles.Source source) {
    return new RuleText(source.name(), source.text());
  }
}
