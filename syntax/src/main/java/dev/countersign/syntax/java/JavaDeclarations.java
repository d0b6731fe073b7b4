package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.ClassKind;
import dev.countersign.syntax.Ast.FunctionKind;
import dev.countersign.syntax.Ast.ImportForm;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that declares: packages, imports, types, members, variables, parameters. */
final class JavaDeclarations {
  private final JavaLowering in;

  JavaDeclarations(JavaLowering in) {
    this.in = in;
  }

  /** What the declaration amounts to, or null where {@code node} is none. */
  @Nullable List<Ast> lower(Node node) {
    Ast one = one(node);
    return one == null ? null : List.of(one);
  }

  private @Nullable Ast one(Node node) {
    return switch (node.kind()) {
      case "package_declaration" -> packageOf(node);
      case "import_declaration" -> importOf(node);
      case "class_declaration" -> type(ClassKind.CLASS, node);
      case "interface_declaration" -> type(ClassKind.INTERFACE, node);
      case "enum_declaration" -> type(ClassKind.ENUM, node);
      case "record_declaration" -> type(ClassKind.RECORD, node);
      case "annotation_type_declaration" -> type(ClassKind.ANNOTATION, node);
      case "module_declaration" -> module(node);
      case "method_declaration" -> function(FunctionKind.METHOD, node);
      case "constructor_declaration", "compact_constructor_declaration" ->
          function(FunctionKind.CONSTRUCTOR, node);
      case "annotation_type_element_declaration" -> element(node);
      case "static_initializer" -> initializer(node);
      case "enum_constant" -> constant(node);
      case "variable_declarator" -> variable(List.of(), null, node, node);
      case "formal_parameter", "spread_parameter", "receiver_parameter" -> parameter(node);
      case "type_parameter" -> typeParameter(node);
      case "element_value_pair" -> pair(node);
      case "resource" -> resource(node);
      default -> null;
    };
  }

  private Ast packageOf(Node node) {
    return new Ast.PackageDecl(
        annotations(node), in.expr(JavaTypes.plain(node).getLast()), in.start(node), in.end(node));
  }

  private Ast importOf(Node node) {
    List<Node> parts = node.namedChildren();
    if (parts.isEmpty()) {
      return in.absent(node);
    }
    List<Ast.Expr> module = importedModule(node);
    if (!module.isEmpty()) {
      return new Ast.Import(
          ImportForm.ALL, dotted(module), null, null, in.start(node), in.end(node));
    }
    boolean all = node.first("asterisk") != null;
    Ast.Expr name = in.expr(parts.getFirst());
    boolean member = !all && node.first("static") != null && name instanceof Ast.Member;
    if (member && name instanceof Ast.Member path) {
      return new Ast.Import(
          ImportForm.MEMBER, path.object(), path.name(), null, in.start(node), in.end(node));
    }
    return new Ast.Import(
        all ? ImportForm.ALL : ImportForm.MODULE, name, null, null, in.start(node), in.end(node));
  }

  /** The names of {@code import module a.b}, in which the grammar sees an error; else none. */
  private List<Ast.Expr> importedModule(Node node) {
    List<Node> errors = node.hasError() ? in.unplacedErrors(node) : List.of();
    List<Ast.Expr> names = new ArrayList<>();
    if (errors.size() == 1 && node.text().startsWith("import module ")) {
      Node error = errors.getFirst();
      in.accept(error);
      Cst cst = node.cst();
      for (int i = error.index(); i < cst.next()[node.index()]; i++) {
        Node each = new Node(cst, i);
        if (each.is("identifier")) {
          names.add(in.expr(each));
        }
      }
    }
    return names;
  }

  private static Ast.Expr dotted(List<Ast.Expr> names) {
    Ast.Expr path = names.getFirst();
    for (Ast.Expr name : names.subList(1, names.size())) {
      path = new Ast.Member(path, ".", name, path.start(), name.end());
    }
    return path;
  }

