package dev.countersign.secrets;

import dev.countersign.rules.Inspection;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import dev.countersign.rules.regex.Regex;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds keys of one form. */
final class FormatInspection implements Inspection {
  private final Prefilter prefilter;
  private final Regex regex;

  /**
   * @param keywords of which a file must contain one
   * @param regex the form
   */
  FormatInspection(List<String> keywords, String regex) {
    this.prefilter = new Prefilter(List.of(Set.copyOf(keywords)));
    this.regex = Regex.of(regex);
  }

  @Override
  public Prefilter prefilter() {
    return prefilter;
  }

  @Override
  public List<Match> inspect(Rule rule, Target target) {
    SourceText text = target.text();
    return regex.findAll(text.text()).stream()
        .map(hit -> Match.of(rule, text.toByte(hit.start()), text.toByte(hit.end()), Map.of()))
        .toList();
  }
}
