package dev.countersign.flow.lower;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Declarations;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers a whole file. Functions wait in a queue, so that their nesting costs no stack; within a
 * function the depth of the tree does, and {@link BudgetException} ends it.
 */
public final class UnitLowering {
  /** What Python's enumerations extend. */
  private static final Set<String> ENUMS = Set.of("Enum", "StrEnum", "IntEnum");

  /** How deep expressions and statements of one function may nest. */
  static final int MAX_DEPTH = 2_500;

  private static final Set<String> STATIC = Set.of("static", "classmethod", "staticmethod");

  private final SourceFile file;
  private final Tree tree;
  private final Dialect dialect;
  private final Variables variables;
  private final NonReturningCalls nonReturning;
  private final Declarations declarations = new Declarations();
  private final List<List<String>> wildcards = new ArrayList<>();
  private final Map<String, List<String>> imports = new LinkedHashMap<>();
  private final Map<String, UnitIr.Alias> aliases = new HashMap<>();
  private String packageName = "";
  private String main = "";
  private Ast.@Nullable Function mainFunction;
  private final List<FunctionIr> functions = new ArrayList<>();
  private final FixedFields fixedFields = new FixedFields();
  private final List<ClassIr> classes = new ArrayList<>();
  private final Map<Ast, FunctionIr> functionOf = new IdentityHashMap<>();
  private final Map<FunctionIr, Ast.Function> nodeOf = new IdentityHashMap<>();
  private final Map<Ast, ClassIr> classOf = new IdentityHashMap<>();
  private final Map<Ast, ClassIr> fieldOwner = new IdentityHashMap<>();
  private final Map<Ast, String> fieldName = new IdentityHashMap<>();
  private final Map<Ast, OldMethods.Method> oldMethods = new IdentityHashMap<>();
  private final Map<FunctionIr, Variable> receivers = new IdentityHashMap<>();

  /** Functions within what a field begins with, by the class of the field. */
  private final Map<FunctionIr, ClassIr> initializing = new IdentityHashMap<>();

  private final Set<FunctionIr> lowered = new HashSet<>();
  private final Deque<FunctionLowering> waiting = new ArrayDeque<>();

  private UnitLowering(SourceFile file, CodeUnit unit) {
    this.file = file;
    this.tree = unit.tree();
    this.dialect = Dialect.of(unit.language().id());
    this.variables = new Variables(unit.names(), functions);
    this.nonReturning = new NonReturningCalls(unit);
  }

  /**
   * The three-address form of a file.
   *
   * @throws BudgetException when the tree nests too deep
   */
  public static UnitIr lower(SourceFile file, CodeUnit unit) {
    return new UnitLowering(file, unit).run();
  }

  private UnitIr run() {
    FunctionIr top = new FunctionIr(0, "", file, null, null, null);
    functions.add(top);
    if (dialect.hasPrototypes()) {
      oldMethods.putAll(OldMethods.of(tree.program()));
    }
    collect(tree.program());
    if (mainFunction != null) {
      declarations.add(variables.receiver(main, top, ""), function(mainFunction));
    }
    new FunctionLowering(this, top).lowerTop(tree.program().body());
    while (!waiting.isEmpty()) {
      waiting.removeFirst().lowerFunction();
    }
    fixedFields.settle(functions);
    boolean library = Variables.isLibrary(packageName);
    classes.stream().filter(type -> library || Stubs.isStub(type)).forEach(ClassIr::standsIn);
    return new UnitIr(
        file,
        top,
        List.copyOf(functions),
        List.copyOf(classes),
        declarations,
        new UnitIr.Outside(
            packageName,
            variables.globals(),
            variables.free(),
            imports,
            main,
            List.copyOf(wildcards),
            aliases),
        dialect);
  }

  private static boolean isMain(Ast.Export export) {
    return export.body().size() == 2
        && export.body().getFirst() instanceof Ast.Keyword word
        && word.text().equals("default");
  }

