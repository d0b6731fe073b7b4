package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements. */
final class JavaStatements {
  private final JavaLowering in;

  JavaStatements(JavaLowering in) {
    this.in = in;
  }

  /** Statements, declarations or members in order; what could not be read stays among them. */
  List<Ast> sequence(List<Node> nodes) {
    List<Ast> body = new ArrayList<>();
    for (Node node : nodes) {
      if (node.extra() && !node.error()) {
        continue;
      }
      if (node.named()) {
        add(body, node);
      }
      if (node.hasError()) {
        in.unplacedErrors(node).forEach(error -> body.add(in.error(error, in.parts(error))));
      }
    }
    return List.copyOf(body);
  }

  private void add(List<Ast> body, Node node) {
    Ast.Hole hole = in.standIn(node);
    List<Ast> lowered = hole != null ? List.of(hole) : lower(node);
    if (lowered == null && !node.error()) {
      lowered = in.declarations().lower(node);
    }
    if (lowered != null) {
      body.addAll(lowered);
    } else {
      body.add(in.any(node));
    }
  }

  /** What the statement amounts to, or null where {@code node} is none. */
  @Nullable List<Ast> lower(Node node) {
    return switch (node.kind()) {
      case "local_variable_declaration", "field_declaration", "constant_declaration" ->
          in.declarations().variables(node);
      default -> {
        Ast statement = one(node);
        yield statement == null ? null : List.of(statement);
      }
    };
  }

  private @Nullable Ast one(Node node) {
    int start = in.start(node);
    int end = in.end(node);
    return switch (node.kind()) {
      case "expression_statement" -> expression(node);
      case "block", "constructor_body" -> block(node);
      case "explicit_constructor_invocation" -> constructorCall(node);
      case "if_statement" ->
          new Ast.If(
              in.expr(node, "condition"),
              body(node, "consequence"),
              optional(node.child("alternative")),
              start,
              end);
      case "while_statement" ->
          new Ast.While(in.expr(node, "condition"), body(node, "body"), null, start, end);
      case "do_statement" ->
          new Ast.DoWhile(body(node, "body"), in.expr(node, "condition"), start, end);
      case "for_statement" -> forLoop(node);
      case "enhanced_for_statement" -> forEach(node);
      case "switch_expression" -> switching(node);
      case "return_statement" -> new Ast.Return(in.optional(only(node)), start, end);
      case "throw_statement" -> new Ast.Throw(in.optional(only(node)), null, start, end);
      case "yield_statement" -> yielding(node);
      case "break_statement" -> new Ast.Jump("break", in.optional(only(node)), start, end);
      case "continue_statement" -> new Ast.Jump("continue", in.optional(only(node)), start, end);
      case "assert_statement" -> assertion(node);
      case "labeled_statement" -> labeled(node);
      case "synchronized_statement" ->
          new Ast.With("synchronized", monitor(node), body(node, "body"), start, end);
      case "try_statement", "try_with_resources_statement" -> trying(node);
      case "catch_clause" -> catching(node);
      case "finally_clause" -> block(node.namedChildren().getLast());
      default -> null;
    };
  }

  /** A statement where the language wants exactly one. */
  Ast body(Node node) {
    if (node.is(";")) {
      return new Ast.Block(List.of(), in.start(node), in.end(node));
    }
    List<Ast> body = sequence(List.of(node));
    return body.size() == 1 ? body.getFirst() : new Ast.Block(body, in.start(node), in.end(node));
  }

  private Ast body(Node node, String field) {
    Node child = node.child(field);
    return child == null ? in.absent(node) : body(child);
  }

  private @Nullable Ast optional(@Nullable Node node) {
    return node == null ? null : body(node);
  }

  Ast.Block block(Node node) {
    return new Ast.Block(sequence(node.children()), in.start(node), in.end(node));
  }

  private static @Nullable Node only(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? null : children.getFirst();
  }

  /** {@code ...} has no statement around it. */
  private Ast expression(Node node) {
    Node inner = only(node);
    if (inner == null) {
      return in.absent(node);
    }
    Ast.Expr expr = in.expr(inner);
    return expr instanceof Ast.Ellipsis || expr instanceof Ast.MetavarMany
        ? expr
        : new Ast.ExprStmt(expr, in.start(node), in.end(node));
  }

  private Ast constructorCall(Node node) {
    Ast.Expr callee = in.expr(node, "constructor");
    Node object = node.child("object");
    if (object != null) {
      Ast.Expr outer = in.expr(object);
      callee = new Ast.Member(outer, ".", callee, outer.start(), callee.end());
    }
    Node list = node.child("arguments");
    List<Ast.Expr> arguments = list == null ? List.of() : in.exprs(list.namedChildren());
    int end = list == null ? callee.end() : in.end(list);
    Ast.Call call = new Ast.Call(callee, arguments, callee.start(), end);
    return new Ast.ExprStmt(call, in.start(node), in.end(node));
  }

