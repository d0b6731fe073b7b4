package dev.countersign.rules.search;

import dev.countersign.rules.CodeAnalyzer;
import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;

/** A yes or no question about what a metavariable is bound to. */
interface Analyzer {
  boolean holds(Target target, Binding binding);

  /** The analyzer that a rule calls {@code name}, which the reader has checked. */
  static Analyzer named(String name) {
    return switch (name) {
      case "redos" -> ofText(new Redos());
      case "entropy", "entropy_v2" -> ofText(new Entropy());
      default -> ofCode(CodeAnalyzer.named(name).orElseThrow());
    };
  }

  private static Analyzer ofText(TextAnalyzer analyzer) {
    return (target, binding) ->
        Values.of(target, binding) instanceof Value.Text text && analyzer.holds(text.value());
  }

  private static Analyzer ofCode(CodeAnalyzer analyzer) {
    return (target, binding) -> analyzer.holds(target, binding.start(), binding.end());
  }
}
