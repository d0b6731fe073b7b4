package dev.countersign.flow.numbers;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for flaws in what a walk saw; all inspections of a file share one walk.
 *
 * @param seen what of a walk may be a flaw
 * @param isFlaw whether it is
 * @param found where it stands, with what to say about it
 */
record NumberInspection<T>(
    Function<Walk, List<T>> seen, Predicate<T> isFlaw, BiFunction<Target, T, Found> found)
    implements Inspection {
  /** A flaw, and texts by metavariable. */
  record Found(int start, int end, Map<String, String> texts) {}

  @Override
  public Prefilter prefilter() {
    return Prefilter.ANY;
  }

  @Override
  public List<Match> inspect(Rule rule, Target target) {
    return target
        .code()
        .map(code -> target.remembered(Walk.class, () -> Walk.of(target, code.tree().program())))
        .map(walk -> seen.apply(walk).stream())
        .orElseGet(Stream::empty)
        .filter(isFlaw)
        .map(flaw -> match(rule, found.apply(target, flaw)))
        .toList();
  }

  private static Match match(Rule rule, Found found) {
    Map<String, Capture> captures = new TreeMap<>();
    found.texts.forEach((name, text) ->
        captures.put(name, new Capture(text, found.start, found.end, Optional.empty())));
    return Match.of(rule, found.start, found.end, captures);
  }
}
