package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Assign;
import dev.countersign.syntax.Ast.Binary;
import dev.countersign.syntax.Ast.Call;
import dev.countersign.syntax.Ast.Cast;
import dev.countersign.syntax.Ast.Collection;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Conditional;
import dev.countersign.syntax.Ast.Deep;
import dev.countersign.syntax.Ast.Dict;
import dev.countersign.syntax.Ast.Entry;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Generic;
import dev.countersign.syntax.Ast.Index;
import dev.countersign.syntax.Ast.Literal;
import dev.countersign.syntax.Ast.LiteralKind;
import dev.countersign.syntax.Ast.Member;
import dev.countersign.syntax.Ast.Metavar;
import dev.countersign.syntax.Ast.Name;
import dev.countersign.syntax.Ast.New;
import dev.countersign.syntax.Ast.Spread;
import dev.countersign.syntax.Ast.Str;
import dev.countersign.syntax.Ast.Template;
import dev.countersign.syntax.Ast.Typed;
import dev.countersign.syntax.Ast.Unary;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions and destructuring patterns. */
final class Expressions {
  private final EcmaScriptLowering lowering;

  Expressions(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  Expr number(Node node) {
    String text = node.text();
    boolean radix =
        text.length() > 1 && text.charAt(0) == '0' && Character.isLetter(text.charAt(1));
    boolean fraction = !radix && (text.contains(".") || text.contains("e") || text.contains("E"));
    return literal(fraction ? LiteralKind.FLOAT : LiteralKind.INT, node);
  }

  Literal literal(LiteralKind kind, Node node) {
    return new Literal(kind, node.text(), lowering.start(node), lowering.end(node));
  }

  Expr string(Node node) {
    Expr hole = lowering.hole(node);
    return hole != null ? hole : new Str("", inner(node), lowering.start(node), lowering.end(node));
  }

  private static String inner(Node node) {
    String text = node.text();
    return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
  }

  /** Fragments and escapes between two substitutions are one string. */
  Expr template(@Nullable Expr tag, Node node, int start) {
    List<Expr> parts = new ArrayList<>();
    int from = node.start() + 1;
    for (Node part : node.namedChildren()) {
      if (part.is("template_substitution") || part.is("template_type")) {
        addText(parts, from, part.start());
        parts.add(only(part));
        from = part.end();
      }
    }
    addText(parts, from, node.end() - 1);
    return new Template(tag, parts, start, lowering.end(node));
  }

  private void addText(List<Expr> parts, int from, int to) {
    if (from < to) {
      parts.add(lowering.text(from, to));
    }
  }

  /** The one expression that a node wraps. */
  Expr only(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? lowering.missing(node) : lowering.expr(children.getFirst());
  }

  List<Expr> all(List<Node> nodes) {
    List<Expr> lowered = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      lowered.add(lowering.expr(node));
    }
    return lowered;
  }

  Expr unary(String op, Expr operand, Node node) {
    return new Unary(op, operand, false, lowering.start(node), lowering.end(node));
  }

  Expr unary(Node node) {
    return unary(operator(node), lowering.expr(node, "argument"), node);
  }

  Expr update(Node node) {
    Node op = node.child("operator");
    Node argument = node.child("argument");
    boolean postfix = op != null && argument != null && op.index() > argument.index();
    Expr operand = lowering.expr(node, "argument");
    return new Unary(operator(node), operand, postfix, lowering.start(node), lowering.end(node));
  }

  Expr yielded(Node node) {
    if (node.namedChildren().isEmpty()) {
      return lowering.name(node);
    }
    return unary(node.first("*") == null ? "yield" : "yield*", only(node), node);
  }

  Expr binary(Node node) {
    return new Binary(
        operator(node),
        lowering.expr(node, "left"),
        lowering.expr(node, "right"),
        lowering.start(node),
        lowering.end(node));
  }

  private static String operator(Node node) {
    Node op = node.child("operator");
    return op == null ? "" : op.kind();
  }

  Expr assign(String op, Node node) {
    return new Assign(
        op,
        lowering.expr(node, "left"),
        lowering.expr(node, "right"),
        lowering.start(node),
        lowering.end(node));
  }

  Expr augmented(Node node) {
    return assign(operator(node), node);
  }

  Expr conditional(Node node) {
    return new Conditional(
        lowering.expr(node, "condition"),
        lowering.expr(node, "consequence"),
        lowering.expr(node, "alternative"),
        lowering.start(node),
        lowering.end(node));
  }

