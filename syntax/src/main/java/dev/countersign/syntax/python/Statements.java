package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers statements and declarations. A decorated definition starts at its first decorator, so that
 * spans nest and a finding shows what decorates.
 */
final class Statements extends Expressions {
  Statements(Holes holes) {
    super(holes);
  }

  /** The statements of a module or block, errors in their places. */
  List<Ast> body(Node block) {
    return body(block, FunctionKind.FUNCTION);
  }

  private List<Ast> body(Node block, FunctionKind functions) {
    List<Ast> body = new ArrayList<>();
    for (Node child : block.children()) {
      if (child.error()) {
        body.add(any(child));
      } else if (child.named() && !child.extra()) {
        add(body, child, functions);
        unplacedErrors(child).forEach(error -> body.add(any(error)));
      }
    }
    return List.copyOf(body);
  }

  private void add(List<Ast> body, Node node, FunctionKind functions) {
    switch (node.kind()) {
      case "import_statement", "import_from_statement", "future_import_statement" ->
          imports(node, body);
      case "function_definition" -> body.add(function(node, node, List.of(), functions));
      case "decorated_definition" -> body.add(decorated(node, functions));
      default -> body.add(any(node));
    }
  }

  @Override
  Ast any(Node node) {
    if (node.error() || node.missing()) {
      return expr(node);
    }
    return switch (node.kind()) {
      case "expression_statement" -> expression(node);
      case "return_statement" -> new Ast.Return(value(node), start(node), end(node));
      case "delete_statement" -> effect(node, unary("del", only(node), node));
      case "raise_statement" -> raise(node);
      case "assert_statement" -> assertion(node);
      case "pass_statement" -> jump("pass", node);
      case "break_statement" -> jump("break", node);
      case "continue_statement" -> jump("continue", node);
      case "global_statement" -> jump("global", node);
      case "nonlocal_statement" -> jump("nonlocal", node);
      case "print_statement" -> effect(node, call("print", node));
      case "exec_statement" -> effect(node, call("exec", node));
      case "type_alias_statement" -> typeAlias(node);
      default -> compound(node);
    };
  }

  private Ast compound(Node node) {
    return switch (node.kind()) {
      case "if_statement" -> ifs(node);
      case "for_statement" -> loop(node);
      case "while_statement" ->
          new Ast.While(
              field(node, "condition"), block(node, "body"), orElse(node), start(node), end(node));
      case "try_statement" -> tries(node);
      case "except_clause" -> handler(node);
      case "with_statement" -> with(node);
      case "match_statement" -> match(node);
      case "case_clause" -> arm(node);
      case "function_definition" -> function(node, node, List.of(), FunctionKind.FUNCTION);
      case "class_definition" -> type(node, node, List.of());
      case "decorated_definition" -> decorated(node, FunctionKind.FUNCTION);
      case "decorator" -> decorator(node);
      case "block" -> new Ast.Block(body(node), start(node), end(node));
      case "import_statement", "import_from_statement", "future_import_statement" -> {
        List<Ast> imports = new ArrayList<>();
        imports(node, imports);
        yield imports.size() == 1 ? imports.getFirst() : other(node, imports);
      }
      default -> expr(node);
    };
  }

  // ---- simple statements

  private Ast expression(Node node) {
    List<Node> parts = node.namedChildren();
    if (parts.size() == 1 && node.first(",") == null) {
      Node one = parts.getFirst();
      if (one.is("assignment") && one.child("type") != null) {
        return declaration(one);
      }
      Expr expr = expr(one);
      return expr instanceof Ast.Hole hole ? hole : effect(node, expr);
    }
    return effect(
        node, new Ast.Collection(CollectionKind.TUPLE, exprs(parts), start(node), end(node)));
  }

  private Ast effect(Node node, Expr expr) {
    return new Ast.ExprStmt(expr, start(node), end(node));
  }

  private Ast declaration(Node node) {
    return new Ast.VarDecl(
        List.of(),
        field(node, "type"),
        field(node, "left"),
        optional(node, "right"),
        start(node),
        end(node));
  }

  private @Nullable Expr value(Node node) {
    List<Node> values = node.namedChildren();
    return values.isEmpty() ? null : expr(values.getFirst());
  }

  private Ast raise(Node node) {
    Node cause = node.child("cause");
    List<Node> values = node.namedChildren();
    Expr value = values.isEmpty() || values.getFirst().equals(cause) ? null : value(node);
    return new Ast.Throw(value, cause == null ? null : expr(cause), start(node), end(node));
  }

  private Ast assertion(Node node) {
    List<Expr> parts = exprs(node.namedChildren());
    if (parts.isEmpty()) {
      return error(node, List.of());
    }
    return new Ast.Assert(
        parts.getFirst(), parts.size() > 1 ? parts.get(1) : null, start(node), end(node));
  }

