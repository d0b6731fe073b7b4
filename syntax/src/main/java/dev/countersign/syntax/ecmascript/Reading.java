package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.ClassDecl;
import dev.countersign.syntax.Ast.Ellipsis;
import dev.countersign.syntax.Ast.ExprStmt;
import dev.countersign.syntax.Ast.For;
import dev.countersign.syntax.Ast.ForEach;
import dev.countersign.syntax.Ast.Function;
import dev.countersign.syntax.Ast.If;
import dev.countersign.syntax.Ast.Partial;
import dev.countersign.syntax.Ast.Try;
import dev.countersign.syntax.Ast.VarDecl;
import dev.countersign.syntax.Ast.While;
import dev.countersign.syntax.Ast.With;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Rewriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern can be, in the order in which it is tried: the text around the pattern that makes
 * it a program, and the way from that program back to the pattern.
 */
enum Reading {
  /** {@code catch} or {@code finally}. */
  HANDLER("try {} ", "") {
    @Override
    boolean suits(String pattern) {
      return HANDLER_START.matcher(pattern).lookingAt();
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      if (statements.size() != 1 || !(statements.getFirst() instanceof Try all)) {
        return List.of();
      }
      boolean one = all.catches().size() == 1 && all.finallyBody() == null;
      return List.of(partial(one ? all.catches().getFirst() : withoutBody(all)));
    }
  },
  EXPRESSION("(", "\n)") {
    @Override
    boolean suits(String pattern) {
      return !STATEMENT_START.matcher(pattern).lookingAt();
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      Node parentheses = expression(root, "parenthesized_expression");
      return parentheses == null || parentheses.child("type") != null
          ? List.of()
          : List.of(lowering.expressions().only(parentheses));
    }
  },
  /** {@code $K: $V} of an object. */
  PAIR("({", "\n})") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      Node parentheses = expression(root, "parenthesized_expression");
      Node object = parentheses == null ? null : single(parentheses, "object");
      Node pair = object == null ? null : single(object, "pair");
      return pair == null ? List.of() : List.of(lowering.expressions().entry(pair));
    }
  },
  STATEMENTS("", "") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      return statements.size() == 1 ? List.of(alone(statements.getFirst())) : statements;
    }
  },
  /** Statements of which the first starts with an object or its pattern. */
  OBJECT_FIRST("_ = ", "") {
    @Override
    boolean suits(String pattern) {
      return pattern.stripLeading().startsWith("{");
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      statements.replaceAll(Reading::withoutTarget);
      return statements.size() == 1 ? List.of(alone(statements.getFirst())) : statements;
    }
  },
  MEMBER("class _ {", "\n}") {
    @Override
    boolean suits(String pattern) {
      return !STATEMENT_START.matcher(pattern).lookingAt();
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> members = members(root, lowering);
      return members.size() == 1 ? List.of(alone(members.getFirst())) : members;
    }
  },
  TYPE("type _ = ", "") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      Node alias = single(root, "type_alias_declaration");
      return alias == null ? List.of() : List.of(lowering.expr(alias, "value"));
    }
  },
  /** {@code if}, {@code for} or {@code while} without its statement. */
  STATEMENT_HEADER("", "") {
    @Override
    void close(Rewriter writer) {
      writer.open("\n", "___", ";");
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      return header(lowering.statements().of(root));
    }
  },
  /** {@code class} or {@code function} without its body. */
  BODY_HEADER("", "") {
    @Override
    void close(Rewriter writer) {
      writer.open("\n{", "___", "}");
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      return header(lowering.statements().of(root));
    }
  },
  METHOD_HEADER("class _ {", "") {
    @Override
    void close(Rewriter writer) {
      writer.open("\n{", "___", "}}");
    }

    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      return header(members(root, lowering));
    }
  },
  CASE("switch (_) {", "\n}") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      return statements.size() == 1
              && statements.getFirst() instanceof Ast.Switch all
              && all.cases().size() == 1
          ? List.of(partial(all.cases().getFirst()))
          : List.of();
    }
  },
  ELSE("if (_) {} ", "") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      if (statements.size() != 1
          || !(statements.getFirst() instanceof If all)
          || all.orElse() == null) {
        return List.of();
      }
      Ellipsis any = new Ellipsis(all.start(), all.start());
      return List.of(partial(new If(any, any, all.orElse(), all.start(), all.end())));
    }
  },
  DECORATOR("", "\nclass _ {}") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> statements = lowering.statements().of(root);
      return statements.size() == 1
              && statements.getFirst() instanceof ClassDecl decorated
              && decorated.modifiers().size() == 1
          ? List.of(partial(decorated.modifiers().getFirst()))
          : List.of();
    }
  },
  /** A field that is {@code async}, which no grammar reads: the name of a method, no more. */
  ASYNC_FIELD("class _ {", "\n(){}}") {
    @Override
    List<Ast> extract(Node root, EcmaScriptLowering lowering) {
      List<Ast> members = members(root, lowering);
      return members.size() == 1 && members.getFirst() instanceof Function f && f.name() != null
          ? List.of(new VarDecl(f.modifiers(), null, f.name(), null, f.start(), f.end()))
          : List.of();
    }
  };

  private static final Pattern HANDLER_START = Pattern.compile("\\s*(catch|finally)\\b");
  // The grammars take these words for names where they find a call.
  private static final Pattern STATEMENT_START =
      Pattern.compile("\\s*(export|if|for|while|with|switch|try|do|return|throw)\\b");

  private final String prefix;
  private final String suffix;

  Reading(String prefix, String suffix) {
    this.prefix = prefix;
    this.suffix = suffix;
  }

  String prefix() {
    return prefix;
  }

  /** Whether it is worth trying on this text. */
  boolean suits(String pattern) {
    return true;
  }

  /** Writes what follows the pattern. */
  void close(Rewriter writer) {
    writer.insert(suffix);
  }

  /** What the pattern is, from a program without errors; empty where it is something else. */
  abstract List<Ast> extract(Node root, EcmaScriptLowering lowering);

  private static @Nullable Node single(Node node, String kind) {
    List<Node> children = node.namedChildren();
    return children.size() == 1 && children.getFirst().is(kind) ? children.getFirst() : null;
  }

  private static @Nullable Node expression(Node root, String kind) {
    Node statement = single(root, "expression_statement");
    return statement == null ? null : single(statement, kind);
  }

  private static List<Ast> members(Node root, EcmaScriptLowering lowering) {
    Node declaration = single(root, "class_declaration");
    Node body = declaration == null ? null : declaration.child("body");
    return body == null ? List.of() : lowering.classes().members(body);
  }

  /** A pattern that is one statement: its expression, or part of a construct. */
  private static Ast alone(Ast statement) {
    return switch (statement) {
      case ExprStmt expression -> expression.expr();
      case Function function when function.body() == null -> partial(function);
      case Try all when all.catches().isEmpty() && all.finallyBody() == null -> partial(all);
      default -> statement;
    };
  }

  /** The one construct of which the pattern lacks the end. */
  private static List<Ast> header(List<Ast> constructs) {
    if (constructs.size() != 1) {
      return List.of();
    }
    Ast construct = constructs.getFirst();
    return switch (construct) {
      case If _, While _, For _, ForEach _, With _, Function _, ClassDecl _ ->
          List.of(partial(construct));
      default -> List.of();
    };
  }

  private static Partial partial(Ast construct) {
    return new Partial(open(construct), construct.start(), construct.end());
  }

  /** The construct with an ellipsis for what the pattern leaves out. */
  private static Ast open(Ast construct) {
    Ellipsis any = new Ellipsis(construct.end(), construct.end());
    return switch (construct) {
      case Function f ->
          new Function(
              f.kind(),
              f.modifiers(),
              f.name(),
              f.typeParameters(),
              f.parameters(),
              f.result(),
              any,
              f.start(),
              f.end());
      case If header when header.orElse() == null ->
          new If(header.test(), header.then(), any, header.start(), header.end());
      case Try all when all.catches().isEmpty() ->
          new Try(
              all.resources(),
              all.body(),
              List.of(any),
              null,
              all.finallyBody() == null ? any : all.finallyBody(),
              all.start(),
              all.end());
      default -> construct;
    };
  }

  private static Try withoutBody(Try all) {
    Ellipsis any = new Ellipsis(all.start(), all.start());
    return new Try(
        all.resources(), any, all.catches(), null, all.finallyBody(), all.start(), all.end());
  }

  private static Ast withoutTarget(Ast statement) {
    return statement instanceof ExprStmt expression
            && expression.expr() instanceof Ast.Assign assign
            && assign.target() instanceof Ast.Name name
            && name.start() == name.end()
        ? new ExprStmt(assign.value(), statement.start(), statement.end())
        : statement;
  }
}
