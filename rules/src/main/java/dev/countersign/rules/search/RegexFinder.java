package dev.countersign.rules.search;

import dev.countersign.rules.SourceText;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.regex.Hit;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A regular expression on the text, line by line as far as {@code ^} and {@code $} go.
 *
 * @param needed of each set, one text stands wherever the expression matches
 */
record RegexFinder(Regex regex, List<Set<String>> needed) implements Finder {
  static RegexFinder of(String regex) {
    return new RegexFinder(Regex.multiline(regex), RegexLiterals.of(regex));
  }

  @Override
  public List<Range> find(Scope scope, Budget budget) {
    SourceText whole = scope.target().text();
    int from = whole.toCharacter(scope.start());
    String text = whole.text().substring(from, whole.toCharacter(scope.end()));
    if (!mayMatch(text)) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    for (Hit hit : regex.findAll(text)) {
      budget.step();
      ranges.add(range(hit, from, whole));
    }
    return ranges;
  }

  private boolean mayMatch(String text) {
    for (Set<String> either : needed) {
      if (either.stream().noneMatch(text::contains)) {
        return false;
      }
    }
    return true;
  }

  private static Range range(Hit hit, int from, SourceText whole) {
    int start = whole.toByte(from + hit.start());
    int end = whole.toByte(from + hit.end());
    Bindings bindings = Groups.bind(hit, Bindings.EMPTY, span -> Groups.written(span, from, whole));
    return new Range(start, end, bindings, Range.Kind.REGEX, null, Optional.empty());
  }

  /** What the groups of a hit bind: {@code $1} and so on, and {@code $NAME}. */
  static final class Groups {
    private Groups() {}

    static Bindings bind(Hit hit, Bindings known, Function<Hit.Span, Binding> text) {
      Bindings bindings = known;
      for (int group = 1; group <= hit.groups().size(); group++) {
        Hit.Span span = hit.groups().get(group - 1);
        if (span.present()) {
          bindings = bindings.bind("$" + group, text.apply(span));
        }
      }
      for (var name : hit.names().entrySet()) {
        Hit.Span span = hit.groups().get(name.getValue() - 1);
        if (span.present()) {
          bindings = bindings.bind("$" + name.getKey(), text.apply(span));
        }
      }
      return bindings;
    }

    /** The part of the source, of which the text that was searched begins at {@code from}. */
    static Binding written(Hit.Span span, int from, SourceText whole) {
      int start = from + span.start();
      int end = from + span.end();
      return new Binding.Text(
          whole.text().substring(start, end), whole.toByte(start), whole.toByte(end));
    }
  }
}