  private Ast jump(String keyword, Node node) {
    List<Expr> names = exprs(node.namedChildren());
    Expr label = names.isEmpty() ? null : sequence(CollectionKind.TUPLE, names);
    return new Ast.Jump(keyword, label, start(node), end(node));
  }

  /** Python 2's statements are the calls that took their place; {@code >>f} is a spread. */
  private Expr call(String function, Node node) {
    Node token = node.first(function);
    Expr callee =
        token == null ? error(node, List.of()) : new Ast.Name(function, start(token), end(token));
    return new Ast.Call(callee, exprs(node.namedChildren()), start(node), end(node));
  }

  private Ast typeAlias(Node node) {
    Node left = node.child("left");
    List<Node> inner = left == null ? List.of() : left.namedChildren();
    boolean generic = !inner.isEmpty() && inner.getFirst().is("generic_type");
    List<Node> parts = generic ? inner.getFirst().namedChildren() : inner;
    return new Ast.TypeAlias(
        List.of(),
        parts.isEmpty() ? error(node, List.of()) : expr(parts.getFirst()),
        typeParameters(generic && parts.size() > 1 ? parts.getLast() : null),
        field(node, "right"),
        start(node),
        end(node));
  }

  // ---- imports

  /** One import for each name, each with the span of the whole statement. */
  private void imports(Node node, List<Ast> into) {
    Expr from = from(node);
    for (Node child : node.children()) {
      if (child.is("wildcard_import") && from != null) {
        into.add(new Ast.Import(Ast.ImportForm.ALL, from, null, null, start(node), end(node)));
      } else if ("name".equals(child.field()) && child.named()) {
        into.add(imported(node, from, child));
      }
    }
  }

  private @Nullable Expr from(Node node) {
    Node module = node.child("module_name");
    if (module != null) {
      return expr(module);
    }
    Node future = node.first("__future__");
    return future == null ? null : name(future);
  }

  private Ast imported(Node statement, @Nullable Expr from, Node name) {
    boolean renamed = name.is("aliased_import");
    Expr what = renamed ? field(name, "name") : expr(name);
    Expr alias = renamed ? field(name, "alias") : null;
    if (from == null && what instanceof Ast.Ellipsis) {
      return what;
    }
    return from == null
        ? new Ast.Import(Ast.ImportForm.MODULE, what, null, alias, start(statement), end(statement))
        : new Ast.Import(
            Ast.ImportForm.MEMBER, from, what, alias, start(statement), end(statement));
  }

  // ---- control flow

  private Ast block(Node node, String field) {
    Node block = node.child(field);
    return block == null ? new Ast.Block(List.of(), end(node), end(node)) : suite(block);
  }

  private Ast suite(Node block) {
    return new Ast.Block(body(block), start(block), end(block));
  }

  /** The block of a clause that has no field for it. */
  private Ast clause(Node node) {
    Node block = node.first("block");
    return block == null ? new Ast.Block(List.of(), end(node), end(node)) : suite(block);
  }

  private @Nullable Ast orElse(Node node) {
    Node clause = node.first("else_clause");
    return clause == null ? null : block(clause, "body");
  }

  /** The arms are chained from the last to the first, each ending where the statement does. */
  private Ast ifs(Node node) {
    Ast rest = orElse(node);
    List<Node> arms = node.children("alternative");
    for (Node arm : arms.reversed()) {
      if (arm.is("elif_clause")) {
        rest = test(arm, rest, end(node));
      }
    }
    return test(node, rest, end(node));
  }

  private Ast test(Node node, @Nullable Ast orElse, int end) {
    return new Ast.If(
        field(node, "condition"), block(node, "consequence"), orElse, start(node), end);
  }

  private Ast loop(Node node) {
    return new Ast.ForEach(
        node.first("async") == null ? "in" : "async in",
        field(node, "left"),
        field(node, "right"),
        block(node, "body"),
        orElse(node),
        start(node),
        end(node));
  }

  private Ast tries(Node node) {
    List<Ast> handlers = new ArrayList<>();
    Ast finallyBody = null;
    for (Node child : node.namedChildren()) {
      if (child.is("except_clause")) {
        handlers.add(handler(child));
      } else if (child.is("finally_clause")) {
        finallyBody = clause(child);
      }
    }
    return new Ast.Try(
        List.of(),
        block(node, "body"),
        List.copyOf(handlers),
        orElse(node),
        finallyBody,
        start(node),
        end(node));
  }

