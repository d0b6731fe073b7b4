package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.ClassDecl;
import dev.countersign.syntax.Ast.ClassKind;
import dev.countersign.syntax.Ast.EnumConstant;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.Ast.VarDecl;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes, interfaces, enums, namespaces and their members. */
final class Classes {
  private final EcmaScriptLowering lowering;

  Classes(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  ClassDecl classDecl(Node node) {
    List<Expr> supers = new ArrayList<>();
    List<Expr> interfaces = new ArrayList<>();
    Node heritage = node.first("class_heritage");
    if (heritage != null) {
      heritage(heritage, supers, interfaces);
    }
    return build(ClassKind.CLASS, lowering.modifiers().of(node), supers, interfaces, node);
  }

  private void heritage(Node heritage, List<Expr> supers, List<Expr> interfaces) {
    for (Node child : heritage.namedChildren()) {
      switch (child.kind()) {
        case "extends_clause" -> supers.addAll(bases(child));
        case "implements_clause" ->
            interfaces.addAll(lowering.expressions().all(child.namedChildren()));
        default -> supers.add(lowering.expr(child));
      }
    }
  }

  /** Each base with the type arguments that follow it. */
  private List<Expr> bases(Node clause) {
    List<Expr> bases = new ArrayList<>();
    for (Node child : clause.namedChildren()) {
      if (child.is("type_arguments") && !bases.isEmpty()) {
        bases.add(lowering.expressions().withTypes(bases.removeLast(), child));
      } else {
        bases.add(lowering.expr(child));
      }
    }
    return bases;
  }

  ClassDecl interfaceDecl(Node node) {
    Node clause = node.first("extends_type_clause");
    List<Expr> supers =
        clause == null ? List.of() : lowering.expressions().all(clause.namedChildren());
    return build(ClassKind.INTERFACE, lowering.modifiers().of(node), supers, List.of(), node);
  }

  ClassDecl enumDecl(Node node) {
    List<Ast> modifiers = new ArrayList<>(lowering.modifiers().of(node));
    Node constant = node.first("const");
    if (constant != null) {
      modifiers.add(lowering.keyword(constant));
    }
    return build(ClassKind.ENUM, modifiers, List.of(), List.of(), node);
  }

  ClassDecl namespace(Node node) {
    return build(ClassKind.NAMESPACE, List.of(), List.of(), List.of(), node);
  }

  /** {@code declare global { ... }}. */
  ClassDecl global(Node node, Node word) {
    Node body = node.first("statement_block");
    return new ClassDecl(
        ClassKind.NAMESPACE,
        List.of(),
        lowering.name(word),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        body == null ? List.of() : statements(body),
        lowering.start(node),
        lowering.end(node));
  }

  private ClassDecl build(
      ClassKind kind, List<Ast> modifiers, List<Expr> supers, List<Expr> interfaces, Node node) {
    Node name = node.child("name");
    Node body = node.child("body");
    return new ClassDecl(
        kind,
        modifiers,
        name == null ? null : lowering.expr(name),
        lowering.types().parameters(node),
        List.of(),
        supers,
        interfaces,
        body == null ? List.of() : kind == ClassKind.NAMESPACE ? statements(body) : members(body),
        lowering.start(node),
        lowering.end(node));
  }

  private List<Ast> statements(Node body) {
    return lowering.statements().of(body);
  }

  /** The members of a class, interface, enum or object type, each with its decorators. */
  List<Ast> members(Node body) {
    List<Ast> members = new ArrayList<>();
    List<Ast> decorators = new ArrayList<>();
    for (Node child : body.namedChildren()) {
      if (child.is("decorator")) {
        decorators.add(lowering.modifiers().decorator(child));
      } else {
        member(child, decorators, members);
        decorators = new ArrayList<>();
      }
    }
    members.addAll(decorators);
    return members;
  }

  private void member(Node node, List<Ast> decorators, List<Ast> members) {
    switch (node.kind()) {
      case "method_definition", "method_signature", "abstract_method_signature" ->
          members.add(lowering.functions().method(node, decorators));
      case "field_definition" -> members.add(field(node, node.child("property"), decorators));
      case "public_field_definition", "property_signature" ->
          members.add(field(node, node.child("name"), decorators));
      case "class_static_block" -> members.add(lowering.functions().staticBlock(node));
      case "call_signature" ->
          members.add(lowering.functions().signature(FunctionKind.METHOD, "return_type", node));
      case "construct_signature" ->
          members.add(lowering.functions().signature(FunctionKind.CONSTRUCTOR, "type", node));
      case "enum_assignment" -> members.add(constant(node, node.child("name")));
      case "property_identifier",
          "private_property_identifier",
          "computed_property_name",
          "string",
          "number" ->
          members.add(constant(node, node));
      default -> lowering.statements().add(node, members);
    }
  }

  private Ast field(Node node, @Nullable Node nameNode, List<Ast> decorators) {
    Expr name = lowering.expressions().key(nameNode, node);
    List<Ast> modifiers = new ArrayList<>(decorators);
    modifiers.addAll(lowering.modifiers().of(node));
    Expr type = lowering.types().of(node, "type");
    Node value = node.child("value");
    if (modifiers.isEmpty()
        && type == null
        && value == null
        && EcmaScriptLowering.standsForMany(name)) {
      return name;
    }
    return new VarDecl(
        modifiers,
        type,
        name,
        value == null ? null : lowering.expr(value),
        modifiers.isEmpty() ? lowering.start(node) : firstStart(modifiers, node),
        lowering.end(node));
  }

  private int firstStart(List<Ast> modifiers, Node node) {
    return Math.min(modifiers.getFirst().start(), lowering.start(node));
  }

  private Ast constant(Node node, @Nullable Node nameNode) {
    Expr name = lowering.expressions().key(nameNode, node);
    if (EcmaScriptLowering.standsForMany(name)) {
      return name;
    }
    Node value = node.child("value");
    return new EnumConstant(
        List.of(),
        name,
        value == null ? List.of() : List.of(lowering.expr(value)),
        null,
        lowering.start(node),
        lowering.end(node));
  }
}
