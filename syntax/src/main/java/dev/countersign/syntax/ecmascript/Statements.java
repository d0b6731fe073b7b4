package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Block;
import dev.countersign.syntax.Ast.Case;
import dev.countersign.syntax.Ast.Catch;
import dev.countersign.syntax.Ast.DoWhile;
import dev.countersign.syntax.Ast.Ellipsis;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.ExprStmt;
import dev.countersign.syntax.Ast.For;
import dev.countersign.syntax.Ast.ForEach;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.Ast.If;
import dev.countersign.syntax.Ast.Jump;
import dev.countersign.syntax.Ast.Keyword;
import dev.countersign.syntax.Ast.Labeled;
import dev.countersign.syntax.Ast.Return;
import dev.countersign.syntax.Ast.Switch;
import dev.countersign.syntax.Ast.Throw;
import dev.countersign.syntax.Ast.Try;
import dev.countersign.syntax.Ast.TypeAlias;
import dev.countersign.syntax.Ast.VarDecl;
import dev.countersign.syntax.Ast.While;
import dev.countersign.syntax.Ast.With;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements and declarations. */
final class Statements {
  private final EcmaScriptLowering lowering;

  Statements(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  /** The statements of a file or block, and what the parser could not read between them. */
  List<Ast> of(Node container) {
    return all(
        container.children().stream()
            .filter(child -> child.error() || (child.named() && !child.extra()))
            .toList());
  }

  /** Lowers statements in order; what the parser could not read within one follows it. */
  private List<Ast> all(List<Node> nodes) {
    List<Ast> statements = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      add(node, statements);
      lowering.addUnreadErrors(node, statements);
    }
    return statements;
  }

  /** Adds what {@code node} is: nothing, one statement, or one for each declared name. */
  void add(Node node, List<Ast> out) {
    switch (node.kind()) {
      case "empty_statement", "hash_bang_line", "comment", "html_comment" -> {}
      case "lexical_declaration", "variable_declaration", "using_declaration" ->
          addVariables(node, out);
      case "import_statement" -> lowering.modules().addImports(node, out);
      case "ambient_declaration" -> addAmbient(node, out);
      default -> out.add(statement(node));
    }
  }

  private Ast statement(Node node) {
    return switch (node.kind()) {
      case "expression_statement" -> expression(node);
      case "statement_block" -> block(node);
      case "if_statement" -> ifStatement(node);
      case "for_statement" -> forStatement(node);
      case "for_in_statement" -> forEach(node);
      case "while_statement" -> whileStatement(node);
      case "do_statement" -> doStatement(node);
      case "switch_statement" -> switchStatement(node);
      case "try_statement" -> tryStatement(node);
      case "with_statement" -> with(node);
      case "labeled_statement" ->
          new Labeled(lowering.expr(node, "label"), body(node, "body"), start(node), end(node));
      case "return_statement" -> new Return(optional(node), start(node), end(node));
      case "throw_statement" -> new Throw(optional(node), null, start(node), end(node));
      case "break_statement" -> jump("break", node);
      case "continue_statement" -> jump("continue", node);
      case "debugger_statement" -> jump("debugger", node);
      case "function_declaration", "generator_function_declaration", "function_signature" ->
          lowering.functions().function(FunctionKind.FUNCTION, node);
      case "class_declaration", "abstract_class_declaration" -> lowering.classes().classDecl(node);
      case "interface_declaration" -> lowering.classes().interfaceDecl(node);
      case "enum_declaration" -> lowering.classes().enumDecl(node);
      case "module" -> lowering.classes().namespace(node);
      case "type_alias_declaration" -> typeAlias(node);
      case "import_alias" -> lowering.modules().alias(node);
      case "export_statement" -> lowering.modules().export(node);
      default -> lowering.expr(node);
    };
  }

  private int start(Node node) {
    return lowering.start(node);
  }

  private int end(Node node) {
    return lowering.end(node);
  }

