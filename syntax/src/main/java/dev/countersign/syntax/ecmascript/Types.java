package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Binary;
import dev.countersign.syntax.Ast.Conditional;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Index;
import dev.countersign.syntax.Ast.Member;
import dev.countersign.syntax.Ast.Spread;
import dev.countersign.syntax.Ast.TypeForm;
import dev.countersign.syntax.Ast.TypeParameter;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TypeScript's types, and the part of Flow's that its grammar reads. */
final class Types {
  private final EcmaScriptLowering lowering;

  Types(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  /** The type that {@code field} holds, without its colon, or null. */
  @Nullable Expr of(Node node, String field) {
    Node type = node.child(field);
    return type == null ? null : annotated(type);
  }

  /** The type within a colon's annotation, or the type itself. */
  Expr annotated(Node node) {
    return switch (node.kind()) {
      case "type_annotation",
          "asserts_annotation",
          "type_predicate_annotation",
          "adding_type_annotation",
          "omitting_type_annotation",
          "opting_type_annotation" ->
          lowering.expressions().only(node);
      default -> lowering.expr(node);
    };
  }

  Expr form(String form, Node node) {
    return form(form, parts(node), node);
  }

  private Expr form(String form, List<? extends Ast> parts, Node node) {
    return new TypeForm(form, List.copyOf(parts), lowering.start(node), lowering.end(node));
  }

  private List<Expr> parts(Node node) {
    return lowering.expressions().all(node.namedChildren());
  }

  /** Elements may be named, as parameters are. */
  Expr tuple(Node node) {
    List<Ast> parts = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      switch (child.kind()) {
        case "required_parameter", "optional_parameter" ->
            parts.add(lowering.functions().parameter(child));
        default -> parts.add(lowering.expr(child));
      }
    }
    return form("tuple", parts, node);
  }

  Expr qualified(Node node) {
    Node module = node.child("module");
    Node object = module == null ? node.child("object") : module;
    Node name = node.child("name") == null ? node.child("property") : node.child("name");
    if (object == null || name == null) {
      return lowering.other(node);
    }
    return new Member(
        lowering.expr(object), ".", lowering.expr(name), lowering.start(node), lowering.end(node));
  }

  Expr generic(Node node) {
    Expr base = lowering.expr(node, "name");
    return lowering.expressions().withTypes(base, node.child("type_arguments"));
  }

  /** A union or intersection; a leading operator before a single type means nothing. */
  Expr joined(String op, Node node) {
    List<Expr> parts = parts(node);
    Expr joined = parts.isEmpty() ? lowering.missing(node) : parts.getFirst();
    for (Expr part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      joined = new Binary(op, joined, part, joined.start(), part.end());
    }
    return joined;
  }

  Expr conditional(Node node) {
    Expr left = lowering.expr(node, "left");
    Expr right = lowering.expr(node, "right");
    return new Conditional(
        new Binary("extends", left, right, left.start(), right.end()),
        lowering.expr(node, "consequence"),
        lowering.expr(node, "alternative"),
        lowering.start(node),
        lowering.end(node));
  }

  /** {@code T[K]}. */
  Expr lookup(Node node) {
    List<Expr> parts = parts(node);
    return parts.size() != 2
        ? lowering.other(node)
        : new Index(
            parts.getFirst(), List.of(parts.getLast()), lowering.start(node), lowering.end(node));
  }

  /** {@code (a: A) => R}: type parameters, parameters, result. */
  Expr function(String form, String resultField, Node node) {
    List<Ast> parts = new ArrayList<>(parameters(node));
    parts.addAll(lowering.functions().parameters(node));
    Expr result = of(node, resultField);
    if (result != null) {
      parts.add(result);
    }
    return form(form, parts, node);
  }

  Expr object(Node node) {
    return form("object", lowering.classes().members(node), node);
  }

  /** {@code [k: K]: V}, or the mapped {@code [k in K]: V}. */
  Expr indexSignature(Node node) {
    List<Ast> parts = new ArrayList<>();
    Node mapped = node.first("mapped_type_clause");
    if (mapped != null) {
      parts.addAll(mapping(mapped));
    } else {
      parts.add(lowering.functions().parameter(node, node.child("name"), node.child("index_type")));
    }
    Expr value = of(node, "type");
    if (value != null) {
      parts.add(value);
    }
    return form(mapped == null ? "index" : "mapped", parts, node);
  }

  private List<Ast> mapping(Node clause) {
    List<Ast> parts = new ArrayList<>();
    Expr domain = lowering.expr(clause, "type");
    Expr name = lowering.expr(clause, "name");
    parts.add(new TypeParameter(name, List.of(domain), name.start(), domain.end()));
    Node alias = clause.child("alias");
    if (alias != null) {
      parts.add(lowering.expr(alias));
    }
    return parts;
  }

  Expr predicate(Node node) {
    return new Binary(
        "is",
        lowering.expr(node, "name"),
        lowering.expr(node, "type"),
        lowering.start(node),
        lowering.end(node));
  }

  Expr rest(Node node) {
    return new Spread(
        "...", lowering.expressions().only(node), lowering.start(node), lowering.end(node));
  }

  /** A literal as a type is the literal. */
  Expr literal(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? lowering.name(node) : lowering.expr(children.getFirst());
  }

  List<Ast> parameters(Node owner) {
    Node list = owner.child("type_parameters");
    if (list == null) {
      return List.of();
    }
    List<Ast> parameters = new ArrayList<>();
    for (Node child : list.namedChildren()) {
      parameters.add(child.is("type_parameter") ? parameter(child) : lowering.expr(child));
    }
    return parameters;
  }

  /** The constraint and the default are both bounds, in that order. */
  Ast parameter(Node node) {
    Expr name = lowering.expr(node, "name");
    if (EcmaScriptLowering.standsForMany(name)) {
      return name;
    }
    List<Expr> bounds = new ArrayList<>();
    for (String field : List.of("constraint", "value")) {
      Node bound = node.child(field);
      if (bound != null) {
        bounds.add(lowering.expressions().only(bound));
      }
    }
    return new TypeParameter(name, bounds, lowering.start(node), lowering.end(node));
  }
}
