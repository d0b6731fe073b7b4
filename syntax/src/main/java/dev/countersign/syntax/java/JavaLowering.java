package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.pattern.Lowering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file or pattern on its way from tree-sitter's tree to {@link Ast}. */
final class JavaLowering extends Lowering {
  private final JavaTypes types = new JavaTypes(this);
  private final JavaExpressions expressions = new JavaExpressions(this);
  private final JavaStatements statements = new JavaStatements(this);
  private final JavaDeclarations declarations = new JavaDeclarations(this);

  JavaLowering(Holes holes) {
    super(holes);
  }

  /** The whole; {@code source} is what the spans refer to. */
  Tree tree(byte[] source, Node root) {
    List<Ast> body = statements.sequence(root.error() ? List.of(root) : root.children());
    return new Tree(source, new Ast.Program(body, 0, source.length), errors());
  }

  JavaTypes types() {
    return types;
  }

  JavaStatements statements() {
    return statements;
  }

  JavaDeclarations declarations() {
    return declarations;
  }

  /** An expression or a type. */
  Ast.Expr expr(Node node) {
    if (node.error() || node.missing()) {
      return error(node, parts(node));
    }
    Ast.Expr expression = expressions.lower(node);
    if (expression != null) {
      return expression;
    }
    Ast.Expr type = types.lower(node);
    return type != null ? type : other(node, parts(node));
  }

  /** The expression or type that {@code field} holds, or an error where the parser has none. */
  Ast.Expr expr(Node node, String field) {
    Node child = node.child(field);
    return child == null ? absent(node) : expr(child);
  }

  Ast.@Nullable Expr optional(@Nullable Node node) {
    return node == null ? null : expr(node);
  }

  List<Ast.Expr> exprs(List<Node> nodes) {
    return each(nodes, this::expr);
  }

  /** What a node's record needs and broken source lacks. */
  Ast.Expr absent(Node node) {
    return error(node, List.of());
  }

  /** Any node, when its parent does not tell what it is. */
  Ast any(Node node) {
    if (node.error() || node.missing()) {
      return error(node, parts(node));
    }
    Ast.Expr expression = expressions.lower(node);
    if (expression != null) {
      return expression;
    }
    Ast.Expr type = types.lower(node);
    if (type != null) {
      return type;
    }
    List<Ast> found = statements.lower(node);
    if (found == null) {
      found = declarations.lower(node);
    }
    if (found == null) {
      return other(node, parts(node));
    }
    return found.size() == 1 ? found.getFirst() : new Ast.Block(found, start(node), end(node));
  }

  /** What is below a node that has no record. */
  List<Ast> parts(Node node) {
    return each(node.namedChildren(), this::any);
  }

  /** The hole for which the whole of {@code node} was put in, or null. */
  Ast.@Nullable Hole standIn(Node node) {
    return holes().marked(node.start()) ? holes().at(node.start()) : null;
  }
}
