package dev.countersign.syntax.go;

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
 * Lowers statements and declarations. The statement before the condition of {@code if} or {@code
 * switch} stands before it in a block. A loop of a pattern whose header is {@code ...} has that in
 * all three parts.
 */
final class Statements extends Expressions {
  Statements(Holes holes) {
    super(holes);
  }

  /** The statements of a file, block or arm, errors in their places. */
  List<Ast> body(Node list) {
    List<Ast> body = new ArrayList<>();
    for (Node child : list.children()) {
      if (child.error()) {
        body.add(any(child));
      } else if (child.is("statement_list")) {
        body.addAll(body(child));
      } else if (child.named() && !child.extra() && !child.is("empty_statement")) {
        add(body, child);
        unplacedErrors(child).forEach(error -> body.add(any(error)));
      }
    }
    return List.copyOf(body);
  }

  private void add(List<Ast> body, Node node) {
    switch (node.kind()) {
      case "import_declaration" -> imports(node, body);
      case "var_declaration" -> variables("var", node, body);
      case "const_declaration" -> variables("const", node, body);
      case "type_declaration" -> types(node, body);
      default -> body.add(any(node));
    }
  }

  @Override
  Ast any(Node node) {
    if (node.error() || node.missing()) {
      return expr(node);
    }
    return switch (node.kind()) {
      case "package_clause" -> new Ast.PackageDecl(List.of(), only(node), start(node), end(node));
      case "function_declaration" -> function(node, FunctionKind.FUNCTION);
      case "method_declaration" -> function(node, FunctionKind.METHOD);
      case "import_declaration", "var_declaration", "const_declaration", "type_declaration" -> {
        List<Ast> all = new ArrayList<>();
        add(all, node);
        yield all.size() == 1 ? all.getFirst() : new Ast.Block(all, start(node), end(node));
      }
      case "block" -> block(node);
      case "if_statement" -> ifs(node);
      case "for_statement" -> loop(node);
      case "expression_switch_statement" -> switches(node, optional(node, "value"));
      case "type_switch_statement" -> switches(node, typeSubject(node));
      case "select_statement" -> switches(node, null);
      case "labeled_statement" -> labeled(node);
      default -> simple(node);
    };
  }

  private Ast simple(Node node) {
    return switch (node.kind()) {
      case "expression_statement" -> expression(node);
      case "assignment_statement" -> effect(node, assign(operator(node), node));
      case "short_var_declaration" -> effect(node, assign(":=", node));
      case "inc_statement" -> effect(node, unary("++", true, node));
      case "dec_statement" -> effect(node, unary("--", true, node));
      case "go_statement" -> effect(node, unary("go", false, node));
      case "defer_statement" -> effect(node, unary("defer", false, node));
      case "send_statement" -> effect(node, send(node));
      case "return_statement" -> new Ast.Return(value(node), start(node), end(node));
      case "break_statement" -> jump("break", node);
      case "continue_statement" -> jump("continue", node);
      case "goto_statement" -> jump("goto", node);
      case "fallthrough_statement" -> jump("fallthrough", node);
      case "empty_statement" -> new Ast.Block(List.of(), start(node), end(node));
      default -> expr(node);
    };
  }

  @Override
  Ast block(Node node) {
    return new Ast.Block(body(node), start(node), end(node));
  }

  private Ast block(Node node, String field) {
    Node block = node.child(field);
    return block == null ? new Ast.Block(List.of(), end(node), end(node)) : block(block);
  }

  // ---- simple statements

  private Ast effect(Node node, Expr expr) {
    return new Ast.ExprStmt(expr, start(node), end(node));
  }

  private Ast expression(Node node) {
    Expr expr = only(node);
    return expr instanceof Ast.Hole hole ? hole : effect(node, expr);
  }

  private Expr assign(String op, Node node) {
    return new Ast.Assign(op, field(node, "left"), field(node, "right"), start(node), end(node));
  }

  private Expr unary(String op, boolean postfix, Node node) {
    return new Ast.Unary(op, only(node), postfix, start(node), end(node));
  }

  private Expr send(Node node) {
    return new Ast.Binary(
        "<-", field(node, "channel"), field(node, "value"), start(node), end(node));
  }

  private @Nullable Expr value(Node node) {
    List<Node> values = node.namedChildren();
    return values.isEmpty() ? null : expr(values.getFirst());
  }

  private Ast jump(String keyword, Node node) {
    return new Ast.Jump(keyword, value(node), start(node), end(node));
  }

  private Ast labeled(Node node) {
    List<Node> parts = node.namedChildren();
    Ast body =
        parts.size() < 2 ? new Ast.Block(List.of(), end(node), end(node)) : any(parts.getLast());
    return new Ast.Labeled(field(node, "label"), body, start(node), end(node));
  }

