package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.Ast.Name;
import dev.countersign.syntax.Ast.Other;
import dev.countersign.syntax.Ast.Str;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.pattern.Lowering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers one tree of the grammars {@code javascript}, {@code typescript} or {@code tsx}. Says which
 * part of the family reads which kind of node.
 */
final class EcmaScriptLowering extends Lowering {
  private final Cst cst;
  private final Expressions expressions = new Expressions(this);
  private final Functions functions = new Functions(this);
  private final Modifiers modifiers = new Modifiers(this);
  private final Classes classes = new Classes(this);
  private final Types types = new Types(this);
  private final Modules modules = new Modules(this);
  private final Statements statements = new Statements(this);
  private final Jsx jsx = new Jsx(this);

  EcmaScriptLowering(Cst cst, Holes holes) {
    super(holes);
    this.cst = cst;
  }

  /** The whole file. */
  Ast.Program program() {
    Node root = cst.root();
    List<Ast> body = root.is("program") ? statements.of(root) : List.of(expr(root));
    return new Ast.Program(body, 0, cst.source().length);
  }

  Expressions expressions() {
    return expressions;
  }

  Functions functions() {
    return functions;
  }

  Modifiers modifiers() {
    return modifiers;
  }

  Classes classes() {
    return classes;
  }

  Types types() {
    return types;
  }

  Modules modules() {
    return modules;
  }

  Statements statements() {
    return statements;
  }

  /** The expression that {@code field} holds. */
  Expr expr(Node node, String field) {
    Node child = node.child(field);
    return child == null ? missing(node) : expr(child);
  }

  /** An expression, a type or a destructuring pattern. */
  Expr expr(Node node) {
    if (node.missing()) {
      return error(node, List.of());
    }
    return switch (node.kind()) {
      case "identifier",
          "property_identifier",
          "private_property_identifier",
          "shorthand_property_identifier",
          "shorthand_property_identifier_pattern",
          "statement_identifier",
          "type_identifier",
          "predefined_type",
          "this",
          "this_type",
          "super",
          "undefined",
          "import",
          "default",
          "const" ->
          name(node);
      case "number" -> expressions.number(node);
      case "true", "false" -> expressions.literal(LiteralKind.BOOL, node);
      case "null" -> expressions.literal(LiteralKind.NULL, node);
      case "regex" -> expressions.literal(LiteralKind.REGEX, node);
      case "string" -> expressions.string(node);
      case "template_string", "template_literal_type" ->
          expressions.template(null, node, start(node));
      case "unary_expression" -> expressions.unary(node);
      case "update_expression" -> expressions.update(node);
      case "await_expression" -> expressions.unary("await", expressions.only(node), node);
      case "yield_expression" -> expressions.yielded(node);
      case "binary_expression" -> expressions.binary(node);
      case "assignment_expression", "assignment_pattern", "object_assignment_pattern" ->
          expressions.assign("=", node);
      case "augmented_assignment_expression" -> expressions.augmented(node);
      case "ternary_expression" -> expressions.conditional(node);
      case "sequence_expression" -> expressions.sequence(node);
      case "parenthesized_expression" -> expressions.parenthesized(node);
      case "call_expression" -> expressions.call(node);
      case "new_expression" -> expressions.create(node);
      case "member_expression" -> expressions.member(node);
      case "meta_property" -> expressions.meta(node);
      case "subscript_expression" -> expressions.index(node);
      case "array", "array_pattern" -> expressions.array(node);
      case "object", "object_pattern" -> expressions.object(node);
      case "spread_element", "rest_pattern" -> expressions.spread(node);
      case "as_expression" -> expressions.cast("as", node);
      case "satisfies_expression" -> expressions.cast("satisfies", node);
      case "type_assertion" -> expressions.assertion(node);
      case "non_null_expression" -> expressions.nonNull(node);
      case "instantiation_expression" -> expressions.instantiation(node);
      case "function_expression", "generator_function" ->
          functions.function(FunctionKind.FUNCTION, node);
      case "arrow_function" -> functions.arrow(node);
      case "class" -> classes.classDecl(node);
      case "internal_module" -> classes.namespace(node);
      case "jsx_element" -> jsx.element(node);
      case "jsx_self_closing_element" -> jsx.selfClosing(node);
      case "jsx_namespace_name" -> jsx.namespaced(node);
      case "jsx_expression" -> jsx.braces(node);
      default -> type(node);
    };
  }

  private Expr type(Node node) {
    return switch (node.kind()) {
      case "nested_identifier", "nested_type_identifier" -> types.qualified(node);
      case "generic_type" -> types.generic(node);
      case "union_type" -> types.joined("|", node);
      case "intersection_type" -> types.joined("&", node);
      case "array_type" -> types.form("[]", node);
      case "tuple_type" -> types.tuple(node);
      case "required_parameter", "optional_parameter" -> other(node);
      case "function_type" -> types.function("func", "return_type", node);
      case "constructor_type" -> types.function("new", "type", node);
      case "object_type", "interface_body" -> types.object(node);
      case "index_signature" -> types.indexSignature(node);
      case "literal_type" -> types.literal(node);
      case "parenthesized_type", "constraint", "default_type" -> expressions.only(node);
      case "conditional_type" -> types.conditional(node);
      case "lookup_type" -> types.lookup(node);
      case "index_type_query" -> types.form("keyof", node);
      case "type_query" -> types.form("typeof", node);
      case "readonly_type" -> types.form("readonly", node);
      case "infer_type" -> types.form("infer", node);
      case "optional_type", "flow_maybe_type" -> types.form("?", node);
      case "existential_type" -> types.form("*", node);
      case "rest_type" -> types.rest(node);
      case "type_predicate" -> types.predicate(node);
      case "asserts" -> types.form("asserts", node);
      default -> other(node);
    };
  }

  /** Adds to {@code out} what the parser could not read below {@code node} and no record holds. */
  void addUnreadErrors(Node node, List<Ast> out) {
    for (Node error : unplacedErrors(node)) {
      out.add(error.missing() ? error(error, List.of()) : other(error));
    }
  }

  /** A node without a record of its own, or one that the parser could not read. */
  Other other(Node node) {
    List<Ast> parts = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      statements.add(child, parts);
    }
    return node.error() ? error(node, parts) : other(node, parts);
  }

  /** In place of something that broken source lacks. */
  Other missing(Node parent) {
    return new Other("MISSING", List.of(), end(parent), end(parent));
  }

  /** The hole that a placeholder stands for, or null. */
  @Nullable Expr hole(Node node) {
    return holes().at(node.start());
  }

  /** A name that is part of a token. */
  Name name(int from, int to) {
    int start = holes().start(from);
    return new Name(cst.text(from, to), start, Math.max(start, holes().end(to)));
  }

  /** A string without quotes of its own. */
  Str text(int from, int to) {
    int start = holes().start(from);
    return new Str("", cst.text(from, to), start, Math.max(start, holes().end(to)));
  }

  /** Whether a pattern's node stands for any number of what may stand in its place. */
  static boolean standsForMany(Expr expr) {
    return expr instanceof Ast.Ellipsis || expr instanceof Ast.MetavarMany;
  }
}