  private void exportMain(Ast body) {
    main =
        switch (body) {
          case Ast.Function function -> simpleName(function.name());
          case Ast.ClassDecl type -> simpleName(type.name());
          case Ast.ExprStmt(Ast.Name name, _, _) -> name.id();
          case Ast.Name name -> name.id();
          default -> "";
        };
    if (main.isEmpty()) {
      main = "default";
      mainFunction =
          switch (body) {
            case Ast.Function function -> function;
            case Ast.ExprStmt(Ast.Function function, _, _) -> function;
            default -> null;
          };
    }
  }

  /** Finds functions and classes before anything refers to them. */
  private void collect(Ast root) {
    record Found(Ast node, FunctionIr parent, Optional<ClassIr> owner, Optional<ClassIr> around) {}
    Deque<Found> stack = new ArrayDeque<>();
    stack.push(new Found(root, functions.getFirst(), Optional.empty(), Optional.empty()));
    while (!stack.isEmpty()) {
      Found found = stack.pop();
      FunctionIr parent = found.parent;
      Optional<ClassIr> owner = found.owner;
      Optional<ClassIr> around = found.around;
      switch (found.node) {
        case Ast.Function function -> {
          FunctionIr outside = parent;
          parent = addFunction(function, parent, owner);
          if (owner.isEmpty() && function.kind() == Ast.FunctionKind.LAMBDA) {
            FunctionIr added = parent;
            around
                .filter(type -> !isWithin(outside, type))
                .ifPresent(type -> initializing.put(added, type));
          }
          owner = Optional.empty();
        }
        case Ast.ClassDecl type -> {
          ClassIr added = addClass(type);
          // Elsewhere a bare name is never a method.
          if (dialect.modules() == Dialect.Modules.PACKAGE) {
            around.filter(outer -> outer != added).ifPresent(added::within);
          }
          owner = Optional.of(added);
          around = owner;
        }
        case Ast.VarDecl field -> owner.ifPresent(type -> addField(field, type));
        case Ast.PackageDecl declared ->
            packageName = String.join(".", Imports.path(declared.name()));
        case Ast.Import all when all.form() == Ast.ImportForm.ALL ->
            wildcards.add(Imports.path(all.module()));
        case Ast.Import one -> {
          String name = Imports.name(one, dialect);
          if (!name.isEmpty()) {
            imports.putIfAbsent(name, Imports.path(one, dialect));
          }
        }
        case Ast.Export all when all.from() != null -> wildcards.add(Imports.path(all.from()));
        case Ast.Export export when isMain(export) -> exportMain(export.body().getLast());
        case Ast.Assign(_, Ast.Name name, Ast.Index type, _, _)
            when dialect.selfIsParameter() && found.parent == functions.getFirst() ->
            addAlias(name.id(), type);
        case Ast.ExprStmt _, Ast.Assign _ -> {}
        default -> {
          if (!(found.node instanceof Ast.Parameter)) {
            owner = Optional.empty();
          }
        }
      }
      List<Ast> children = new ArrayList<>();
      found.node.forEachChild(children::add);
      for (int i = children.size() - 1; i >= 0; i--) {
        stack.push(new Found(children.get(i), parent, owner, around));
      }
    }
  }

  private static boolean isWithin(FunctionIr function, ClassIr type) {
    return function.owner() == type
        || (function.parent() != null && isWithin(function.parent(), type));
  }

  /** Python gives names to types as to any value. */
  private void addAlias(String name, Ast.Index written) {
    String type = Variables.simpleType(written);
    if (type.equals(ClassIr.LITERAL)) {
      classOf(name).enumerates();
    } else if (!type.isEmpty() && !type.equals(name)) {
      aliases.putIfAbsent(name, new UnitIr.Alias(type, Injection.ofType(written) != null));
    }
  }

