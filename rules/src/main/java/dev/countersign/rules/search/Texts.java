package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.syntax.Ast;
import org.jspecify.annotations.Nullable;

/** The text of bindings. */
final class Texts {
  private Texts() {}

  /** As written in the source; of a part of a string, that part. */
  static String of(Target target, Binding binding) {
    return binding instanceof Binding.Text text
        ? text.text()
        : target.text(binding.start(), binding.end());
  }

  /** The string literal that is bound, or null. */
  static Ast.@Nullable Str string(Binding binding) {
    return binding instanceof Binding.Node node && node.node() instanceof Ast.Str string
        ? string
        : null;
  }
}
