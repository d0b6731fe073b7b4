package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions, and the patterns of {@code switch} and {@code instanceof}. */
final class JavaExpressions {
  private final JavaLowering in;

  JavaExpressions(JavaLowering in) {
    this.in = in;
  }

  /** The expression, or null where {@code node} is none. */
  Ast.@Nullable Expr lower(Node node) {
    return switch (node.kind()) {
      case "identifier", "underscore_pattern" -> in.name(node);
      case "this", "super" -> word(node);
      case "scoped_identifier" -> member(node, in.expr(node, "scope"), in.expr(node, "name"));
      case "decimal_integer_literal",
          "hex_integer_literal",
          "octal_integer_literal",
          "binary_integer_literal" ->
          literal(LiteralKind.INT, node);
      case "decimal_floating_point_literal", "hex_floating_point_literal" ->
          literal(LiteralKind.FLOAT, node);
      case "character_literal" -> literal(LiteralKind.CHAR, node);
      case "true", "false" -> literal(LiteralKind.BOOL, node);
      case "null_literal" -> literal(LiteralKind.NULL, node);
      case "string_literal" -> string(node);
      case "template_expression" -> template(node);
      case "parenthesized_expression" -> parenthesized(node);
      case "binary_expression" -> binary(node);
      case "instanceof_expression" -> instanceOf(node);
      case "unary_expression" -> unary(node);
      case "update_expression" -> update(node);
      case "assignment_expression" -> assignment(node);
      case "ternary_expression" -> conditional(node);
      case "cast_expression" -> cast(node);
      case "lambda_expression" -> in.declarations().lambda(node);
      case "method_invocation" -> call(node);
      case "object_creation_expression" -> creation(node);
      case "array_creation_expression" -> arrayCreation(node);
      case "array_initializer", "element_value_array_initializer" ->
          new Ast.Collection(Ast.CollectionKind.LIST, elements(node), in.start(node), in.end(node));
      case "array_access" -> index(node);
      case "field_access" -> fieldAccess(node);
      case "method_reference" -> methodReference(node);
      case "class_literal" -> classLiteral(node);
      case "switch_expression" -> in.statements().switching(node);
      case "pattern" -> in.expr(node.namedChildren().getFirst());
      case "type_pattern", "record_pattern_component" -> typePattern(node);
      case "record_pattern" -> recordPattern(node);
      case "annotation", "marker_annotation" -> annotation(node);
      default -> null;
    };
  }

  /** An argument list's expressions. */
  List<Ast.Expr> arguments(@Nullable Node list) {
    return list == null ? List.of() : in.exprs(list.namedChildren());
  }

  private Ast.Expr word(Node node) {
    return new Ast.Name(node.text(), in.start(node), in.end(node));
  }

  private Ast.Expr literal(LiteralKind kind, Node node) {
    return new Ast.Literal(kind, node.text(), in.start(node), in.end(node));
  }

  private Ast.Expr member(Node node, Ast.Expr object, Ast.Expr name) {
    return new Ast.Member(object, ".", name, in.start(node), in.end(node));
  }

  private Ast.Expr string(Node node) {
    if (node.first("string_interpolation") != null) {
      return new Ast.Template(null, fragments(node), in.start(node), in.end(node));
    }
    int quotes = node.first("\"\"\"") != null ? 3 : 1;
    String value = node.cst().text(node.start() + quotes, node.end() - quotes);
    return new Ast.Str("", value, in.start(node), in.end(node));
  }

  private Ast.Expr template(Node node) {
    Node argument = node.child("template_argument");
    List<Ast.Expr> parts = argument == null ? List.of() : fragments(argument);
    return new Ast.Template(
        in.expr(node, "template_processor"), parts, in.start(node), in.end(node));
  }

  private List<Ast.Expr> fragments(Node string) {
    List<Ast.Expr> parts = new ArrayList<>();
    for (Node part : string.namedChildren()) {
      parts.add(
          part.is("string_interpolation")
              ? in.expr(part.namedChildren().getFirst())
              : new Ast.Str("", part.text(), in.start(part), in.end(part)));
    }
    return List.copyOf(parts);
  }

