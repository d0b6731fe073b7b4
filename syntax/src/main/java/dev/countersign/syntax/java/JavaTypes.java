package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.cst.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types. Annotations within a type are left out, so that a type equals its plain self. */
final class JavaTypes {
  private final JavaLowering in;

  JavaTypes(JavaLowering in) {
    this.in = in;
  }

  /** The type, or null where {@code node} is none. */
  Ast.@Nullable Expr lower(Node node) {
    return switch (node.kind()) {
      case "type_identifier" -> in.name(node);
      case "void_type", "integral_type", "floating_point_type", "boolean_type" ->
          new Ast.Name(node.text(), in.start(node), in.end(node));
      case "scoped_type_identifier" -> scoped(node);
      case "generic_type" -> generic(node);
      case "array_type" -> array(in.expr(node, "element"), node.child("dimensions"), in.end(node));
      case "annotated_type" -> in.expr(plain(node).getLast());
      case "wildcard" -> wildcard(node);
      default -> null;
    };
  }

  /** The types in a list such as {@code throws A, B}. */
  List<Ast.Expr> each(Node list) {
    return in.exprs(plain(list));
  }

  /** {@code type} with the brackets that stand after the name it declares. */
  Ast.Expr withDimensions(Ast.Expr type, @Nullable Node declarator) {
    Node dimensions = declarator == null ? null : declarator.child("dimensions");
    return array(type, dimensions, type.end());
  }

  /** {@code element} with as many dimensions as {@code dimensions} has. */
  Ast.Expr array(Ast.Expr element, @Nullable Node dimensions, int end) {
    Ast.Expr type = element;
    if (dimensions != null) {
      for (Node bracket : dimensions.children()) {
        if (bracket.is("[")) {
          type = new Ast.TypeForm("[]", List.of(type), element.start(), end);
        }
      }
    }
    return type;
  }

  /** The type that {@code annotated} is about, without its annotations. */
  static List<Node> plain(Node annotated) {
    return annotated.namedChildren().stream().filter(child -> !annotation(child)).toList();
  }

  private Ast.Expr scoped(Node node) {
    List<Node> parts = plain(node);
    Ast.Expr scope = in.expr(parts.getFirst());
    for (Node part : parts.subList(1, parts.size())) {
      scope = new Ast.Member(scope, ".", in.expr(part), in.start(node), in.end(part));
    }
    return scope;
  }

  private Ast.Expr generic(Node node) {
    List<Node> parts = node.namedChildren();
    return new Ast.Generic(
        in.expr(parts.getFirst()), arguments(parts.getLast()), in.start(node), in.end(node));
  }

  /** The types between angle brackets. */
  List<Ast.Expr> arguments(Node node) {
    return in.exprs(plain(node));
  }

  private Ast.Expr wildcard(Node node) {
    List<Ast> parts =
        node.children().stream()
            .filter(child -> !child.is("?") && !child.extra() && !annotation(child))
            .map(child -> bound(child))
            .toList();
    return new Ast.TypeForm("wildcard", parts, in.start(node), in.end(node));
  }

  private Ast bound(Node node) {
    return node.is("extends") || node.is("super") ? in.keyword(node) : in.expr(node);
  }

  static boolean annotation(Node node) {
    return node.is("annotation") || node.is("marker_annotation");
  }
}