  private @Nullable Expr optional(Node node) {
    return node.namedChildren().isEmpty() ? null : lowering.expressions().only(node);
  }

  private Jump jump(String keyword, Node node) {
    Node label = node.child("label");
    return new Jump(keyword, label == null ? null : lowering.expr(label), start(node), end(node));
  }

  /** A namespace stands in an expression statement; an ellipsis stands for statements. */
  private Ast expression(Node node) {
    List<Node> children = node.namedChildren();
    if (children.size() == 1 && children.getFirst().is("internal_module")) {
      return lowering.classes().namespace(children.getFirst());
    }
    Expr expr = lowering.expressions().only(node);
    return EcmaScriptLowering.standsForMany(expr)
        ? expr
        : new ExprStmt(expr, start(node), end(node));
  }

  Block block(Node node) {
    return new Block(of(node), start(node), end(node));
  }

  /** The one statement that {@code field} holds. */
  private Ast body(Node node, String field) {
    Node body = node.child(field);
    return body == null ? lowering.missing(node) : single(body);
  }

  private Ast single(Node node) {
    List<Ast> statements = all(List.of(node));
    return statements.size() == 1
        ? statements.getFirst()
        : new Block(statements, start(node), end(node));
  }

  private If ifStatement(Node node) {
    Node alternative = node.child("alternative");
    return new If(
        lowering.expr(node, "condition"),
        body(node, "consequence"),
        alternative == null ? null : clause(alternative),
        start(node),
        end(node));
  }

  private Ast clause(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? lowering.missing(node) : single(children.getFirst());
  }

  private While whileStatement(Node node) {
    return new While(
        lowering.expr(node, "condition"), body(node, "body"), null, start(node), end(node));
  }

  private DoWhile doStatement(Node node) {
    return new DoWhile(
        body(node, "body"), lowering.expr(node, "condition"), start(node), end(node));
  }

  private Ast with(Node node) {
    Expr object = lowering.expr(node, "object");
    ExprStmt item = new ExprStmt(object, object.start(), object.end());
    return new With("with", List.of(item), body(node, "body"), start(node), end(node));
  }

  /** A pattern's {@code for (...)} has the ellipsis in all three places. */
  private For forStatement(Node node) {
    Node test = node.child("condition");
    Node update = node.child("increment");
    List<Ast> init = initializer(node.child("initializer"));
    boolean any = init.size() == 1 && init.getFirst() instanceof Ellipsis;
    return new For(
        init,
        any ? (Ellipsis) init.getFirst() : test == null ? null : condition(test),
        any ? init : update == null ? List.of() : List.of(lowering.expr(update)),
        body(node, "body"),
        start(node),
        end(node));
  }

  private List<Ast> initializer(@Nullable Node node) {
    if (node == null || node.is(";")) {
      return List.of();
    }
    List<Ast> init = new ArrayList<>();
    add(node, init);
    return init;
  }

  private @Nullable Expr condition(Node node) {
    return switch (node.kind()) {
      case ";", "empty_statement" -> null;
      case "expression_statement" -> lowering.expressions().only(node);
      default -> lowering.expr(node);
    };
  }

  private ForEach forEach(Node node) {
    Node operator = node.child("operator");
    String op = operator == null ? "of" : operator.kind();
    boolean await = node.first("await") != null && node.first("using") == null;
    return new ForEach(
        await ? "await " + op : op,
        target(node),
        lowering.expr(node, "right"),
        body(node, "body"),
        null,
        start(node),
        end(node));
  }

  private Ast target(Node node) {
    Expr left = lowering.expr(node, "left");
    Node value = node.child("value");
    for (String kind : List.of("var", "let", "const", "using")) {
      Node keyword = node.first(kind);
      if (keyword != null) {
        Expr initial = value == null ? null : lowering.expr(value);
        int end = initial == null ? left.end() : initial.end();
        List<Ast> modifiers = List.of(lowering.keyword(keyword));
        return new VarDecl(modifiers, null, left, initial, start(keyword), end);
      }
    }
    return left;
  }