  // ---- control flow

  /** {@code statement} after the initialiser that {@code node} has, if it has one. */
  private Ast initialised(Node node, Ast statement) {
    Node initializer = node.child("initializer");
    return initializer == null
        ? statement
        : new Ast.Block(List.of(any(initializer), statement), start(node), end(node));
  }

  private Ast ifs(Node node) {
    Node alternative = node.child("alternative");
    return initialised(
        node,
        new Ast.If(
            field(node, "condition"),
            block(node, "consequence"),
            alternative == null ? null : any(alternative),
            start(node),
            end(node)));
  }

  private Ast loop(Node node) {
    Node header = node.namedChildren().isEmpty() ? node : node.namedChildren().getFirst();
    Ast body = block(node, "body");
    return switch (header.kind()) {
      case "block", "for_statement" ->
          new Ast.For(List.of(), null, List.of(), body, start(node), end(node));
      case "for_clause" ->
          new Ast.For(
              statements(header, "initializer"),
              optional(header, "condition"),
              statements(header, "update"),
              body,
              start(node),
              end(node));
      case "range_clause" -> range(node, header, body);
      default -> whileLoop(node, expr(header), body);
    };
  }

  private Ast whileLoop(Node node, Expr test, Ast body) {
    return test instanceof Ast.Ellipsis any
        ? new Ast.For(List.of(any), any, List.of(any), body, start(node), end(node))
        : new Ast.While(test, body, null, start(node), end(node));
  }

  private List<Ast> statements(Node node, String field) {
    Node statement = node.child(field);
    return statement == null ? List.of() : List.of(any(statement));
  }

  /** A range over which nothing iterates by name has an empty tuple as target. */
  private Ast range(Node node, Node clause, Ast body) {
    Expr target = optional(clause, "left");
    int at = start(clause);
    return new Ast.ForEach(
        "range",
        target == null ? new Ast.Collection(CollectionKind.TUPLE, List.of(), at, at) : target,
        field(clause, "right"),
        body,
        null,
        start(node),
        end(node));
  }