  private Ast type(ClassKind kind, Node node) {
    List<Ast> modifiers = new ArrayList<>(modifiers(node));
    clause(node.child("permits"), "permits", modifiers);
    Node superclass = node.child("superclass");
    Node extended = node.first("extends_interfaces");
    List<Ast.Expr> supers = superclass != null ? in.types().each(superclass) : listed(extended);
    Node parameters = node.child("parameters");
    return new Ast.ClassDecl(
        kind,
        List.copyOf(modifiers),
        in.expr(node, "name"),
        typeParameters(node),
        parameters == null ? List.of() : parameters(parameters),
        supers,
        listed(node.child("interfaces")),
        members(node.child("body")),
        in.start(node),
        in.end(node));
  }

  /** The body of {@code new T() {...}}. */
  Ast.ClassDecl anonymous(Node body) {
    return new Ast.ClassDecl(
        ClassKind.CLASS,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        members(body),
        in.start(body),
        in.end(body));
  }

  private List<Ast> members(@Nullable Node body) {
    if (body == null) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    for (Node child : body.children()) {
      if (child.is("enum_body_declarations")) {
        nodes.addAll(child.children());
      } else {
        nodes.add(child);
      }
    }
    List<Ast> members = in.statements().sequence(nodes);
    return members.stream().map(JavaDeclarations::initializerBlock).toList();
  }

  /** A block among members runs when an instance is made. */
  private static Ast initializerBlock(Ast member) {
    return member instanceof Ast.Block block
        ? new Ast.Function(
            FunctionKind.INITIALIZER,
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            block,
            block.start(),
            block.end())
        : member;
  }

  private Ast initializer(Node node) {
    Node word = node.first("static");
    return new Ast.Function(
        FunctionKind.INITIALIZER,
        word == null ? List.of() : List.of(in.keyword(word)),
        null,
        List.of(),
        List.of(),
        null,
        in.statements().block(node.namedChildren().getLast()),
        in.start(node),
        in.end(node));
  }

