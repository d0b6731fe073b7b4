package dev.countersign.syntax.go;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.pattern.Lowering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers what yields a value. A conversion to a type that has a name looks like a call and is one.
 */
abstract class Expressions extends Lowering {
  private final Types types = new Types(this);

  Expressions(Holes holes) {
    super(holes);
  }

  /** Any node, where an error may have left it. */
  abstract Ast any(Node node);

  /** The block of a function. */
  abstract Ast block(Node node);

  Types types() {
    return types;
  }

  Expr expr(Node node) {
    if (node.error() || node.missing()) {
      return error(node, each(node.namedChildren(), this::any));
    }
    return switch (node.kind()) {
      case "identifier",
          "type_identifier",
          "field_identifier",
          "package_identifier",
          "blank_identifier",
          "label_name",
          "dot",
          "iota" ->
          name(node);
      case "int_literal" -> literal(LiteralKind.INT, node);
      case "float_literal" -> literal(LiteralKind.FLOAT, node);
      case "imaginary_literal" -> literal(LiteralKind.IMAGINARY, node);
      case "rune_literal" -> literal(LiteralKind.CHAR, node);
      case "true", "false" -> literal(LiteralKind.BOOL, node);
      case "nil" -> literal(LiteralKind.NULL, node);
      case "interpreted_string_literal" -> string("", node);
      case "raw_string_literal" -> string("`", node);
      default -> operation(node);
    };
  }

  private Expr operation(Node node) {
    return switch (node.kind()) {
      case "selector_expression" ->
          new Ast.Member(field(node, "operand"), ".", field(node, "field"), start(node), end(node));
      case "index_expression" ->
          new Ast.Index(
              field(node, "operand"), List.of(field(node, "index")), start(node), end(node));
      case "slice_expression" -> slice(node);
      case "call_expression" -> call(node);
      case "type_conversion_expression" -> conversion(node);
      case "type_assertion_expression" -> assertion(node);
      case "type_instantiation_expression" -> types.instantiation(node);
      case "unary_expression" ->
          new Ast.Unary(operator(node), field(node, "operand"), false, start(node), end(node));
      case "binary_expression" ->
          new Ast.Binary(
              operator(node), field(node, "left"), field(node, "right"), start(node), end(node));
      case "variadic_argument" -> new Ast.Spread("...", only(node), start(node), end(node));
      case "parenthesized_expression" -> parenthesized(node);
      case "composite_literal" -> composite(node);
      case "literal_value" -> untyped(node);
      case "literal_element" -> only(node);
      case "keyed_element" ->
          new Ast.Entry(field(node, "key"), field(node, "value"), start(node), end(node));
      case "expression_list" -> list(node);
      case "func_literal" -> function(node);
      default -> types.type(node);
    };
  }

  /** The one child that matters, or an error where the parser lost it. */
  Expr only(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? error(node, List.of()) : expr(children.getFirst());
  }

  /** The child by that field, or an error where the parser lost it. */
  Expr field(Node node, String field) {
    Node child = node.child(field);
    return child == null ? error(node, List.of()) : expr(child);
  }

  @Nullable Expr optional(Node node, String field) {
    Node child = node.child(field);
    return child == null ? null : expr(child);
  }

  List<Expr> exprs(List<Node> nodes) {
    return each(nodes, this::expr);
  }

  /** The named children by that field. */
  static List<Node> named(Node node, String field) {
    return node.children(field).stream().filter(Node::named).toList();
  }

  /** An operator's spelling. */
  static String operator(Node node) {
    Node operator = node.child("operator");
    return operator == null ? "" : operator.kind();
  }

  /** A name that the source leaves out, where one belongs. */
  static Expr unnamed(int at) {
    return new Ast.Name("", at, at);
  }

  /** One expression, or several as a tuple. */
  Expr list(Node node) {
    List<Expr> all = exprs(node.namedChildren());
    return all.isEmpty() ? error(node, List.of()) : sequence(CollectionKind.TUPLE, all);
  }

  private Expr literal(LiteralKind kind, Node node) {
    return new Ast.Literal(kind, node.text(), start(node), end(node));
  }

  /** A raw string has its quote as prefix. */
  private Expr string(String prefix, Node node) {
    String text = node.text();
    String value = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    return new Ast.Str(prefix, value, start(node), end(node));
  }

  private Expr slice(Node node) {
    Expr low = optional(node, "start");
    Expr high = optional(node, "end");
    Expr step = optional(node, "capacity");
    Node open = node.first("[");
    Node close = node.first("]");
    int from = open == null ? start(node) : end(open);
    int to = close == null ? end(node) : start(close);
    return new Ast.Index(
        field(node, "operand"),
        List.of(new Ast.Slice(low, high, step, from, to)),
        start(node),
        end(node));
  }

  private Expr call(Node node) {
    Expr callee = field(node, "function");
    Node typeArguments = node.child("type_arguments");
    if (typeArguments != null) {
      callee =
          new Ast.Generic(
              callee, exprs(typeArguments.namedChildren()), callee.start(), end(typeArguments));
    }
    Node arguments = node.child("arguments");
    return new Ast.Call(
        callee,
        arguments == null ? List.of() : exprs(arguments.namedChildren()),
        start(node),
        end(node));
  }

  private Expr conversion(Node node) {
    Expr type = field(node, "type");
    Expr value = field(node, "operand");
    return type instanceof Ast.TypeForm
        ? new Ast.Cast("()", type, value, start(node), end(node))
        : new Ast.Call(type, List.of(value), start(node), end(node));
  }

  /** {@code v.(T)}; in a pattern also {@code $V : T}, whose colon was written as a marked dot. */
  private Expr assertion(Node node) {
    Expr value = field(node, "operand");
    Expr type = field(node, "type");
    Node dot = node.first(".");
    if (value instanceof Ast.Metavar metavar && dot != null && holes().marked(dot.start())) {
      return new Ast.Typed(metavar, type, metavar.start(), type.end());
    }
    return new Ast.Cast(".()", type, value, start(node), end(node));
  }

  private Expr parenthesized(Node node) {
    Expr inner = only(node);
    return holes().marked(node.start()) ? new Ast.Deep(inner, start(node), end(node)) : inner;
  }

  private Expr composite(Node node) {
    Node body = node.child("body");
    return new Ast.New(
        field(node, "type"),
        body == null ? List.of() : exprs(body.namedChildren()),
        null,
        start(node),
        end(node));
  }

  /** An element whose type follows from the literal around it. */
  private Expr untyped(Node node) {
    return new Ast.New(
        unnamed(start(node)), exprs(node.namedChildren()), null, start(node), end(node));
  }

  private Expr function(Node node) {
    Node body = node.child("body");
    return new Ast.Function(
        Ast.FunctionKind.LAMBDA,
        List.of(),
        null,
        List.of(),
        types.parameters(node.child("parameters")),
        types.result(node.child("result")),
        body == null ? null : block(body),
        start(node),
        end(node));
  }

  /** The children of a node that has no record. */
  List<Ast> parts(Node node) {
    return each(node.namedChildren(), this::any);
  }
}