  private Ast switches(Node node, @Nullable Expr subject) {
    List<Ast> cases = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      switch (child.kind()) {
        case "expression_case" -> cases.add(arm(child, patterns(child.child("value"))));
        case "type_case" -> cases.add(arm(child, exprs(named(child, "type"))));
        case "communication_case" -> cases.add(arm(child, communication(child)));
        case "default_case" -> cases.add(arm(child, List.of()));
        default -> {}
      }
    }
    return initialised(
        node,
        new Ast.Switch(
            subject == null ? List.of() : List.of(subject),
            List.copyOf(cases),
            start(node),
            end(node)));
  }

  /** {@code x.(type)}, perhaps assigned to a name. */
  private Expr typeSubject(Node node) {
    Expr value = field(node, "value");
    Node type = node.first("type");
    Node alias = node.child("alias");
    Expr asserted =
        type == null
            ? value
            : new Ast.Cast(
                ".()",
                new Ast.Name("type", start(type), end(type)),
                value,
                value.start(),
                end(type));
    return alias == null
        ? asserted
        : new Ast.Assign(":=", expr(alias), asserted, start(alias), asserted.end());
  }

  private List<Expr> patterns(@Nullable Node list) {
    return list == null ? List.of() : exprs(list.namedChildren());
  }

  private List<Expr> communication(Node node) {
    Node what = node.child("communication");
    if (what == null) {
      return List.of();
    }
    if (what.is("send_statement")) {
      return List.of(send(what));
    }
    return List.of(
        what.child("left") == null
            ? field(what, "right")
            : assign(what.first(":=") == null ? "=" : ":=", what));
  }

  /** One arm; in a pattern {@code case ...} stands for any number of them. */
  private Ast arm(Node node, List<Expr> patterns) {
    Node list = node.first("statement_list");
    List<Ast> body = list == null ? List.of() : body(list);
    return patterns.size() == 1 && patterns.getFirst() instanceof Ast.Ellipsis any && body.isEmpty()
        ? any
        : new Ast.Case(patterns, null, body, start(node), end(node));
  }

  // ---- declarations

  private Ast function(Node node, FunctionKind kind) {
    List<Ast> parameters = new ArrayList<>();
    Node receiver = node.child("receiver");
    if (receiver != null) {
      types().parameters(receiver).forEach(each -> parameters.add(receiver(each)));
    }
    parameters.addAll(types().parameters(node.child("parameters")));
    return new Ast.Function(
        kind,
        List.of(),
        field(node, "name"),
        types().typeParameters(node.child("type_parameters")),
        List.copyOf(parameters),
        types().result(node.child("result")),
        node.child("body") == null ? null : block(node, "body"),
        start(node),
        end(node));
  }

  private static Ast receiver(Ast parameter) {
    if (!(parameter instanceof Ast.Parameter declared)) {
      return parameter;
    }
    Ast mark = new Ast.Keyword("receiver", declared.start(), declared.start());
    return new Ast.Parameter(
        List.of(mark),
        declared.type(),
        declared.name(),
        null,
        "",
        declared.start(),
        declared.end());
  }

  private void imports(Node node, List<Ast> into) {
    Node list = node.first("import_spec_list");
    for (Node spec : (list == null ? node : list).namedChildren()) {
      Expr name = optional(spec, "name");
      if (name instanceof Ast.Ellipsis) {
        into.add(name);
      } else {
        into.add(imported(node, spec, name));
      }
    }
  }

  private Ast imported(Node whole, Node spec, @Nullable Expr name) {
    Node written = spec.child("name");
    Ast.ImportForm form =
        switch (written == null ? "" : written.kind()) {
          case "dot" -> Ast.ImportForm.ALL;
          case "blank_identifier" -> Ast.ImportForm.EFFECT;
          default -> Ast.ImportForm.MODULE;
        };
    return new Ast.Import(
        form,
        field(spec, "path"),
        null,
        form == Ast.ImportForm.MODULE ? name : null,
        start(whole),
        end(whole));
  }

  private void variables(String keyword, Node node, List<Ast> into) {
    Node list = node.first("var_spec_list");
    boolean grouped = list != null || node.first("(") != null;
    for (Node spec : (list == null ? node : list).namedChildren()) {
      Node whole = grouped ? spec : node;
      Node word = grouped ? null : node.first(keyword);
      int at = start(whole);
      Ast mark = new Ast.Keyword(keyword, at, word == null ? at : end(word));
      variables(mark, whole, spec, into);
    }
  }

  /** One declaration for each name, or one of a tuple where a single value gives them all. */
  private void variables(Ast mark, Node whole, Node spec, List<Ast> into) {
    List<Expr> names = exprs(named(spec, "name"));
    Node list = spec.child("value");
    List<Expr> values = list == null ? List.of() : exprs(list.namedChildren());
    if (names.size() == 1 && names.getFirst() instanceof Ast.Ellipsis any) {
      into.add(any);
    } else if (names.size() == values.size() || values.isEmpty()) {
      for (int i = 0; i < names.size(); i++) {
        Expr value = values.isEmpty() ? null : values.get(i);
        into.add(variable(mark, whole, spec, names.get(i), value));
      }
    } else {
      Expr value = sequence(CollectionKind.TUPLE, values);
      into.add(variable(mark, whole, spec, sequence(CollectionKind.TUPLE, names), value));
    }
  }

  private Ast variable(Ast mark, Node whole, Node spec, Expr target, @Nullable Expr value) {
    return new Ast.VarDecl(
        List.of(mark), optional(spec, "type"), target, value, start(whole), end(whole));
  }

  private void types(Node node, List<Ast> into) {
    boolean grouped = node.first("(") != null;
    for (Node spec : node.namedChildren()) {
      into.add(type(grouped ? spec : node, spec));
    }
  }

  private Ast type(Node whole, Node spec) {
    Expr name = field(spec, "name");
    Node type = spec.child("type");
    boolean alias = spec.is("type_alias");
    if (name instanceof Ast.Ellipsis || type == null) {
      return name;
    }
    if (!alias && (type.is("struct_type") || type.is("interface_type"))) {
      return classDecl(whole, spec, name, type);
    }
    Node sign = spec.first("=");
    return new Ast.TypeAlias(
        sign == null ? List.of() : List.of(keyword(sign)),
        name,
        types().typeParameters(spec.child("type_parameters")),
        expr(type),
        start(whole),
        end(whole));
  }

  /** What an interface embeds, and its type sets, are its supertypes. */
  private Ast classDecl(Node whole, Node spec, Expr name, Node type) {
    boolean struct = type.is("struct_type");
    List<Expr> supers = new ArrayList<>();
    List<Ast> members = new ArrayList<>();
    for (Ast member : struct ? types().fields(type) : types().elements(type)) {
      boolean embedded =
          !struct && !(member instanceof Ast.Function) && !(member instanceof Ast.Hole);
      if (embedded && member instanceof Expr supertype) {
        supers.add(supertype);
      } else {
        members.add(member);
      }
    }
    return new Ast.ClassDecl(
        struct ? Ast.ClassKind.STRUCT : Ast.ClassKind.INTERFACE,
        List.of(),
        name,
        types().typeParameters(spec.child("type_parameters")),
        List.of(),
        List.copyOf(supers),
        List.of(),
        List.copyOf(members),
        start(whole),
        end(whole));
  }
}
