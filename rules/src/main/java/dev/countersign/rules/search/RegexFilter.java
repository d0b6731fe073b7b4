package dev.countersign.rules.search;

import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.regex.Hit;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import dev.countersign.syntax.Ast;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code metavariable-regex}.
 *
 * @param words what the text must be one of, if the expression says no more
 * @param constants whether a known constant may stand for the text
 */
record RegexFilter(String metavariable, Regex regex, Optional<Set<String>> words, boolean constants)
    implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    if (binding == null) {
      return List.of();
    }
    String text = Texts.of(target, binding);
    Optional<Hit> hit = match(text);
    if (hit.isEmpty() && constants) {
      Value value = Values.of(target, binding);
      return match(value.text()).isPresent() ? List.of(bindings) : List.of();
    }
    return hit.map(found -> List.of(bound(found, text, bindings, binding, target)))
        .orElse(List.of());
  }

  /** Whether a metavariable that is bound to {@code node} can meet the condition. */
  boolean accepts(Target target, Ast node) {
    return accepts(Texts.of(target, new Binding.Node(node)));
  }

  /** Whether a metavariable that stands for {@code text} can meet the condition. */
  boolean accepts(String text) {
    return words.isPresent() ? words.get().contains(text) : match(text).isPresent();
  }

  /** Whether bindings to which others may be added can meet the condition. */
  boolean accepts(Target target, Bindings bindings) {
    Binding binding = bindings.get(metavariable);
    return binding == null || accepts(Texts.of(target, binding));
  }

  private Optional<Hit> match(String text) {
    if (words.isPresent() && !words.get().contains(text)) {
      return Optional.empty();
    }
    try {
      return regex.findAtStart(text);
    } catch (RegexException e) {
      return Optional.empty();
    }
  }

  private static Bindings bound(
      Hit hit, String text, Bindings bindings, Binding binding, Target target) {
    if (hit.groups().isEmpty()) {
      return bindings;
    }
    if (!text.equals(target.text(binding.start(), binding.end()))) {
      // A name that an import stands for is written otherwise: its parts have no place of their
      // own.
      return RegexFinder.Groups.bind(
          hit, bindings, part -> textOf(part, text, binding.start(), binding.end()));
    }
    SourceText whole = target.text();
    int from = whole.toCharacter(binding.start());
    return RegexFinder.Groups.bind(
        hit, bindings, part -> RegexFinder.Groups.written(part, from, whole));
  }

  private static Binding textOf(Hit.Span part, String text, int start, int end) {
    return new Binding.Text(text.substring(part.start(), part.end()), start, end);
  }
}
