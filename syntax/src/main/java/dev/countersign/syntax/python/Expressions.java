package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.pattern.Lowering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers what yields a value, names a type, or is an assignable place. */
abstract class Expressions extends Lowering {
  private final Strings strings = new Strings(this);
  private final MatchPatterns patterns = new MatchPatterns(this);

  Expressions(Holes holes) {
    super(holes);
  }

  /** Any node, where an error may have left it. */
  abstract Ast any(Node node);

  Expr expr(Node node) {
    if (node.error() || node.missing()) {
      return error(node, each(node.namedChildren(), this::any));
    }
    return switch (node.kind()) {
      case "identifier", "ellipsis", "__future__", "import_prefix" -> name(node);
      case "true", "false" -> literal(LiteralKind.BOOL, node);
      case "none" -> literal(LiteralKind.NULL, node);
      case "integer", "float" -> number(node);
      case "string" -> strings.string(node);
      case "concatenated_string" -> strings.concatenated(node);
      case "dotted_name" -> dotted(node.namedChildren());
      case "relative_import" -> dotted(node.namedChildren());
      case "attribute" -> attribute(node);
      case "subscript" -> index(node, node.children("subscript"));
      case "slice" -> slice(node);
      case "call" -> call(node);
      case "keyword_argument" -> named(node);
      case "list_splat", "list_splat_pattern", "splat_pattern", "splat_type" -> splat(node);
      case "dictionary_splat", "dictionary_splat_pattern" -> splat(node);
      case "parenthesized_expression" -> parenthesized(node);
      case "type", "parenthesized_list_splat" -> only(node);
      default -> operation(node);
    };
  }

  private Expr operation(Node node) {
    return switch (node.kind()) {
      case "binary_operator", "boolean_operator" -> binary(node);
      case "comparison_operator" -> comparison(node);
      case "not_operator" -> unary("not", field(node, "argument"), node);
      case "unary_operator" -> unary(operator(node), field(node, "argument"), node);
      case "await" -> unary("await", only(node), node);
      case "yield" -> yielded(node);
      case "named_expression" ->
          new Ast.Assign(":=", field(node, "name"), field(node, "value"), start(node), end(node));
      case "assignment" ->
          new Ast.Assign("=", field(node, "left"), field(node, "right"), start(node), end(node));
      case "augmented_assignment" ->
          new Ast.Assign(
              operator(node), field(node, "left"), field(node, "right"), start(node), end(node));
      case "as_pattern" -> as(node);
      case "conditional_expression" -> conditional(node);
      case "lambda" -> lambda(node);
      case "chevron" -> new Ast.Spread(">>", only(node), start(node), end(node));
      default -> container(node);
    };
  }

