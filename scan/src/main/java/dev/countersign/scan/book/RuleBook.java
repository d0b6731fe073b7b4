package dev.countersign.scan.book;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.scan.finding.Status;
import dev.countersign.syntax.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of a run, made ready for each language when its first file comes. Safe to share between
 * threads.
 */
public final class RuleBook {
  private final List<StockedRule> rules;
  private final boolean explicit;
  private final String hash;
  private final Map<String, LanguageRules> ready = new ConcurrentHashMap<>();

  /**
   * @param rules in order
   * @param explicit whether the user named them: then one that says nothing of its confidence is
   *     taken at its word, and its matches are proved
   * @param hash names their exact text, for the cache
   */
  public RuleBook(List<Rule> rules, boolean explicit, String hash) {
    this(explicit, hash, rules.stream().<StockedRule>map(StockedRule.Read::new).toList());
  }

  private RuleBook(boolean explicit, String hash, List<StockedRule> rules) {
    this.rules = rules;
    this.explicit = explicit;
    this.hash = hash;
  }

  /**
   * The rules of the packs, each read when a file that it may concern comes.
   *
   * @param explicit whether the user named them
   */
  public static RuleBook of(RuleCatalog catalog, boolean explicit, Languages languages) {
    PackShelf shelf = new PackShelf(catalog, languages);
    return new RuleBook(
        explicit,
        catalog.hash(),
        catalog.cards().stream()
            .<StockedRule>map(card -> new StockedRule.Described(card, shelf))
            .toList());
  }

  /** How many rules there are. */
  public int size() {
    return rules.size();
  }

  /** The rules, in order; reads those that were not needed yet. */
  public List<Rule> rules() {
    return rules.stream().map(StockedRule::rule).toList();
  }

  /** Whether the user named them. */
  public boolean isExplicit() {
    return explicit;
  }

  /** Names the exact text of the rules, for the cache. */
  public String hash() {
    return hash + (explicit ? "+" : "");
  }

  /**
   * Whether what the rule of this id finds is worth telling only where a change brought it: {@code
   * only: changes} in its metadata.
   */
  public boolean isOfChanges(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> rule.rule().metadata().text("only"))
        .anyMatch(Optional.of("changes")::equals);
  }

  /** Who has to bear out what the rule of this id finds: {@code borne-out-by} in its metadata. */
  public Optional<String> witness(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .flatMap(rule -> rule.rule().metadata().text("borne-out-by").stream())
        .findFirst();
  }

  /** Whether any rule looks at files of this language, or of every language. */
  boolean speaksOf(String language) {
    return rules.stream().anyMatch(rule -> rule.languages().contains(language));
  }

  /** Whether some rule follows values through code of this language. */
  public boolean followsValues(String language) {
    return rules.stream().anyMatch(rule -> rule.isTaint() && rule.languages().contains(language));
  }

  /** Whether some rule looks at text of any kind. */
  public boolean wantsEveryFile() {
    return speaksOf(Rule.REGEX) || speaksOf(Rule.GENERIC) || speaksOf(Rule.PROJECT);
  }

  /** Rules that could not be made ready for a language of this run, with the reason. */
  public List<String> broken() {
    return ready.values().stream().flatMap(rules -> rules.broken().stream()).sorted().toList();
  }

  /** The rules for a language, or for any text, made ready now if they were not. */
  public LanguageRules of(String language) {
    return ready.computeIfAbsent(language, name -> LanguageRules.of(rules, name));
  }

  /** What a match is. */
  public Status statusOf(Match match) {
    return switch (match.standing()) {
      case AS_THE_RULE -> statusOf(match.rule());
      case PROVED -> Status.PROVED;
      case ASKED -> Status.QUESTION;
    };
  }

  /** What a match of this rule is. */
  public Status statusOf(Rule rule) {
    boolean silent = !rule.metadata().raw().containsKey("confidence");
    return switch (rule.metadata().confidence()) {
      case HIGH -> Status.PROVED;
      case LOW, MEDIUM -> explicit && silent ? Status.PROVED : Status.QUESTION;
    };
  }
}