  private Ast.Expr parenthesized(Node node) {
    List<Node> inner = node.namedChildren();
    if (inner.isEmpty()) {
      return in.absent(node);
    }
    Ast.Expr expr = in.expr(inner.getFirst());
    if (in.holes().marked(node.start())) {
      return new Ast.Deep(expr, in.start(node), in.end(node));
    }
    return expr instanceof Ast.Typed typed
        ? new Ast.Typed(typed.metavar(), typed.type(), in.start(node), in.end(node))
        : expr;
  }

  private Ast.Expr binary(Node node) {
    Node op = node.child("operator");
    return new Ast.Binary(
        op == null ? "" : op.text(),
        in.expr(node, "left"),
        in.expr(node, "right"),
        in.start(node),
        in.end(node));
  }

  private Ast.Expr instanceOf(Node node) {
    Node pattern = node.child("pattern");
    Ast.Expr right = pattern != null ? in.expr(pattern) : in.expr(node, "right");
    Node name = node.child("name");
    if (name != null) {
      right = binding(name, right);
    }
    return new Ast.Binary("instanceof", in.expr(node, "left"), right, in.start(node), in.end(node));
  }

  /** {@code T x} in a pattern: tests for {@code T} and binds {@code x}. */
  private Ast.Expr binding(Node name, Ast.Expr type) {
    return new Ast.Assign("as", in.expr(name), type, type.start(), in.end(name));
  }

  private Ast.Expr unary(Node node) {
    Node op = node.child("operator");
    return new Ast.Unary(
        op == null ? "" : op.text(), in.expr(node, "operand"), false, in.start(node), in.end(node));
  }

  private Ast.Expr update(Node node) {
    List<Node> children = node.children();
    boolean postfix = !children.getLast().named();
    Node op = postfix ? children.getLast() : children.getFirst();
    Node operand = postfix ? children.getFirst() : children.getLast();
    return new Ast.Unary(op.text(), in.expr(operand), postfix, in.start(node), in.end(node));
  }

  private Ast.Expr assignment(Node node) {
    Node op = node.child("operator");
    return new Ast.Assign(
        op == null ? "=" : op.text(),
        in.expr(node, "left"),
        in.expr(node, "right"),
        in.start(node),
        in.end(node));
  }

  private Ast.Expr conditional(Node node) {
    return new Ast.Conditional(
        in.expr(node, "condition"),
        in.expr(node, "consequence"),
        in.expr(node, "alternative"),
        in.start(node),
        in.end(node));
  }

  /** {@code (A & B) v} casts to an intersection. */
  private Ast.Expr cast(Node node) {
    Ast.Expr type = null;
    for (Node each : node.children("type")) {
      if (each.named()) {
        Ast.Expr next = in.expr(each);
        type = type == null ? next : new Ast.Binary("&", type, next, type.start(), next.end());
      }
    }
    Ast.Expr wanted = type == null ? in.absent(node) : type;
    Ast.Expr value = in.expr(node, "value");
    return in.holes().marked(node.start()) && value instanceof Ast.Metavar metavar
        ? new Ast.Typed(metavar, wanted, in.start(node), in.end(node))
        : new Ast.Cast("()", wanted, value, in.start(node), in.end(node));
  }

  private Ast.Expr call(Node node) {
    return new Ast.Call(
        callee(node), arguments(node.child("arguments")), in.start(node), in.end(node));
  }

  private Ast.Expr callee(Node node) {
    Ast.Expr name = in.expr(node, "name");
    Node object = node.child("object");
    if (object == null) {
      return name;
    }
    Ast.Expr receiver = in.expr(object);
    Node outerSuper = unnamedSuper(node);
    if (outerSuper != null) {
      receiver =
          new Ast.Member(receiver, ".", word(outerSuper), in.start(node), in.end(outerSuper));
    }
    Ast.Expr selected = new Ast.Member(receiver, ".", name, in.start(node), name.end());
    return generic(selected, node.child("type_arguments"));
  }

  /** {@code super} that no field holds, as in {@code Outer.super.f()}. */
  private static @Nullable Node unnamedSuper(Node node) {
    for (Node child : node.namedChildren()) {
      if (child.is("super") && child.field() == null) {
        return child;
      }
    }
    return null;
  }