  private FunctionIr addFunction(
      Ast.Function function, FunctionIr parent, Optional<ClassIr> owner) {
    String name = fieldName.getOrDefault(function, simpleName(function.name()));
    FunctionIr ir =
        new FunctionIr(functions.size(), name, file, site(function), parent, owner.orElse(null));
    functions.add(ir);
    if (function.modifiers().stream().anyMatch(UnitLowering::isAsync)) {
      ir.answersLater();
    }
    nodeOf.put(ir, function);
    functionOf.put(function, ir);
    owner.ifPresent(type -> FieldDemands.of(function, type));
    ClassIr type = owner.orElse(receiverType(function));
    OldMethods.Method method = oldMethods.get(function);
    if (type != null && !name.isEmpty()) {
      boolean constructor = isConstructor(function);
      type.add(ir, constructor);
      if (constructor) {
        HandedFields.of(function, type);
      }
    } else if (method != null) {
      classOf(method.type()).add(method.name(), ir);
    }
    return ir;
  }

  private static boolean isAsync(Ast modifier) {
    return modifier instanceof Ast.Keyword word && word.text().equals("async");
  }

  private void addField(Ast.VarDecl field, ClassIr type) {
    fieldOwner.put(field, type);
    if (field.type() != null) {
      type.field(simpleName(field.target()), Variables.simpleType(field.type()));
      if (isEmbedded(field.target(), field.type())) {
        type.embeds(Variables.simpleType(field.type()));
      }
    }
    fixedFields.declared(field, type);
    FieldDemands.of(field, type);
    if (field.value() instanceof Ast.Function function) {
      fieldName.put(function, simpleName(field.target()));
    }
  }

  /** Go names such a field by its type alone. */
  private static boolean isEmbedded(Ast target, Ast type) {
    return type.start() <= target.start() && target.end() <= type.end();
  }

  /** Go writes methods outside their type. */
  private @Nullable ClassIr receiverType(Ast.Function function) {
    if (!function.hasReceiver()
        || !(function.parameters().getFirst() instanceof Ast.Parameter first)
        || first.type() == null) {
      return null;
    }
    return classOf(Variables.simpleType(first.type()));
  }

  /** The class of a name, which may be declared further down, or nowhere. */
  private ClassIr classOf(String name) {
    return classes.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseGet(() -> {
          ClassIr type = new ClassIr(classes.size(), name, file, List.of());
          classes.add(type);
          return type;
        });
  }

  private ClassIr addClass(Ast.ClassDecl declaration) {
    String name = simpleName(declaration.name());
    List<String> supers = new ArrayList<>();
    declaration.supers().forEach(base -> supers.add(superType(base)));
    declaration.interfaces().forEach(base -> supers.add(superType(base)));
    Optional<ClassIr> early =
        classes.stream()
            .filter(known -> !name.isEmpty() && known.name().equals(name))
            .filter(known -> !classOf.containsValue(known))
            .findFirst();
    ClassIr type = early.orElseGet(() -> new ClassIr(classes.size(), name, file, supers));
    if (early.isEmpty()) {
      classes.add(type);
    }
    if (declaration.kind() == Ast.ClassKind.ENUM || supers.stream().anyMatch(ENUMS::contains)) {
      type.enumerates();
    }
    for (Ast component : declaration.parameters()) {
      if (component instanceof Ast.Parameter part && part.type() != null) {
        String field = simpleName(part.name());
        type.field(field, Variables.simpleType(part.type()));
        FieldDemands.of(field, part.modifiers(), type);
      }
    }
    classOf.put(declaration, type);
    variables.declareClass(declaration, type);
    return type;
  }

  /** Python gives a base its type arguments in brackets. */
  private static String superType(Ast base) {
    return Variables.simpleType(base instanceof Ast.Index generic ? generic.object() : base);
  }

  private static boolean isConstructor(Ast.Function function) {
    String name = simpleName(function.name());
    return function.kind() == Ast.FunctionKind.CONSTRUCTOR
        || name.equals("__init__")
        || name.equals("constructor");
  }