  private Ast forLoop(Node node) {
    List<Ast> init = new ArrayList<>();
    for (Node each : node.children("init")) {
      if (each.named()) {
        List<Ast> declared = lower(each);
        init.addAll(declared != null ? declared : List.of(in.expr(each)));
      }
    }
    List<Ast> update = new ArrayList<>();
    for (Node each : node.children("update")) {
      if (each.named()) {
        update.add(in.expr(each));
      }
    }
    return new Ast.For(
        List.copyOf(init),
        in.optional(node.child("condition")),
        List.copyOf(update),
        body(node, "body"),
        in.start(node),
        in.end(node));
  }

  private Ast forEach(Node node) {
    return new Ast.ForEach(
        ":",
        in.declarations().loopVariable(node),
        in.expr(node, "value"),
        body(node, "body"),
        null,
        in.start(node),
        in.end(node));
  }

  Ast.Switch switching(Node node) {
    List<Ast> cases = new ArrayList<>();
    Node block = node.child("body");
    if (block != null) {
      block.namedChildren().forEach(arm -> addCases(cases, arm));
    }
    return new Ast.Switch(
        List.of(in.expr(node, "condition")), List.copyOf(cases), in.start(node), in.end(node));
  }

  /** Labels that share statements are cases of their own, of which the last has the statements. */
  private void addCases(List<Ast> cases, Node arm) {
    Ast.Hole hole = in.standIn(arm);
    if (hole != null) {
      cases.add(hole);
      return;
    }
    List<Node> parts = arm.children();
    List<Node> labels = parts.stream().filter(part -> part.is("switch_label")).toList();
    for (Node label : labels.subList(0, Math.max(0, labels.size() - 1))) {
      cases.add(label(label, List.of(), in.end(label)));
    }
    if (labels.isEmpty()) {
      cases.add(in.any(arm));
      return;
    }
    List<Node> rest =
        parts.stream().filter(part -> part.start() >= labels.getLast().end()).toList();
    List<Ast> body = arm.is("switch_rule") ? ruleBody(rest) : sequence(rest);
    cases.add(label(labels.getLast(), body, in.end(arm)));
  }

  /** An arrow's expression is no statement: it may be the value of the whole. */
  private List<Ast> ruleBody(List<Node> parts) {
    return sequence(parts).stream()
        .map(part -> part instanceof Ast.ExprStmt statement ? statement.expr() : part)
        .toList();
  }

  private Ast label(Node label, List<Ast> body, int end) {
    List<Ast.Expr> patterns = new ArrayList<>();
    Ast.Expr guard = null;
    for (Node part : label.children()) {
      if (!part.named() || (part.extra() && !part.error())) {
        continue;
      }
      if (part.is("guard")) {
        guard = in.optional(only(part));
      } else if (severalPatterns(part)) {
        in.accept(part);
        patterns.addAll(in.exprs(part.namedChildren()));
      } else {
        patterns.add(in.expr(part));
      }
    }
    return new Ast.Case(List.copyOf(patterns), guard, body, in.start(label), end);
  }

  private List<Ast> monitor(Node node) {
    Node monitor = node.first("parenthesized_expression");
    return List.of(monitor == null ? in.absent(node) : in.expr(monitor));
  }

  /** {@code case A _, B _}, of which the grammar knows only the last. */
  private static boolean severalPatterns(Node part) {
    return part.error()
        && part.children().stream().allMatch(child -> child.is("pattern") || child.is(","));
  }

  private Ast yielding(Node node) {
    Node value = only(node);
    Ast.Expr operand = value == null ? in.absent(node) : in.expr(value);
    Ast.Unary expr = new Ast.Unary("yield", operand, false, in.start(node), operand.end());
    return new Ast.ExprStmt(expr, in.start(node), in.end(node));
  }

  private Ast assertion(Node node) {
    List<Ast.Expr> parts = in.exprs(node.namedChildren());
    return parts.isEmpty()
        ? in.absent(node)
        : new Ast.Assert(
            parts.getFirst(), parts.size() > 1 ? parts.get(1) : null, in.start(node), in.end(node));
  }

  private Ast labeled(Node node) {
    List<Node> parts = node.children();
    parts.removeIf(Node::extra);
    return new Ast.Labeled(
        in.expr(parts.getFirst()), body(parts.getLast()), in.start(node), in.end(node));
  }

  private Ast trying(Node node) {
    List<Ast> catches = new ArrayList<>();
    Ast finallyBody = null;
    for (Node child : node.namedChildren()) {
      if (child.is("catch_clause")) {
        catches.add(catching(child));
      } else if (child.is("finally_clause")) {
        finallyBody = one(child);
      }
    }
    Node resources = node.child("resources");
    return new Ast.Try(
        resources == null
            ? List.of()
            : JavaLowering.each(resources.namedChildren(), in.declarations()::resource),
        body(node, "body"),
        List.copyOf(catches),
        null,
        finallyBody,
        in.start(node),
        in.end(node));
  }

  private Ast catching(Node node) {
    Node parameter = node.first("catch_formal_parameter");
    List<Ast.Expr> types = List.of();
    Ast.Expr name = null;
    if (parameter != null) {
      Node type = parameter.first("catch_type");
      types = type == null ? List.of() : in.types().each(type);
      Ast.Hole hole = in.standIn(parameter);
      name = hole != null ? hole : in.expr(parameter, "name");
    }
    return new Ast.Catch(types, name, body(node, "body"), in.start(node), in.end(node));
  }
}
