package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Kind;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of code that a pattern can match at its root. */
final class RootKinds {
  /** What is an expression, or stands for one. */
  private static final Set<Kind> EXPRESSIONS =
      EnumSet.of(
          Kind.NAME,
          Kind.STR,
          Kind.TEMPLATE,
          Kind.LITERAL,
          Kind.UNARY,
          Kind.SPREAD,
          Kind.BINARY,
          Kind.ASSIGN,
          Kind.CONDITIONAL,
          Kind.CALL,
          Kind.NEW,
          Kind.MEMBER,
          Kind.INDEX,
          Kind.SLICE,
          Kind.COLLECTION,
          Kind.DICT,
          Kind.COMPREHENSION,
          Kind.CAST,
          Kind.ELEMENT,
          Kind.FUNCTION,
          Kind.OTHER);

  private RootKinds() {}

  static Set<Kind> of(Ast root) {
    return written(root);
  }

  /** The part of a matched node that the pattern is about: a clause without its statement. */
  static Ast shown(Ast root, Ast matched) {
    return root instanceof Ast.Partial partial
            && partial.construct() instanceof Ast.Try clause
            && Holes.ellipsis(clause.body())
            && matched instanceof Ast.Try whole
            && whole.finallyBody() != null
        ? whole.finallyBody()
        : matched;
  }

  private static Set<Kind> written(Ast root) {
    return switch (root) {
      case Ast.Metavar _, Ast.MetavarMany _, Ast.Ellipsis _, Ast.Typed _ ->
          EnumSet.copyOf(EXPRESSIONS);
      case Ast.Deep deep -> {
        Set<Kind> kinds = EnumSet.copyOf(EXPRESSIONS);
        kinds.addAll(written(deep.inner()));
        yield kinds;
      }
      case Ast.Partial partial -> written(partial.construct());
      case Ast.Str _, Ast.Template _, Ast.Literal _ ->
          EnumSet.of(
              root.nodeKind(),
              Kind.STR,
              Kind.TEMPLATE,
              Kind.NAME,
              Kind.MEMBER,
              Kind.BINARY,
              Kind.UNARY,
              Kind.CALL);
      case Ast.Member member when Holes.ellipsis(member.name()) ->
          EnumSet.of(Kind.MEMBER, Kind.CALL, Kind.INDEX, Kind.NAME);
      case Ast.Member _ -> EnumSet.of(Kind.MEMBER, Kind.NAME);
      case Ast.Call _ -> EnumSet.of(Kind.CALL, Kind.ANNOTATION);
      case Ast.Assign _ -> EnumSet.of(Kind.ASSIGN, Kind.VAR_DECL, Kind.ENTRY);
      case Ast.Index _ -> EnumSet.of(Kind.INDEX, Kind.GENERIC);
      case Ast.Collection _, Ast.Dict _ ->
          EnumSet.of(Kind.COLLECTION, Kind.DICT, Kind.COMPREHENSION);
      case Ast.Function _ -> EnumSet.of(Kind.FUNCTION, Kind.VAR_DECL, Kind.ASSIGN, Kind.ENTRY);
      case Ast.For _ -> EnumSet.of(Kind.FOR, Kind.FOR_EACH);
      case Ast.Block _, Ast.Program _ -> EnumSet.of(Kind.BLOCK, Kind.PROGRAM);
      case Ast.Import _ -> EnumSet.of(Kind.IMPORT, Kind.VAR_DECL);
      case Ast.ExprStmt statement -> written(statement.expr());
      default -> EnumSet.of(root.nodeKind());
    };
  }
}
