package dev.countersign.rules.match;

import dev.countersign.rules.names.Constant;
import dev.countersign.rules.names.Escapes;
import dev.countersign.syntax.Ast;
import java.util.Objects;

/** What tells apart nodes of one kind beside their children: a name, an operator, a form. */
final class Labels {
  private Labels() {}

  static Object of(Ast node) {
    return switch (node) {
      case Ast.Name name -> name.id();
      case Ast.Str text -> text.prefix() + "'" + Escapes.resolve(text.value());
      case Ast.Literal literal -> Objects.requireNonNullElse(Constant.of(literal), literal.text());
      case Ast.Unary unary -> unary.postfix() ? unary.op() + "_" : unary.op();
      case Ast.Spread spread -> spread.op();
      case Ast.Binary binary -> binary.op();
      case Ast.Assign assign -> assign.op();
      case Ast.Member member -> member.op();
      case Ast.Slice slice ->
          (slice.low() == null ? 0 : 1)
              + (slice.high() == null ? 0 : 2)
              + (slice.step() == null ? 0 : 4);
      case Ast.Collection collection -> collection.kind();
      case Ast.Comprehension comprehension -> comprehension.kind();
      case Ast.Cast cast -> cast.op();
      case Ast.TypeForm form -> form.form();
      case Ast.Call call -> call.arguments().size();
      case Ast.Function function -> function.parameters().size();
      case Ast.ClassDecl type -> type.kind();
      case Ast.ForEach loop -> loop.op();
      case Ast.Jump jump -> jump.keyword();
      case Ast.With with -> with.keyword();
      case Ast.Import one -> one.form();
      case Ast.Parameter parameter -> parameter.rest();
      case Ast.Keyword keyword -> keyword.text();
      case Ast.Other other -> other.kind();
      case Ast.Metavar metavar -> metavar.name();
      case Ast.MetavarMany many -> many.name();
      case Ast.If it -> it.orElse() == null;
      default -> "";
    };
  }
}
