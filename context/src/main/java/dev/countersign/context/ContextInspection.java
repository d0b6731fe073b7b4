package dev.countersign.context;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One judge at work for a rule. Metavariable {@code $WHAT} says what was found.
 *
 * @param judge that looks at each file
 */
record ContextInspection(Judge judge) implements Inspection {
  @Override
  public Prefilter prefilter() {
    return judge.prefilter();
  }

  @Override
  public List<Match> inspect(Rule rule, Target target) {
    SourceText text = target.text();
    Document document =
        target.remembered(Document.class, () -> Document.of(target.path(), text.text()));
    return judge.judge(document).stream().map(oddity -> match(rule, text, oddity)).toList();
  }

  private static Match match(Rule rule, SourceText text, Oddity oddity) {
    int start = text.toByte(oddity.start());
    int end = text.toByte(oddity.end());
    Capture what = new Capture(oddity.what(), start, end, Optional.empty());
    Match match = Match.of(rule, start, end, Map.of("$WHAT", what));
    return oddity.question().map(match::asked).orElseGet(match::proved);
  }
}