  /** Directives stay as they are: nothing that runs is in them. */
  private Ast module(Node node) {
    List<Ast> modifiers = new ArrayList<>(annotations(node));
    Node open = node.first("open");
    if (open != null) {
      modifiers.add(in.keyword(open));
    }
    Node body = node.child("body");
    return new Ast.ClassDecl(
        ClassKind.NAMESPACE,
        List.copyOf(modifiers),
        in.expr(node, "name"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        body == null ? List.of() : in.statements().sequence(body.children()),
        in.start(node),
        in.end(node));
  }

  private Ast function(FunctionKind kind, Node node) {
    List<Ast> modifiers = new ArrayList<>(modifiers(node));
    modifiers.addAll(annotations(node));
    clause(node.first("throws"), "throws", modifiers);
    Node type = node.child("type");
    Node parameters = node.child("parameters");
    Node body = node.child("body");
    return new Ast.Function(
        kind,
        List.copyOf(modifiers),
        in.expr(node, "name"),
        typeParameters(node),
        parameters == null ? List.of() : parameters(parameters),
        type == null ? null : in.types().withDimensions(in.expr(type), node),
        body == null ? null : in.statements().block(body),
        in.start(node),
        in.end(node));
  }

  /** The default value of an annotation's element is its body. */
  private Ast element(Node node) {
    return new Ast.Function(
        FunctionKind.METHOD,
        modifiers(node),
        in.expr(node, "name"),
        List.of(),
        List.of(),
        in.types().withDimensions(in.expr(node, "type"), node),
        in.optional(node.child("value")),
        in.start(node),
        in.end(node));
  }

  Ast.Function lambda(Node node) {
    Node parameters = node.child("parameters");
    List<Ast> lowered =
        parameters == null
            ? List.of()
            : switch (parameters.kind()) {
              case "identifier" -> List.of(inferred(parameters));
              case "inferred_parameters" ->
                  JavaLowering.each(parameters.namedChildren(), this::inferred);
              default -> parameters(parameters);
            };
    Node body = node.child("body");
    return new Ast.Function(
        FunctionKind.LAMBDA,
        List.of(),
        null,
        List.of(),
        lowered,
        null,
        body == null
            ? in.absent(node)
            : body.is("block") ? in.statements().block(body) : in.expr(body),
        in.start(node),
        in.end(node));
  }

  private Ast inferred(Node name) {
    Ast.Expr lowered = in.expr(name);
    return lowered instanceof Ast.Ellipsis || lowered instanceof Ast.MetavarMany
        ? lowered
        : new Ast.Parameter(List.of(), null, lowered, null, "", lowered.start(), lowered.end());
  }

  private List<Ast> parameters(Node list) {
    return JavaLowering.each(list.namedChildren(), this::parameter);
  }

  private Ast parameter(Node node) {
    Ast.Hole hole = in.standIn(node);
    if (hole != null) {
      return hole;
    }
    return switch (node.kind()) {
      case "formal_parameter" ->
          parameter(
              node, in.types().withDimensions(in.expr(node, "type"), node), node.child("name"), "");
      case "spread_parameter" -> spread(node);
      case "receiver_parameter" -> receiver(node);
      default -> in.any(node);
    };
  }

  private Ast parameter(Node node, Ast.@Nullable Expr type, @Nullable Node name, String rest) {
    return new Ast.Parameter(
        modifiers(node),
        type,
        name == null ? in.absent(node) : in.expr(name),
        null,
        rest,
        in.start(node),
        in.end(node));
  }

  private Ast spread(Node node) {
    Node declarator = node.first("variable_declarator");
    Ast.Expr type = null;
    for (Node part : JavaTypes.plain(node)) {
      if (!part.is("modifiers") && !part.is("variable_declarator")) {
        type = in.expr(part);
      }
    }
    return parameter(node, type, declarator == null ? null : declarator.child("name"), "...");
  }

  /** {@code Outer this}: no argument is ever passed for it. */
  private Ast receiver(Node node) {
    List<Node> parts = JavaTypes.plain(node);
    return new Ast.Parameter(
        List.of(new Ast.Keyword("receiver", in.start(node), in.start(node))),
        in.expr(parts.getFirst()),
        in.expr(parts.getLast()),
        null,
        "",
        in.start(node),
        in.end(node));
  }

  private List<Ast> typeParameters(Node node) {
    Node list = node.child("type_parameters");
    return list == null ? List.of() : JavaLowering.each(list.namedChildren(), this::typeParameter);
  }

  private Ast typeParameter(Node node) {
    List<Node> parts = JavaTypes.plain(node);
    if (!node.is("type_parameter") || parts.isEmpty()) {
      return in.any(node);
    }
    Ast.Expr name = in.expr(parts.getFirst());
    if (name instanceof Ast.Ellipsis || name instanceof Ast.MetavarMany) {
      return name;
    }
    Node bound = node.first("type_bound");
    return new Ast.TypeParameter(
        name, bound == null ? List.of() : in.types().each(bound), in.start(node), in.end(node));
  }

  private Ast constant(Node node) {
    Ast.Expr name = in.expr(node, "name");
    if (name instanceof Ast.Ellipsis || name instanceof Ast.MetavarMany) {
      return name;
    }
    Node arguments = node.child("arguments");
    Node body = node.child("body");
    return new Ast.EnumConstant(
        modifiers(node),
        name,
        arguments == null ? List.of() : in.exprs(arguments.namedChildren()),
        body == null ? null : anonymous(body),
        in.start(node),
        in.end(node));
  }

  /** One for each declared name, all with the span of the declaration. */
  List<Ast> variables(Node node) {
    List<Ast> modifiers = modifiers(node);
    Ast.Expr type = in.expr(node, "type");
    List<Ast> variables = new ArrayList<>();
    for (Node declarator : node.children("declarator")) {
      if (declarator.named()) {
        variables.add(variable(modifiers, type, declarator, node));
      }
    }
    return List.copyOf(variables);
  }

  private Ast variable(List<Ast> modifiers, Ast.@Nullable Expr type, Node declarator, Node whole) {
    return new Ast.VarDecl(
        modifiers,
        type == null ? null : in.types().withDimensions(type, declarator),
        in.expr(declarator, "name"),
        in.optional(declarator.child("value")),
        in.start(whole),
        in.end(whole));
  }

  /** The variable of {@code for (T x : xs)}. */
  Ast loopVariable(Node loop) {
    Node first = loop.first("modifiers");
    Node type = loop.child("type");
    Node name = loop.child("name");
    if (type == null || name == null) {
      return in.absent(loop);
    }
    Ast.Hole hole = in.standIn(type);
    if (hole != null) {
      return hole;
    }
    return new Ast.VarDecl(
        modifiers(loop),
        in.types().withDimensions(in.expr(type), loop),
        in.expr(name),
        null,
        in.start(first == null ? type : first),
        in.end(name));
  }

  /** What {@code try (...)} opens, or names. */
  Ast resource(Node node) {
    Node type = node.child("type");
    if (type != null) {
      return new Ast.VarDecl(
          modifiers(node),
          in.types().withDimensions(in.expr(type), node),
          in.expr(node, "name"),
          in.optional(node.child("value")),
          in.start(node),
          in.end(node));
    }
    Ast.Expr named =
        node.namedChildren().isEmpty() ? in.absent(node) : in.expr(node.namedChildren().getFirst());
    return named instanceof Ast.Ellipsis || named instanceof Ast.MetavarMany
        ? named
        : new Ast.ExprStmt(named, in.start(node), in.end(node));
  }

  /** Annotations and modifier words in order. */
  private List<Ast> modifiers(Node node) {
    Node list = node.first("modifiers");
    if (list == null) {
      return List.of();
    }
    List<Ast> modifiers = new ArrayList<>();
    for (Node child : list.children()) {
      if (JavaTypes.annotation(child)) {
        modifiers.add(annotation(child));
      } else if (!child.extra()) {
        modifiers.add(child.error() ? in.error(child, in.parts(child)) : in.keyword(child));
      }
    }
    return List.copyOf(modifiers);
  }

  /** Annotations that stand outside of the modifiers. */
  private List<Ast> annotations(Node node) {
    List<Ast> annotations = new ArrayList<>();
    for (Node child : node.namedChildren()) {
      if (JavaTypes.annotation(child)) {
        annotations.add(annotation(child));
      }
    }
    return annotations;
  }

  Ast.Annotation annotation(Node node) {
    Node list = node.child("arguments");
    List<Ast.Expr> arguments =
        list == null ? null : JavaLowering.each(list.namedChildren(), this::argument);
    return new Ast.Annotation(in.expr(node, "name"), arguments, in.start(node), in.end(node));
  }

  private Ast.Expr argument(Node node) {
    return node.is("element_value_pair") ? pair(node) : in.expr(node);
  }

  private Ast.Expr pair(Node node) {
    Ast.Hole hole = in.standIn(node);
    return hole != null
        ? hole
        : new Ast.NamedArgument(
            in.expr(node, "key"), in.expr(node, "value"), in.start(node), in.end(node));
  }

  /** {@code throws A, B} and {@code permits A, B} are one modifier for each type. */
  private void clause(@Nullable Node node, String word, List<Ast> modifiers) {
    if (node != null) {
      Node list = node.first("type_list");
      for (Ast.Expr type : in.types().each(list == null ? node : list)) {
        modifiers.add(
            type instanceof Ast.Ellipsis
                ? type
                : new Ast.TypeForm(word, List.of(type), type.start(), type.end()));
      }
    }
  }

  private List<Ast.Expr> listed(@Nullable Node clause) {
    Node list = clause == null ? null : clause.first("type_list");
    return list == null ? List.of() : in.types().each(list);
  }
}
