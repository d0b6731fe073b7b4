package dev.countersign.syntax.go;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers types and signatures. Several results, and named ones, are a {@link Ast.TypeForm} {@code
 * ()}; a function type holds its parameters and then its result.
 */
final class Types {
  private final Expressions expressions;

  Types(Expressions expressions) {
    this.expressions = expressions;
  }

  Expr type(Node node) {
    return switch (node.kind()) {
      case "qualified_type" ->
          new Ast.Member(
              expressions.field(node, "package"),
              ".",
              expressions.field(node, "name"),
              start(node),
              end(node));
      case "generic_type" -> generic(node);
      case "parenthesized_type" -> expressions.only(node);
      case "pointer_type" -> form("*", node, List.of(expressions.only(node)));
      case "negated_type" -> form("~", node, List.of(expressions.only(node)));
      case "slice_type" -> form("[]", node, List.of(element(node)));
      case "implicit_length_array_type" -> form("[...]", node, List.of(element(node)));
      case "array_type" ->
          form("[n]", node, List.of(element(node), expressions.field(node, "length")));
      case "map_type" ->
          form(
              "map",
              node,
              List.of(expressions.field(node, "key"), expressions.field(node, "value")));
      case "channel_type" -> form(channel(node), node, List.of(expressions.field(node, "value")));
      case "function_type" -> form("func", node, signature(node));
      case "struct_type" -> form("struct", node, fields(node));
      case "interface_type" -> form("interface", node, elements(node));
      case "type_elem", "type_constraint" -> union(node);
      default -> expressions.other(node, expressions.parts(node));
    };
  }

  /** {@code f[A, B]} as an expression. */
  Expr instantiation(Node node) {
    List<Expr> parts = expressions.exprs(node.namedChildren());
    return new Ast.Generic(
        parts.getFirst(), parts.subList(1, parts.size()), start(node), end(node));
  }

  List<Ast> parameters(@Nullable Node list) {
    List<Ast> parameters = new ArrayList<>();
    if (list != null) {
      list.namedChildren().forEach(each -> parameter(each, parameters));
    }
    return List.copyOf(parameters);
  }

  /** What a function gives: a type, several, or named results. */
  @Nullable Expr result(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    if (!node.is("parameter_list")) {
      return expressions.expr(node);
    }
    List<Ast> results = new ArrayList<>();
    parameters(node).forEach(each -> results.add(bare(each)));
    return results.size() == 1 && results.getFirst() instanceof Expr one && !many(one)
        ? one
        : form("()", node, results);
  }

  /** The type alone where a result has no name. */
  private static Ast bare(Ast result) {
    return result instanceof Ast.Parameter parameter
            && parameter.type() != null
            && parameter.rest().isEmpty()
            && parameter.name() instanceof Ast.Name name
            && name.id().isEmpty()
        ? parameter.type()
        : result;
  }

  List<Ast> typeParameters(@Nullable Node list) {
    List<Ast> parameters = new ArrayList<>();
    if (list != null) {
      for (Node each : list.namedChildren()) {
        Expr bound = expressions.field(each, "type");
        for (Node name : Expressions.named(each, "name")) {
          parameters.add(
              new Ast.TypeParameter(
                  expressions.expr(name), List.of(bound), start(each), end(each)));
        }
      }
    }
    return List.copyOf(parameters);
  }

  /** The fields of a struct: one declaration a name; an embedded type is a field of its name. */
  List<Ast> fields(Node struct) {
    List<Ast> fields = new ArrayList<>();
    Node list = struct.first("field_declaration_list");
    if (list != null) {
      list.namedChildren().forEach(each -> field(each, fields));
    }
    return List.copyOf(fields);
  }

  /** The methods and type sets of an interface. */
  List<Ast> elements(Node node) {
    List<Ast> elements = new ArrayList<>();
    for (Node each : node.namedChildren()) {
      elements.add(each.is("method_elem") ? method(each) : expressions.expr(each));
    }
    return List.copyOf(elements);
  }

