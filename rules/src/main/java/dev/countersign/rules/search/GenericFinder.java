package dev.countersign.rules.search;

import dev.countersign.rules.SourceText;
import dev.countersign.rules.generic.GenericMatch;
import dev.countersign.rules.generic.GenericPattern;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of words and punctuation. */
record GenericFinder(GenericPattern pattern) implements Finder {
  @Override
  public List<Range> find(Scope scope, Budget budget) {
    SourceText whole = scope.target().text();
    int from = whole.toCharacter(scope.start());
    String text = whole.text().substring(from, whole.toCharacter(scope.end()));
    List<Range> ranges = new ArrayList<>();
    for (GenericMatch match : pattern.findAll(text, budget)) {
      int start = whole.toByte(from + match.start());
      int end = whole.toByte(from + match.end());
      Bindings bindings = bindings(match, from, whole);
      ranges.add(new Range(start, end, bindings, Range.Kind.PLAIN, null, Optional.empty()));
    }
    return ranges;
  }

  private static Bindings bindings(GenericMatch match, int from, SourceText whole) {
    Bindings bindings = Bindings.EMPTY;
    for (var binding : match.bindings().entrySet()) {
      int start = from + binding.getValue().start();
      int end = from + binding.getValue().end();
      String text = whole.text().substring(start, end);
      bindings =
          bindings.bind(
              binding.getKey(), new Binding.Text(text, whole.toByte(start), whole.toByte(end)));
    }
    return bindings;
  }
}