  private Expr container(Node node) {
    return switch (node.kind()) {
      case "list", "list_pattern" -> collection(CollectionKind.LIST, node);
      case "tuple", "tuple_pattern", "expression_list", "pattern_list" ->
          collection(CollectionKind.TUPLE, node);
      case "set" -> collection(CollectionKind.SET, node);
      case "dictionary" -> new Ast.Dict(entries(node), start(node), end(node));
      case "pair" ->
          new Ast.Entry(field(node, "key"), field(node, "value"), start(node), end(node));
      case "list_comprehension" -> comprehension(CollectionKind.LIST, node);
      case "set_comprehension" -> comprehension(CollectionKind.SET, node);
      case "dictionary_comprehension" -> comprehension(CollectionKind.DICT, node);
      case "generator_expression" -> comprehension(CollectionKind.GENERATOR, node);
      case "generic_type" -> genericType(node);
      case "union_type" -> pair("|", node);
      case "member_type" -> member(node, node.namedChildren());
      case "as_pattern_target" -> only(node);
      case "case_pattern",
          "class_pattern",
          "keyword_pattern",
          "union_pattern",
          "dict_pattern",
          "complex_pattern" ->
          patterns.pattern(node);
      default -> other(node, each(node.namedChildren(), this::any));
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

  Expr unary(String op, Expr operand, Node node) {
    return new Ast.Unary(op, operand, false, start(node), end(node));
  }

  private static String operator(Node node) {
    Node operator = node.child("operator");
    return operator == null ? "" : operator.kind();
  }

  private Expr literal(LiteralKind kind, Node node) {
    return new Ast.Literal(kind, node.text(), start(node), end(node));
  }

  private Expr number(Node node) {
    String text = node.text();
    if (text.endsWith("j") || text.endsWith("J")) {
      return literal(LiteralKind.IMAGINARY, node);
    }
    return literal(node.is("float") ? LiteralKind.FLOAT : LiteralKind.INT, node);
  }

  /** {@code a.b.c} as a chain of members; a relative import's dots are its first name. */
  private Expr dotted(List<Node> names) {
    Expr chain = expr(names.getFirst());
    for (Node name : names.subList(1, names.size())) {
      if (name.is("dotted_name")) {
        for (Node part : name.namedChildren()) {
          chain = new Ast.Member(chain, ".", expr(part), chain.start(), end(part));
        }
      } else {
        chain = new Ast.Member(chain, ".", expr(name), chain.start(), end(name));
      }
    }
    return chain;
  }

  private Expr attribute(Node node) {
    return new Ast.Member(
        field(node, "object"), ".", field(node, "attribute"), start(node), end(node));
  }

  private Expr member(Node node, List<Node> parts) {
    return new Ast.Member(
        expr(parts.getFirst()), ".", expr(parts.getLast()), start(node), end(node));
  }

  private Expr index(Node node, List<Node> indices) {
    return new Ast.Index(field(node, "value"), exprs(indices), start(node), end(node));
  }

  /** The parts of {@code low:high:step} by the colons between them. */
  private Expr slice(Node node) {
    @Nullable Expr[] parts = new @Nullable Expr[3];
    int colons = 0;
    for (Node child : node.children()) {
      if (child.is(":")) {
        colons++;
      } else if (child.named() && !child.extra()) {
        parts[Math.min(colons, 2)] = expr(child);
      }
    }
    return new Ast.Slice(parts[0], parts[1], parts[2], start(node), end(node));
  }

  /** The arguments of a call; a lone generator needs no parentheses of its own. */
  private List<Expr> arguments(Node call) {
    Node arguments = call.child("arguments");
    if (arguments == null) {
      return List.of();
    }
    return arguments.is("generator_expression")
        ? List.of(expr(arguments))
        : exprs(arguments.namedChildren());
  }

  private Expr named(Node node) {
    return new Ast.NamedArgument(field(node, "name"), field(node, "value"), start(node), end(node));
  }

  /** The grammar reads {@code *f()} within brackets as a call of {@code *f}. */
  private Expr call(Node node) {
    Expr callee = field(node, "function");
    List<Expr> arguments = arguments(node);
    if (callee instanceof Ast.Spread spread) {
      Expr function = spread.operand();
      Expr call = new Ast.Call(function, arguments, function.start(), end(node));
      return new Ast.Spread(spread.op(), call, start(node), end(node));
    }
    return new Ast.Call(callee, arguments, start(node), end(node));
  }

  /** {@code *x} or {@code **x}; in a pattern also the placeholder of a hole among entries. */
  Expr splat(Node node) {
    Ast.Hole hole = holes().at(node.start());
    if (hole != null) {
      return hole;
    }
    String op = node.first("**") == null ? "*" : "**";
    List<Node> operand = node.namedChildren();
    Expr value = operand.isEmpty() ? patterns.wildcard(node) : expr(operand.getFirst());
    return new Ast.Spread(op, value, start(node), end(node));
  }

  private Expr parenthesized(Node node) {
    Expr inner = only(node);
    return holes().marked(node.start()) ? new Ast.Deep(inner, start(node), end(node)) : inner;
  }

  private Expr binary(Node node) {
    return new Ast.Binary(
        operator(node), field(node, "left"), field(node, "right"), start(node), end(node));
  }

  /** {@code a < b < c} means {@code a < b and b < c}. */
  private Expr comparison(Node node) {
    List<Node> operands = node.namedChildren();
    List<Node> operators = node.children("operators");
    Expr left = expr(operands.getFirst());
    Expr all = left;
    for (int i = 0; i < operators.size() && i + 1 < operands.size(); i++) {
      Expr right = expr(operands.get(i + 1));
      Expr one = compare(operators.get(i), left, right);
      all = i == 0 ? one : new Ast.Binary("and", all, one, all.start(), one.end());
      left = right;
    }
    return all;
  }

  /**
   * One comparison; in a pattern also {@code $X: type}, whose colon was written as a marked one.
   */
  private Expr compare(Node operator, Expr left, Expr right) {
    if (left instanceof Ast.Metavar metavar && holes().marked(operator.start())) {
      return new Ast.Typed(metavar, right, left.start(), right.end());
    }
    return new Ast.Binary(operator.kind(), left, right, left.start(), right.end());
  }

  /** A bare {@code yield} has itself as operand. */
  private Expr yielded(Node node) {
    List<Node> operands = node.namedChildren();
    if (operands.isEmpty()) {
      return unary("yield", new Ast.Name("yield", start(node), end(node)), node);
    }
    String op = node.first("from") == null ? "yield" : "yield from";
    return unary(op, expr(operands.getFirst()), node);
  }

  /** {@code value as target}, in items, handlers and cases. */
  private Expr as(Node node) {
    List<Node> parts = node.namedChildren();
    return new Ast.Assign(
        "as", expr(parts.getLast()), expr(parts.getFirst()), start(node), end(node));
  }

  private Expr conditional(Node node) {
    List<Node> parts = node.namedChildren();
    if (parts.size() != 3) {
      return error(node, each(parts, this::any));
    }
    return new Ast.Conditional(
        expr(parts.get(1)), expr(parts.get(0)), expr(parts.get(2)), start(node), end(node));
  }

  private Expr lambda(Node node) {
    return new Ast.Function(
        Ast.FunctionKind.LAMBDA,
        List.of(),
        null,
        List.of(),
        parameters(node.child("parameters")),
        null,
        field(node, "body"),
        start(node),
        end(node));
  }

  private Expr collection(CollectionKind kind, Node node) {
    return new Ast.Collection(kind, exprs(node.namedChildren()), start(node), end(node));
  }

  private List<Ast> entries(Node dictionary) {
    return each(dictionary.namedChildren(), this::expr);
  }

  private Expr comprehension(CollectionKind kind, Node node) {
    List<Ast> clauses = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      if (child.is("for_in_clause")) {
        clauses.add(forClause(child));
      } else if (child.is("if_clause")) {
        clauses.add(new Ast.IfClause(only(child), start(child), end(child)));
      }
    }
    return new Ast.Comprehension(
        kind, field(node, "body"), List.copyOf(clauses), start(node), end(node));
  }

  private Ast forClause(Node node) {
    List<Expr> iterables = exprs(node.children("right").stream().filter(Node::named).toList());
    Expr iterable =
        iterables.isEmpty() ? error(node, List.of()) : sequence(CollectionKind.TUPLE, iterables);
    return new Ast.ForClause(field(node, "left"), iterable, start(node), end(node));
  }

  /** The same as the expression {@code base[arguments]}, which it is outside an annotation. */
  private Expr genericType(Node node) {
    List<Node> parts = node.namedChildren();
    List<Expr> arguments = parts.size() < 2 ? List.of() : exprs(parts.getLast().namedChildren());
    return new Ast.Index(expr(parts.getFirst()), arguments, start(node), end(node));
  }

  private Expr pair(String op, Node node) {
    List<Node> parts = node.namedChildren();
    return new Ast.Binary(
        op, expr(parts.getFirst()), expr(parts.getLast()), start(node), end(node));
  }

  /** The parameters in a list that may be absent. */
  List<Ast> parameters(@Nullable Node list) {
    return list == null ? List.of() : each(list.namedChildren(), this::parameter);
  }

  private Ast parameter(Node node) {
    return switch (node.kind()) {
      case "keyword_separator", "positional_separator" -> keyword(node);
      case "typed_parameter" ->
          parameter(node, node.namedChildren().getFirst(), node.child("type"), null);
      case "default_parameter", "typed_default_parameter" -> {
        Node name = node.child("name");
        yield name == null
            ? error(node, List.of())
            : parameter(node, name, node.child("type"), node.child("value"));
      }
      case "identifier", "tuple_pattern", "list_splat_pattern", "dictionary_splat_pattern" ->
          parameter(node, node, null, null);
      default -> expr(node);
    };
  }

  private Ast parameter(Node node, Node named, @Nullable Node type, @Nullable Node value) {
    boolean bare = type == null && value == null;
    Ast.Hole hole = holes().at(node.start());
    if (bare && (hole instanceof Ast.Ellipsis || hole instanceof Ast.MetavarMany)) {
      return hole;
    }
    Expr target = expr(named);
    return new Ast.Parameter(
        List.of(),
        type == null ? null : expr(type),
        target instanceof Ast.Spread spread ? spread.operand() : target,
        value == null ? null : expr(value),
        target instanceof Ast.Spread spread ? spread.op() : "",
        start(node),
        end(node));
  }

  /** The parameters between the brackets of a generic function, class or alias. */
  List<Ast> typeParameters(@Nullable Node list) {
    return list == null ? List.of() : each(list.namedChildren(), this::typeParameter);
  }

  private Ast typeParameter(Node type) {
    List<Node> inner = type.namedChildren();
    Node one = inner.isEmpty() ? type : inner.getFirst();
    List<Node> parts = one.is("constrained_type") ? one.namedChildren() : List.of(one);
    Expr name = expr(parts.getFirst());
    return name instanceof Ast.Ellipsis
        ? name
        : new Ast.TypeParameter(
            name, exprs(parts.subList(1, parts.size())), start(type), end(type));
  }
}
