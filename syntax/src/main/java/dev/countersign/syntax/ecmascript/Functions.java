package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Assign;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Function;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.Ast.Parameter;
import dev.countersign.syntax.Ast.Spread;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of every kind, and their parameters. */
final class Functions {
  private final EcmaScriptLowering lowering;

  Functions(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  Function function(FunctionKind kind, Node node) {
    Node name = node.child("name");
    return build(
        kind,
        lowering.modifiers().of(node),
        name == null ? null : lowering.expr(name),
        lowering.types().of(node, "return_type"),
        node,
        lowering.start(node));
  }

  Function arrow(Node node) {
    return function(FunctionKind.LAMBDA, node);
  }

  /** A method or accessor of a class or an object; {@code decorators} stood before it. */
  Function method(Node node, List<Ast> decorators) {
    Node name = node.child("name");
    List<Ast> modifiers = new ArrayList<>(decorators);
    modifiers.addAll(lowering.modifiers().of(node));
    return build(
        methodKind(node, name),
        modifiers,
        name == null ? null : lowering.expressions().key(name, node),
        lowering.types().of(node, "return_type"),
        node,
        decorators.isEmpty() ? lowering.start(node) : decorators.getFirst().start());
  }

  private static FunctionKind methodKind(Node node, @Nullable Node name) {
    if (node.first("get") != null || node.first("static get") != null) {
      return FunctionKind.GETTER;
    }
    if (node.first("set") != null) {
      return FunctionKind.SETTER;
    }
    boolean constructor =
        name != null
            && name.is("property_identifier")
            && name.text().equals("constructor")
            && node.first("static") == null;
    return constructor ? FunctionKind.CONSTRUCTOR : FunctionKind.METHOD;
  }

  /** A call or construct signature of an interface, which has no name. */
  Function signature(FunctionKind kind, String resultField, Node node) {
    return build(
        kind,
        lowering.modifiers().of(node),
        null,
        lowering.types().of(node, resultField),
        node,
        lowering.start(node));
  }

  Function staticBlock(Node node) {
    return build(
        FunctionKind.INITIALIZER,
        lowering.modifiers().of(node),
        null,
        null,
        node,
        lowering.start(node));
  }

  private Function build(
      FunctionKind kind,
      List<Ast> modifiers,
      @Nullable Expr name,
      @Nullable Expr result,
      Node node,
      int start) {
    Node body = node.child("body");
    return new Function(
        kind,
        modifiers,
        name,
        lowering.types().parameters(node),
        parameters(node),
        result,
        body == null ? null : body(body),
        start,
        lowering.end(node));
  }

  private Ast body(Node body) {
    return body.is("statement_block") ? lowering.statements().block(body) : lowering.expr(body);
  }

  /** The parameters in parentheses, or the one that an arrow has without. */
  List<Ast> parameters(Node owner) {
    Node single = owner.child("parameter");
    if (single != null) {
      return List.of(plain(lowering.expr(single)));
    }
    Node list = owner.child("parameters");
    List<Ast> parameters = new ArrayList<>();
    for (Node child : list == null ? List.<Node>of() : list.namedChildren()) {
      parameters.add(parameter(child));
    }
    return parameters;
  }

  Ast parameter(Node node) {
    return switch (node.kind()) {
      case "required_parameter", "optional_parameter" -> typed(node);
      default -> plain(lowering.expr(node));
    };
  }

  private Ast typed(Node node) {
    Node pattern = node.child("pattern") == null ? node.child("name") : node.child("pattern");
    Expr name = pattern == null ? lowering.missing(node) : lowering.expr(pattern);
    Node value = node.child("value");
    List<Ast> modifiers = lowering.modifiers().of(node);
    Expr type = lowering.types().of(node, "type");
    if (modifiers.isEmpty()
        && type == null
        && value == null
        && EcmaScriptLowering.standsForMany(name)) {
      return name;
    }
    return new Parameter(
        modifiers,
        type,
        name instanceof Spread spread ? spread.operand() : name,
        value == null ? null : lowering.expr(value),
        name instanceof Spread ? "..." : "",
        lowering.start(node),
        lowering.end(node));
  }

  private static Ast plain(Expr expr) {
    if (EcmaScriptLowering.standsForMany(expr)) {
      return expr;
    }
    return switch (expr) {
      case Assign assign when assign.op().equals("=") ->
          parameter(assign.target(), assign.value(), "", expr);
      case Spread spread -> parameter(spread.operand(), null, "...", expr);
      default -> parameter(expr, null, "", expr);
    };
  }

  private static Parameter parameter(
      Expr name, @Nullable Expr defaultValue, String rest, Expr whole) {
    return new Parameter(List.of(), null, name, defaultValue, rest, whole.start(), whole.end());
  }

  /** The parameter of an index signature. */
  Ast parameter(Node owner, @Nullable Node name, @Nullable Node type) {
    Expr key = name == null ? lowering.missing(owner) : lowering.expr(name);
    Expr keyType = type == null ? null : lowering.types().annotated(type);
    int end = keyType == null ? key.end() : keyType.end();
    return EcmaScriptLowering.standsForMany(key) && keyType == null
        ? key
        : new Parameter(List.of(), keyType, key, null, "", key.start(), end);
  }
}