  /** The types of a group handler, {@code except*}, are spread. */
  private Ast handler(Node node) {
    List<Expr> caught = exprs(node.children("value").stream().filter(Node::named).toList());
    Expr name = optional(node, "alias");
    if (name == null && caught.size() == 1 && caught.getFirst() instanceof Ast.Assign as) {
      name = as.target();
      caught = List.of(as.value());
    } else if (caught.size() == 2 && python2Name(caught.getLast())) {
      name = caught.getLast();
      caught = List.of(caught.getFirst());
    }
    List<Expr> types = new ArrayList<>();
    caught.forEach(type -> types.addAll(alternatives(type)));
    if (node.first("*") != null) {
      types.replaceAll(type -> new Ast.Spread("*", type, type.start(), type.end()));
    }
    return new Ast.Catch(List.copyOf(types), name, clause(node), start(node), end(node));
  }

  private static List<Expr> alternatives(Expr type) {
    return type instanceof Ast.Collection tuple && !tuple.elements().isEmpty()
        ? tuple.elements()
        : List.of(type);
  }

  /** {@code except E, name:} binds in Python 2; in 3.14 both are types, which have capitals. */
  private static boolean python2Name(Expr second) {
    return second instanceof Ast.Name name && Character.isLowerCase(name.id().charAt(0));
  }

  private Ast with(Node node) {
    List<Ast> items = new ArrayList<>();
    Node clause = node.first("with_clause");
    if (clause != null) {
      for (Node item : clause.namedChildren()) {
        items.add(item.is("with_item") ? field(item, "value") : expr(item));
      }
    }
    return new Ast.With(
        node.first("async") == null ? "with" : "async with",
        items(items),
        block(node, "body"),
        start(node),
        end(node));
  }

  /** {@code with (a, b):} has two items, not a tuple. */
  private static List<Ast> items(List<Ast> items) {
    if (items.size() == 1
        && items.getFirst() instanceof Ast.Collection tuple
        && tuple.kind() == CollectionKind.TUPLE
        && !tuple.elements().isEmpty()) {
      return List.copyOf(tuple.elements());
    }
    return List.copyOf(items);
  }

  private Ast match(Node node) {
    List<Expr> subjects = exprs(node.children("subject").stream().filter(Node::named).toList());
    Node body = node.child("body");
    List<Ast> cases = new ArrayList<>();
    if (body != null) {
      for (Node child : body.namedChildren()) {
        cases.add(any(child));
      }
    }
    return new Ast.Switch(
        subjects.isEmpty() ? List.of() : List.of(sequence(CollectionKind.TUPLE, subjects)),
        List.copyOf(cases),
        start(node),
        end(node));
  }

  private Ast arm(Node node) {
    List<Expr> patterns =
        exprs(node.namedChildren().stream().filter(child -> child.is("case_pattern")).toList());
    Node guard = node.child("guard");
    return new Ast.Case(
        patterns.isEmpty() ? List.of() : List.of(sequence(CollectionKind.TUPLE, patterns)),
        guard == null ? null : only(guard),
        body(node, "consequence"),
        start(node),
        end(node));
  }

  private List<Ast> body(Node node, String field) {
    Node block = node.child(field);
    return block == null ? List.of() : body(block);
  }

  // ---- declarations

  private Ast decorated(Node node, FunctionKind functions) {
    List<Ast> decorators = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      if (child.is("decorator")) {
        decorators.add(decorator(child));
      }
    }
    Node definition = node.child("definition");
    if (definition == null) {
      return other(node, decorators);
    }
    return definition.is("class_definition")
        ? type(node, definition, decorators)
        : function(node, definition, decorators, functions);
  }

  private Ast decorator(Node node) {
    Expr what = only(node);
    int end = what.end();
    return what instanceof Ast.Call call
        ? new Ast.Annotation(call.callee(), call.arguments(), start(node), end)
        : new Ast.Annotation(what, null, start(node), end);
  }

  private Ast function(Node whole, Node node, List<Ast> decorators, FunctionKind kind) {
    List<Ast> modifiers = new ArrayList<>(decorators);
    Node async = node.first("async");
    if (async != null) {
      modifiers.add(keyword(async));
    }
    Expr name = field(node, "name");
    boolean constructor =
        kind == FunctionKind.METHOD
            && name instanceof Ast.Name(String id, int _, int _)
            && id.equals("__init__");
    return new Ast.Function(
        constructor ? FunctionKind.CONSTRUCTOR : kind,
        List.copyOf(modifiers),
        name,
        typeParameters(node.child("type_parameters")),
        parameters(node.child("parameters")),
        optional(node, "return_type"),
        block(node, "body"),
        start(whole),
        end(whole));
  }

  private Ast type(Node whole, Node node, List<Ast> decorators) {
    Node supers = node.child("superclasses");
    Node body = node.child("body");
    return new Ast.ClassDecl(
        Ast.ClassKind.CLASS,
        List.copyOf(decorators),
        field(node, "name"),
        typeParameters(node.child("type_parameters")),
        List.of(),
        supers == null ? List.of() : exprs(supers.namedChildren()),
        List.of(),
        body == null ? List.of() : body(body, FunctionKind.METHOD),
        start(whole),
        end(whole));
  }
}
