package dev.countersign.scan;

import dev.countersign.rules.Match;
import dev.countersign.scan.book.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A secret is reported once. Of the matches that hide the same stretch the one stays that knows
 * most: a rule of its own before one that says {@code fallback: true} of itself, even where it asks
 * only, since it knows why; then proved before asked, then the more severe.
 */
final class SameSecret {
  private final RuleBook book;

  SameSecret(RuleBook book) {
    this.book = book;
  }

  /** The matches of one file, whose text is {@code source}, without those that say it again. */
  List<Match> once(List<Match> matches, byte[] source) {
    List<Match> best = new ArrayList<>();
    List<Match> others = new ArrayList<>();
    for (Match match : matches) {
      (Mask.secrets(match, source).findAny().isPresent() ? best : others).add(match);
    }
    best.sort(
        Comparator.comparing(SameSecret::isFallback)
            .thenComparing(match -> book.statusOf(match))
            .thenComparing(match -> match.rule().severity(), Comparator.reverseOrder())
            .thenComparing(FindingMaker.ORDER));
    Covered told = new Covered();
    for (Match match : best) {
      List<Match.Secret> secrets = Mask.secrets(match, source).toList();
      if (secrets.stream().noneMatch(told::overlaps)) {
        others.add(match);
        secrets.forEach(told::add);
      }
    }
    return others;
  }

  private static boolean isFallback(Match match) {
    return match.rule().metadata().text("fallback").equals(Optional.of("true"));
  }
}
