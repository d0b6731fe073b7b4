package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.compare.Value;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.names.Constant;
import dev.countersign.syntax.Ast;

/** What bindings are worth: constants as far as they are known, otherwise their code. */
final class Values {
  private Values() {}

  static Value of(Target target, Binding binding) {
    String text = Texts.of(target, binding);
    if (binding instanceof Binding.Node node && node.node() instanceof Ast.Expr expr) {
      return of(target, expr, text);
    }
    return binding instanceof Binding.Text ? new Value.Text(text) : new Value.Code(text);
  }

  private static Value of(Target target, Ast.Expr expr, String text) {
    Constant constant =
        target.code().map(CodeUnit::constants).map(all -> all.value(expr)).orElse(null);
    return switch (constant) {
      case Constant.Text known -> new Value.Text(known.value());
      case Constant.Int known -> new Value.Int(known.value());
      case Constant.Real known -> new Value.Real(known.value());
      case Constant.Bool known -> new Value.Flag(known.value());
      case Constant.Null known -> new Value.Code("None");
      case Constant.SomeText _, Constant.Regex _ -> new Value.Code(text);
      case null -> literal(expr, text);
    };
  }

  private static Value literal(Ast.Expr expr, String text) {
    return switch (expr) {
      case Ast.Str string -> new Value.Text(string.value());
      case Ast.Literal literal -> Value.number(text).orElseGet(() -> word(text));
      case Ast.Unary minus when minus.operand() instanceof Ast.Literal ->
          Value.number(text.replace(" ", "")).orElseGet(() -> new Value.Code(text));
      default -> new Value.Code(text);
    };
  }

  private static Value word(String text) {
    return switch (text) {
      case "true", "True" -> new Value.Flag(true);
      case "false", "False" -> new Value.Flag(false);
      default -> new Value.Code(text);
    };
  }
}