  static String simpleName(Ast.@Nullable Expr name) {
    return switch (name) {
      case null -> "";
      case Ast.Name simple -> simple.id();
      case Ast.Str text -> text.value();
      case Ast.Member member -> simpleName(member.name() instanceof Ast.Expr e ? e : null);
      default -> "";
    };
  }

  static boolean isStatic(List<Ast> modifiers) {
    for (Ast modifier : modifiers) {
      if ((modifier instanceof Ast.Keyword keyword && STATIC.contains(keyword.text()))
          || (modifier instanceof Ast.Annotation annotation
              && STATIC.contains(simpleName(annotation.name())))) {
        return true;
      }
    }
    return false;
  }

  /** Lowers {@code function} later, once. */
  void enqueue(FunctionIr function) {
    if (lowered.add(function)) {
      waiting.add(new FunctionLowering(this, function));
    }
  }

  /** The variable that {@code this} is in {@code function}. */
  Variable receiver(FunctionIr function) {
    Variable known = receivers.get(function);
    if (known != null) {
      return known;
    }
    Variable found;
    Ast.Function node = node(function);
    ClassIr owner = function.owner() == null ? initializing.get(function) : function.owner();
    if (node != null && FunctionLowering.ownsReceiver(dialect, node, function)) {
      found = variables.receiver("this", function, ownerName(function));
    } else if (owner != null) {
      FunctionIr initializer = owner.initializer();
      found =
          initializer == null || initializer == function
              ? variables.receiver("this", function, owner.name())
              : receiver(initializer);
    } else if (function.parent() != null) {
      found = receiver(function.parent());
    } else {
      found = variables.free("this");
    }
    receivers.put(function, found);
    return found;
  }

  /** Makes the parameter {@code name} the {@code this} of {@code function}. */
  Variable bindReceiver(FunctionIr function, Ast.Name name) {
    Variable variable = variables.of(name);
    receivers.put(function, variable);
    return variable;
  }

  private static String ownerName(FunctionIr function) {
    return function.owner() == null ? "" : function.owner().name();
  }

  /** What {@code function} was made of; null where no one wrote it. */
  Ast.@Nullable Function node(FunctionIr function) {
    return nodeOf.get(function);
  }

  private Site site(Ast node) {
    return new Site(file, node.start(), node.end());
  }

  /** The function made of a node of the tree. */
  FunctionIr function(Ast.Function node) {
    FunctionIr known = functionOf.get(node);
    if (known == null) {
      throw new IllegalStateException("function outside the tree");
    }
    return known;
  }

  /** The class made of a node of the tree. */
  ClassIr type(Ast.ClassDecl node) {
    ClassIr known = classOf.get(node);
    if (known == null) {
      throw new IllegalStateException("class outside the tree");
    }
    return known;
  }

  /** The class that {@code declaration} is a field of. */
  Optional<ClassIr> fieldOwner(Ast declaration) {
    return Optional.ofNullable(fieldOwner.get(declaration));
  }

  /** Whether an arrow stands between a case's patterns and its body. */
  boolean isArrow(Ast.Case arm) {
    int from = arm.patterns().isEmpty() ? arm.start() : arm.patterns().getLast().end();
    if (arm.guard() != null) {
      from = arm.guard().end();
    }
    int to = arm.body().isEmpty() ? arm.end() : arm.body().getFirst().start();
    return from < to && tree.text(from, to).contains("->");
  }

  /** A function that no one wrote. */
  FunctionIr synthetic(String name, FunctionIr parent, ClassIr owner) {
    FunctionIr function = new FunctionIr(functions.size(), name, file, null, parent, owner);
    functions.add(function);
    return function;
  }

  Tree tree() {
    return tree;
  }

  /** The class of this file that has a simple name, if there is one. */
  Optional<ClassIr> classNamed(String name) {
    return classes.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  Declarations declarations() {
    return declarations;
  }

  Dialect dialect() {
    return dialect;
  }

  NonReturningCalls nonReturning() {
    return nonReturning;
  }

  Variables variables() {
    return variables;
  }
}