  private Ast.Expr generic(Ast.Expr base, @Nullable Node arguments) {
    return arguments == null
        ? base
        : new Ast.Generic(base, in.types().arguments(arguments), base.start(), base.end());
  }

  private Ast.Expr creation(Node node) {
    Ast.Expr type = generic(in.expr(node, "type"), node.child("type_arguments"));
    Node body = null;
    for (Node child : node.namedChildren()) {
      if (child.is("class_body")) {
        body = child;
      } else if (child.field() == null && !JavaTypes.annotation(child) && !child.error()) {
        Ast.Expr outer = in.expr(child);
        type = new Ast.Member(outer, ".", type, outer.start(), type.end());
      }
    }
    return new Ast.New(
        type,
        arguments(node.child("arguments")),
        body == null ? null : in.declarations().anonymous(body),
        in.start(node),
        in.end(node));
  }

  /** {@code new T[n][]}: the sizes are the arguments; or the initialiser is the only one. */
  private Ast.Expr arrayCreation(Node node) {
    Ast.Expr element = in.expr(node, "type");
    Ast.Expr type = element;
    List<Ast.Expr> arguments = new ArrayList<>();
    int end = element.end();
    for (Node part : node.children("dimensions")) {
      if (part.is("dimensions_expr")) {
        arguments.addAll(in.exprs(JavaTypes.plain(part)));
        type = new Ast.TypeForm("[]", List.of(type), element.start(), in.end(part));
      } else {
        type = in.types().array(type, part, in.end(part));
      }
      end = in.end(part);
    }
    Node value = node.child("value");
    if (value != null) {
      arguments.add(in.expr(value));
    }
    return new Ast.New(
        type, List.copyOf(arguments), null, in.start(node), Math.max(end, in.end(node)));
  }

  private List<Ast.Expr> elements(Node node) {
    return in.exprs(node.namedChildren());
  }

  private Ast.Expr index(Node node) {
    Node bracket = node.first("[");
    if (bracket != null && in.holes().marked(bracket.start())) {
      return in.expr(node, "array");
    }
    return new Ast.Index(
        in.expr(node, "array"), List.of(in.expr(node, "index")), in.start(node), in.end(node));
  }

  private Ast.Expr fieldAccess(Node node) {
    Ast.Expr object = in.expr(node, "object");
    Node outerSuper = unnamedSuper(node);
    if (outerSuper != null) {
      object = new Ast.Member(object, ".", word(outerSuper), in.start(node), in.end(outerSuper));
    }
    return member(node, object, in.expr(node, "field"));
  }

  private Ast.Expr methodReference(Node node) {
    List<Node> parts = new ArrayList<>(node.children());
    parts.removeIf(part -> part.extra() || part.is("::"));
    Node last = parts.getLast();
    Ast.Expr name = last.is("new") ? word(last) : in.expr(last);
    Ast.Expr object = in.expr(parts.getFirst());
    Ast.Expr reference = new Ast.Member(object, "::", name, in.start(node), in.end(node));
    return generic(reference, node.first("type_arguments"));
  }

  private Ast.Expr classLiteral(Node node) {
    Node word = node.first("class");
    Ast.Expr name = word == null ? in.absent(node) : word(word);
    return member(node, in.expr(node.namedChildren().getFirst()), name);
  }

  private Ast.Expr typePattern(Node node) {
    List<Node> parts = node.namedChildren();
    return parts.size() == 1
        ? in.expr(parts.getFirst())
        : binding(parts.getLast(), in.expr(parts.getFirst()));
  }

  private Ast.Expr recordPattern(Node node) {
    List<Node> parts = node.namedChildren();
    return new Ast.Call(
        in.expr(parts.getFirst()), arguments(parts.getLast()), in.start(node), in.end(node));
  }

  /** An annotation as the value of another. */
  private Ast.Expr annotation(Node node) {
    return new Ast.TypeForm(
        "annotation", List.of(in.declarations().annotation(node)), in.start(node), in.end(node));
  }
}