  private int start(Node node) {
    return expressions.start(node);
  }

  private int end(Node node) {
    return expressions.end(node);
  }

  private Expr form(String form, Node node, List<? extends Ast> parts) {
    return new Ast.TypeForm(form, List.copyOf(parts), start(node), end(node));
  }

  private Expr element(Node node) {
    return expressions.field(node, "element");
  }

  private Expr generic(Node node) {
    Node arguments = node.child("type_arguments");
    return new Ast.Generic(
        expressions.field(node, "type"),
        arguments == null ? List.of() : expressions.exprs(arguments.namedChildren()),
        start(node),
        end(node));
  }

  /** The arrow stands before {@code chan} or after it. */
  private static String channel(Node node) {
    Node arrow = node.first("<-");
    Node word = node.first("chan");
    if (arrow == null || word == null) {
      return "chan";
    }
    return arrow.start() < word.start() ? "<-chan" : "chan<-";
  }

  private List<Ast> signature(Node node) {
    List<Ast> parts = new ArrayList<>(parameters(node.child("parameters")));
    Expr result = result(node.child("result"));
    if (result != null) {
      parts.add(result);
    }
    return parts;
  }

  private Expr union(Node node) {
    List<Expr> parts = expressions.exprs(node.namedChildren());
    if (parts.isEmpty()) {
      return expressions.error(node, List.of());
    }
    Expr all = parts.getFirst();
    for (Expr part : parts.subList(1, parts.size())) {
      all = new Ast.Binary("|", all, part, all.start(), part.end());
    }
    return all;
  }

  private Ast method(Node node) {
    return new Ast.Function(
        Ast.FunctionKind.METHOD,
        List.of(),
        expressions.field(node, "name"),
        List.of(),
        parameters(node.child("parameters")),
        result(node.child("result")),
        null,
        start(node),
        end(node));
  }

  private static boolean many(Ast node) {
    return node instanceof Ast.Ellipsis || node instanceof Ast.MetavarMany;
  }

  /** One parameter for each name; a hole for many is itself, wherever it stands. */
  private void parameter(Node node, List<Ast> into) {
    boolean variadic = node.is("variadic_parameter_declaration");
    if (!variadic && !node.is("parameter_declaration")) {
      into.add(expressions.any(node));
      return;
    }
    Expr type = expressions.field(node, "type");
    List<Expr> names = expressions.exprs(Expressions.named(node, "name"));
    if (names.isEmpty() && many(type)) {
      into.add(type);
      return;
    }
    for (Expr name : names.isEmpty() ? List.of(Expressions.unnamed(start(node))) : names) {
      into.add(
          many(name)
              ? name
              : new Ast.Parameter(
                  List.of(), type, name, null, variadic ? "..." : "", start(node), end(node)));
    }
  }

  private void field(Node node, List<Ast> into) {
    if (!node.is("field_declaration")) {
      into.add(expressions.any(node));
      return;
    }
    Expr type = expressions.field(node, "type");
    List<Expr> names = expressions.exprs(Expressions.named(node, "name"));
    Node tag = node.child("tag");
    if (names.isEmpty() && many(type)) {
      into.add(type);
      return;
    }
    List<Ast> modifiers = tag == null ? List.of() : List.of(expressions.expr(tag));
    if (names.isEmpty()) {
      Node star = node.first("*");
      Expr whole =
          star == null ? type : new Ast.TypeForm("*", List.of(type), start(star), type.end());
      into.add(new Ast.VarDecl(modifiers, whole, last(type), null, start(node), end(node)));
    }
    for (Expr name : names) {
      into.add(new Ast.VarDecl(modifiers, type, name, null, start(node), end(node)));
    }
  }

  /** The name by which an embedded type is known. */
  private static Expr last(Expr type) {
    return switch (type) {
      case Ast.Member member -> member.name();
      case Ast.Generic generic -> last(generic.base());
      default -> type;
    };
  }
}