  /** {@code a, b, c}, which the grammar nests to the right or holds flat. */
  Expr sequence(Node node) {
    List<Expr> elements = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      if (child.is("sequence_expression")) {
        elements.addAll(((Collection) sequence(child)).elements());
      } else {
        elements.add(lowering.expr(child));
      }
    }
    return new Collection(
        CollectionKind.SEQUENCE, elements, lowering.start(node), lowering.end(node));
  }

  /** Parentheses leave no node; with a type they are a cast, or a pattern's typed metavariable. */
  Expr parenthesized(Node node) {
    Expr inner = only(node);
    Node type = node.child("type");
    if (type == null) {
      return inner;
    }
    Expr wanted = lowering.types().annotated(type);
    return inner instanceof Metavar metavar
        ? new Typed(metavar, wanted, lowering.start(node), lowering.end(node))
        : new Cast("as", wanted, inner, lowering.start(node), lowering.end(node));
  }

  Expr call(Node node) {
    Node arguments = node.child("arguments");
    if (isDeep(node) && arguments != null) {
      return new Deep(only(arguments), lowering.start(node), lowering.end(node));
    }
    Expr callee = withTypes(lowering.expr(node, "function"), node.child("type_arguments"));
    if (arguments != null && arguments.is("template_string")) {
      return template(callee, arguments, lowering.start(node));
    }
    return new Call(callee, arguments(arguments), lowering.start(node), lowering.end(node));
  }

  /** Whether the call stands for {@code <... e ...>}. */
  private boolean isDeep(Node call) {
    Node function = call.child("function");
    return function != null
        && function.is("identifier")
        && lowering.holes().marked(function.start());
  }

  List<Expr> arguments(@Nullable Node arguments) {
    return arguments == null ? List.of() : all(arguments.namedChildren());
  }

  Expr withTypes(Expr base, @Nullable Node typeArguments) {
    return typeArguments == null
        ? base
        : new Generic(
            base, all(typeArguments.namedChildren()), base.start(), lowering.end(typeArguments));
  }

  Expr create(Node node) {
    return new New(
        withTypes(lowering.expr(node, "constructor"), node.child("type_arguments")),
        arguments(node.child("arguments")),
        null,
        lowering.start(node),
        lowering.end(node));
  }

  Expr member(Node node) {
    boolean optional = node.first("optional_chain") != null || node.first("?.") != null;
    return new Member(
        lowering.expr(node, "object"),
        optional ? "?." : ".",
        lowering.expr(node, "property"),
        lowering.start(node),
        lowering.end(node));
  }

  /** {@code new.target} and {@code import.meta}. */
  Expr meta(Node node) {
    int dot = node.start() + node.text().indexOf('.');
    return new Member(
        lowering.name(node.start(), dot),
        ".",
        lowering.name(dot + 1, node.end()),
        lowering.start(node),
        lowering.end(node));
  }

  Expr index(Node node) {
    return new Index(
        lowering.expr(node, "object"),
        List.of(lowering.expr(node, "index")),
        lowering.start(node),
        lowering.end(node));
  }

  /** An array or its pattern; a place without element is an empty name. */
  Expr array(Node node) {
    List<Expr> elements = new ArrayList<>();
    boolean filled = false;
    for (Node child : node.children()) {
      if (child.is(",")) {
        if (!filled) {
          elements.add(lowering.name(child.start(), child.start()));
        }
        filled = false;
      } else if (child.named() && !child.extra()) {
        elements.add(lowering.expr(child));
        filled = true;
      }
    }
    return new Collection(CollectionKind.LIST, elements, lowering.start(node), lowering.end(node));
  }

  Expr spread(Node node) {
    return new Spread("...", only(node), lowering.start(node), lowering.end(node));
  }

  Expr object(Node node) {
    List<Ast> entries = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      entries.add(entry(child));
    }
    return new Dict(entries, lowering.start(node), lowering.end(node));
  }

  Ast entry(Node node) {
    return switch (node.kind()) {
      case "pair", "pair_pattern" ->
          new Entry(
              key(node.child("key"), node),
              lowering.expr(node, "value"),
              lowering.start(node),
              lowering.end(node));
      case "shorthand_property_identifier", "shorthand_property_identifier_pattern" ->
          shorthand(lowering.name(node));
      case "object_assignment_pattern" -> withDefault(node);
      case "method_definition" -> lowering.functions().method(node, List.of());
      default -> lowering.expr(node);
    };
  }

  private static Expr shorthand(Expr name) {
    return EcmaScriptLowering.standsForMany(name)
        ? name
        : new Entry(name, name, name.start(), name.end());
  }

  /** {@code {a = 1}} in a destructuring pattern. */
  private Expr withDefault(Node node) {
    Expr assign = assign("=", node);
    return assign instanceof Assign pair && !(pair.target() instanceof Dict)
        ? new Entry(pair.target(), assign, lowering.start(node), lowering.end(node))
        : assign;
  }

  /** A property's name; a computed one that is no string is a list of one. */
  Expr key(@Nullable Node node, Node parent) {
    if (node == null) {
      return lowering.missing(parent);
    }
    if (!node.is("computed_property_name")) {
      return lowering.expr(node);
    }
    Expr inner = only(node);
    return inner instanceof Str
        ? inner
        : new Collection(
            CollectionKind.LIST, List.of(inner), lowering.start(node), lowering.end(node));
  }

  /** {@code v as T} and {@code v satisfies T}: the value first. */
  Expr cast(String op, Node node) {
    List<Node> children = node.namedChildren();
    Expr value = only(node);
    Node constant = node.first("const");
    Expr type =
        children.size() > 1
            ? lowering.expr(children.getLast())
            : constant == null ? lowering.missing(node) : lowering.name(constant);
    return new Cast(op, type, value, lowering.start(node), lowering.end(node));
  }

  /** {@code <T> v}. */
  Expr assertion(Node node) {
    List<Node> children = node.namedChildren();
    Expr type = children.isEmpty() ? lowering.missing(node) : only(children.getFirst());
    Expr value = children.size() < 2 ? lowering.missing(node) : lowering.expr(children.getLast());
    return new Cast("<>", type, value, lowering.start(node), lowering.end(node));
  }

  Expr nonNull(Node node) {
    Name noType = lowering.name(node.end(), node.end());
    return new Cast("!", noType, only(node), lowering.start(node), lowering.end(node));
  }

  Expr instantiation(Node node) {
    return withTypes(only(node), node.child("type_arguments"));
  }
}
