package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.syntax.Ast;
import org.jspecify.annotations.Nullable;

/** The text of bindings. */
final class Texts {
  private Texts() {}

  /**
   * As written in the source; of a part of a string, that part; of a name that an import stands
   * for, the name.
   */
  static String of(Target target, Binding binding) {
    return switch (binding) {
      case Binding.Text text -> text.text();
      case Binding.Node node -> of(target, node.node());
      case Binding.Nodes nodes -> target.text(nodes.start(), nodes.end());
    };
  }

  private static String of(Target target, Ast node) {
    return switch (node) {
      case Ast.Name name -> name.id();
      case Ast.Member member when member.object().end() == member.end() ->
          of(target, member.object()) + "." + of(target, member.name());
      default -> target.text(node.start(), node.end());
    };
  }

  /** The string literal that is bound, or null. */
  static Ast.@Nullable Str string(Binding binding) {
    return binding instanceof Binding.Node node && node.node() instanceof Ast.Str string
        ? string
        : null;
  }
}