  private Switch switchStatement(Node node) {
    Node body = node.child("body");
    List<Ast> cases = new ArrayList<>();
    for (Node child : body == null ? List.<Node>of() : body.namedChildren()) {
      switch (child.kind()) {
        case "switch_case", "switch_default" -> cases.add(switchCase(child));
        default -> add(child, cases);
      }
    }
    return new Switch(List.of(lowering.expr(node, "value")), cases, start(node), end(node));
  }

  private Ast switchCase(Node node) {
    Node value = node.child("value");
    Expr pattern = value == null ? null : lowering.expr(value);
    List<Ast> body = all(named(node.children("body")));
    return pattern != null && body.isEmpty() && EcmaScriptLowering.standsForMany(pattern)
        ? pattern
        : new Case(
            pattern == null ? List.of() : List.of(pattern), null, body, start(node), end(node));
  }

  private static List<Node> named(List<Node> nodes) {
    return nodes.stream().filter(Node::named).toList();
  }

  private Try tryStatement(Node node) {
    Node handler = node.child("handler");
    Node finalizer = node.child("finalizer");
    return new Try(
        List.of(),
        body(node, "body"),
        handler == null ? List.of() : List.of(handler(handler)),
        null,
        finalizer == null ? null : body(finalizer, "body"),
        start(node),
        end(node));
  }

  private Catch handler(Node node) {
    Node parameter = node.child("parameter");
    Expr type = lowering.types().of(node, "type");
    return new Catch(
        type == null ? List.of() : List.of(type),
        parameter == null ? null : lowering.expr(parameter),
        body(node, "body"),
        start(node),
        end(node));
  }

  private TypeAlias typeAlias(Node node) {
    return new TypeAlias(
        lowering.modifiers().of(node),
        lowering.expr(node, "name"),
        lowering.types().parameters(node),
        lowering.expr(node, "value"),
        start(node),
        end(node));
  }

  /** One declaration for each name; those after the first have the keyword without width. */
  private void addVariables(Node node, List<Ast> out) {
    List<Node> declarators = node.namedChildren();
    List<Node> words = node.children().stream().takeWhile(each -> !each.named()).toList();
    for (int i = 0; i < declarators.size(); i++) {
      Node declarator = declarators.get(i);
      int start = i == 0 ? start(node) : start(declarator);
      int end = declarators.size() == 1 ? end(node) : end(declarator);
      out.add(variable(declarator, keyword(words, i == 0, start), start, end));
    }
  }

  private Keyword keyword(List<Node> words, boolean written, int start) {
    String text = String.join(" ", words.stream().map(Node::text).toList());
    return new Keyword(text, start, written && !words.isEmpty() ? end(words.getLast()) : start);
  }

  private Ast variable(Node node, Keyword keyword, int start, int end) {
    if (!node.is("variable_declarator")) {
      return lowering.expr(node);
    }
    List<Ast> modifiers = new ArrayList<>();
    modifiers.add(keyword);
    modifiers.addAll(lowering.modifiers().of(node));
    Node value = node.child("value");
    return new VarDecl(
        modifiers,
        lowering.types().of(node, "type"),
        lowering.expr(node, "name"),
        value == null ? null : lowering.expr(value),
        start,
        end);
  }

  /** {@code declare} before a declaration; {@code declare global} is a namespace. */
  private void addAmbient(Node node, List<Ast> out) {
    Node declare = node.first("declare");
    Keyword keyword = declare == null ? null : lowering.keyword(declare);
    Node global = node.first("global");
    int from = out.size();
    if (global != null) {
      out.add(lowering.classes().global(node, global));
    } else {
      for (Node child : node.namedChildren()) {
        add(child, out);
      }
    }
    if (keyword != null) {
      out.subList(from, out.size())
          .replaceAll(each -> Modifiers.prepend(List.of(keyword), each, start(node), end(node)));
    }
  }
}
