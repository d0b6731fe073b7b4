package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Annotation;
import dev.countersign.syntax.Ast.Call;
import dev.countersign.syntax.Ast.ClassDecl;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Function;
import dev.countersign.syntax.Ast.Keyword;
import dev.countersign.syntax.Ast.TypeAlias;
import dev.countersign.syntax.Ast.VarDecl;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;

/** Decorators and the words and marks before or after a declared name. */
final class Modifiers {
  private final EcmaScriptLowering lowering;

  Modifiers(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  /** What modifies the declaration {@code node}, in source order. */
  List<Ast> of(Node node) {
    List<Ast> modifiers = new ArrayList<>();
    for (Node child : node.children()) {
      switch (child.kind()) {
        case "decorator" -> modifiers.add(decorator(child));
        case "accessibility_modifier",
            "override_modifier",
            "static",
            "async",
            "*",
            "readonly",
            "abstract",
            "declare",
            "accessor",
            "?",
            "!" ->
            modifiers.add(lowering.keyword(child));
        case "static get" -> modifiers.add(new Keyword("static", start(child), start(child) + 6));
        default -> {}
      }
    }
    return modifiers;
  }

  private int start(Node node) {
    return lowering.start(node);
  }

  Annotation decorator(Node node) {
    Expr expr = lowering.expressions().only(node);
    return expr instanceof Call call
        ? new Annotation(call.callee(), call.arguments(), start(node), lowering.end(node))
        : new Annotation(expr, null, start(node), lowering.end(node));
  }

  /** The declaration with more modifiers before its own, and a span that holds them. */
  static Ast prepend(List<? extends Ast> more, Ast declaration, int start, int end) {
    return switch (declaration) {
      case Function f ->
          new Function(
              f.kind(),
              joined(more, f.modifiers()),
              f.name(),
              f.typeParameters(),
              f.parameters(),
              f.result(),
              f.body(),
              start,
              end);
      case ClassDecl c ->
          new ClassDecl(
              c.kind(),
              joined(more, c.modifiers()),
              c.name(),
              c.typeParameters(),
              c.parameters(),
              c.supers(),
              c.interfaces(),
              c.members(),
              start,
              end);
      case VarDecl v ->
          new VarDecl(joined(more, v.modifiers()), v.type(), v.target(), v.value(), start, end);
      case TypeAlias t ->
          new TypeAlias(
              joined(more, t.modifiers()), t.name(), t.typeParameters(), t.value(), start, end);
      default -> declaration;
    };
  }

  private static List<Ast> joined(List<? extends Ast> first, List<Ast> second) {
    List<Ast> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
