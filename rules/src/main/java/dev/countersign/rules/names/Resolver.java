package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over a tree that gives each name its symbol. Declarations count before they stand. */
final class Resolver {
  private static final Set<String> THIS = Set.of("this", "self", "cls");

  private final Dialect dialect;
  private final NameTable<Symbol> symbols = new NameTable<>();
  private final NameTable<Boolean> free = new NameTable<>();
  private final List<Expr> wildcards = new ArrayList<>();
  private boolean late;
  private int constructors;

  Resolver(Dialect dialect) {
    this.dialect = dialect;
  }

  Names resolve(Ast.Program program) {
    Scope module = new Scope(Scope.Of.MODULE, null);
    enter(program.body(), module);
    all(program.body(), module);
    return new Names(symbols, free, wildcards);
  }

  private void enter(List<Ast> statements, Scope scope) {
    if (dialect.assignmentDeclares() && scope.of() != Scope.Of.TYPE) {
      new Assigned(scope).collect(statements);
    } else {
      statements.forEach(statement -> declare(statement, scope));
    }
  }

  private void all(List<? extends Ast> nodes, Scope scope) {
    nodes.forEach(node -> visit(node, scope));
  }

  private void maybe(@Nullable Ast node, Scope scope) {
    if (node != null) {
      visit(node, scope);
    }
  }

  private void visit(Ast node, Scope scope) {
    switch (node) {
      case Ast.Name name -> reference(name, scope);
      case Ast.Member member -> member(member, scope);
      case Ast.NamedArgument argument -> visit(argument.value(), scope);
      case Ast.Entry entry -> entry(entry, scope);
      case Ast.Attribute attribute -> maybe(attribute.value(), scope);
      case Ast.Import _, Ast.PackageDecl _, Ast.Jump _ -> {}
      case Ast.Labeled labeled -> visit(labeled.body(), scope);
      case Ast.Function function -> function(function, scope);
      case Ast.ClassDecl type -> type(type, scope);
      case Ast.VarDecl variable -> variable(variable, scope);
      case Ast.Assign assign -> {
        undeclared(assign, scope);
        all(assign.children(), scope);
        writes(assign.target(), plain(assign) ? assign.value() : null);
      }
      case Ast.Unary unary -> {
        visit(unary.operand(), scope);
        if (unary.op().equals("++") || unary.op().equals("--")) {
          writes(unary.operand(), null);
        }
      }
      case Ast.Block block -> block(block.body(), scope);
      case Ast.Case one -> clause(one, scope);
      case Ast.For loop -> {
        Scope inner = inner(scope);
        enter(loop.init(), inner);
        all(loop.children(), inner);
      }
      case Ast.ForEach loop -> {
        Scope inner = inner(scope);
        target(loop.target(), loop, inner);
        all(loop.children(), inner);
        writes(loop.target(), null);
      }
      case Ast.Comprehension comprehension -> comprehension(comprehension, scope);
      case Ast.Catch handler -> {
        Scope inner = inner(scope);
        if (handler.name() != null) {
          targets(handler.name(), handler, first(handler.types()), Symbol.Kind.LOCAL, inner);
        }
        all(handler.children(), inner);
      }
      case Ast.Try attempt -> {
        Scope inner = inner(scope);
        enter(attempt.resources(), inner);
        all(attempt.children(), inner);
      }
      default -> node.forEachChild(child -> visit(child, scope));
    }
  }

  /** An assignment to what nothing declares makes a global in ECMAScript. */
  private void undeclared(Ast.Assign assign, Scope scope) {
    if (dialect == Dialect.ECMASCRIPT
        && assign.target() instanceof Ast.Name name
        && scope.find(name.id(), false) == null) {
      scope.module().declare(new Symbol(Symbol.Kind.GLOBAL, name.id(), assign, null, List.of()));
    }
  }

  private static boolean plain(Ast.Assign assign) {
    return assign.op().equals("=") || assign.op().equals(":=");
  }

  private static @Nullable Expr first(List<Expr> types) {
    return types.size() == 1 ? types.getFirst() : null;
  }

  private Scope inner(Scope scope) {
    return dialect.blockScopes() ? new Scope(Scope.Of.BLOCK, scope) : scope;
  }

  private void reference(Ast.Name name, Scope scope) {
    Symbol symbol = scope.find(name.id(), dialect.implicitThis());
    if (symbol != null) {
      symbols.put(name, symbol);
    } else {
      free.put(name, true);
    }
  }

  private void member(Ast.Member member, Scope scope) {
    visit(member.object(), scope);
    if (member.name() instanceof Ast.Name name
        && member.object() instanceof Ast.Name object
        && THIS.contains(object.id())) {
      Scope type = scope.type();
      Symbol field = type == null ? null : type.own(name.id());
      if (field != null) {
        symbols.put(name, field);
      }
    }
  }

  private void entry(Ast.Entry entry, Scope scope) {
    if (dialect == Dialect.PYTHON || !(entry.key() instanceof Ast.Name)) {
      visit(entry.key(), scope);
    }
    visit(entry.value(), scope);
  }

  private void block(List<Ast> statements, Scope scope) {
    Scope inner = inner(scope);
    if (inner != scope) {
      enter(statements, inner);
    }
    all(statements, inner);
  }

  private void clause(Ast.Case one, Scope scope) {
    Scope inner = inner(scope);
    if (inner != scope) {
      enter(one.body(), inner);
    }
    all(one.children(), inner);
  }

  private void comprehension(Ast.Comprehension comprehension, Scope scope) {
    Scope inner = new Scope(Scope.Of.BLOCK, scope);
    for (Ast clause : comprehension.clauses()) {
      if (clause instanceof Ast.ForClause each) {
        targets(each.target(), each, null, Symbol.Kind.LOCAL, inner);
      }
    }
    all(comprehension.clauses(), inner);
    visit(comprehension.element(), inner);
  }

  private void variable(Ast.VarDecl variable, Scope scope) {
    declareMissing(variable, scope);
    all(variable.modifiers(), scope);
    maybe(variable.type(), scope);
    maybe(variable.value(), scope);
    visit(variable.target(), scope);
    if (variable.value() != null) {
      writes(variable.target(), variable.value());
    }
  }

  /** Declarations in places that no list of statements shows, such as a resource or a header. */
  private void declareMissing(Ast.VarDecl variable, Scope scope) {
    if (variable.target() instanceof Ast.Name name
        && scope.find(name.id(), dialect.implicitThis()) == null) {
      declare(variable, scope);
    }
  }

  private void function(Ast.Function function, Scope outer) {
    if (function.name() instanceof Ast.Name name
        && outer.of() != Scope.Of.TYPE
        && !function.hasReceiver()) {
      reference(name, outer);
    }
    boolean outerLate = late;
    late = runsLater(function);
    functionBody(function, outer);
    late = outerLate;
  }

  /** Whether the function may run after its object is made, and more than once. */
  private boolean runsLater(Ast.Function function) {
    return switch (function.kind()) {
      case INITIALIZER -> false;
      case CONSTRUCTOR -> constructors > 1;
      case FUNCTION, METHOD, GETTER, SETTER, LAMBDA -> true;
    };
  }

  private void functionBody(Ast.Function function, Scope outer) {
    Scope scope = new Scope(Scope.Of.FUNCTION, outer);
    function.parameters().forEach(parameter -> parameter(parameter, scope));
    function.namedResults().forEach(result -> parameter(result, scope));
    all(function.modifiers(), outer);
    all(function.typeParameters(), scope);
    all(function.parameters(), scope);
    maybe(function.result(), function.namedResults().isEmpty() ? outer : scope);
    if (function.body() instanceof Ast.Block block) {
      if (dialect == Dialect.ECMASCRIPT) {
        hoist(block, scope);
      }
      enter(block.body(), scope);
      all(block.body(), scope);
    } else {
      maybe(function.body(), scope);
    }
  }

  private void parameter(Ast node, Scope scope) {
    if (node instanceof Ast.Parameter parameter) {
      targets(parameter.name(), parameter, parameter.type(), Symbol.Kind.PARAMETER, scope);
    }
  }

  private void type(Ast.ClassDecl type, Scope outer) {
    if (type.name() instanceof Ast.Name name) {
      reference(name, outer);
    }
    Scope scope = new Scope(Scope.Of.TYPE, outer);
    type.parameters()
        .forEach(node -> {
          if (node instanceof Ast.Parameter component) {
            targets(component.name(), component, component.type(), Symbol.Kind.FIELD, scope);
          }
        });
    enter(type.members(), scope);
    if (dialect.assignmentDeclares()) {
      type.members().forEach(member -> classAssignment(member, scope));
    }
    type.members().stream().filter(Resolver::isConstructor).forEach(made -> set(made, scope));
    all(type.modifiers(), outer);
    all(type.typeParameters(), scope);
    all(type.parameters(), scope);
    all(type.supers(), outer);
    all(type.interfaces(), outer);
    boolean outerLate = late;
    int outerConstructors = constructors;
    late = false;
    constructors = (int) type.members().stream().filter(Resolver::isConstructor).count();
    all(type.members(), scope);
    late = outerLate;
    constructors = outerConstructors;
  }

  private static boolean isConstructor(Ast member) {
    return member instanceof Ast.Function function
        && function.kind() == Ast.FunctionKind.CONSTRUCTOR;
  }

  /** Fields that no declaration names, but a constructor. */
  private static void set(Ast within, Scope scope) {
    within.forEachChild(child -> {
      if (child instanceof Ast.Assign assign
          && assign.target() instanceof Ast.Member(Ast.Name object, _, Ast.Name field, _, _)
          && THIS.contains(object.id())) {
        scope.set(new Symbol(Symbol.Kind.FIELD, field.id(), assign, null, List.of()));
      }
      if (!(child instanceof Ast.Function || child instanceof Ast.ClassDecl)) {
        set(child, scope);
      }
    });
  }

  private void classAssignment(Ast member, Scope scope) {
    switch (member) {
      case Ast.ExprStmt statement when statement.expr() instanceof Ast.Assign assign ->
          targets(assign.target(), assign, null, Symbol.Kind.FIELD, scope);
      default -> {}
    }
  }

  /** {@code var} belongs to the whole function. */
  private void hoist(Ast node, Scope scope) {
    node.forEachChild(child -> {
      if (child instanceof Ast.Function || child instanceof Ast.ClassDecl) {
        return;
      }
      if (child instanceof Ast.VarDecl variable && Modifiers.has(variable, "var")) {
        targets(variable.target(), variable, variable.type(), Symbol.Kind.LOCAL, scope);
      }
      hoist(child, scope);
    });
  }

  private void declare(Ast statement, Scope scope) {
    switch (statement) {
      case Ast.VarDecl variable -> {
        List<Symbol> required = ImportPaths.required(variable);
        if (!required.isEmpty()) {
          required.forEach(scope::declare);
        } else if (scope.of() != Scope.Of.BLOCK || !Modifiers.has(variable, "var") || isGo()) {
          targets(variable.target(), variable, variable.type(), scope.variable(), scope);
        }
      }
      case Ast.Function method when method.hasReceiver() -> {}
      case Ast.Function function -> own(function.name(), Symbol.Kind.FUNCTION, function, scope);
      case Ast.ClassDecl type -> own(type.name(), Symbol.Kind.CLASS, type, scope);
      case Ast.TypeAlias alias -> own(alias.name(), Symbol.Kind.CLASS, alias, scope);
      case Ast.Import one -> imported(one, scope);
      case Ast.Export export -> export.body().forEach(each -> declare(each, scope));
      case Ast.Labeled labeled -> declare(labeled.body(), scope);
      case Ast.ExprStmt it when it.expr() instanceof Ast.Assign assign && declares(assign) ->
          targets(assign.target(), assign, null, scope.variable(), scope);
      default -> {}
    }
  }

  private boolean isGo() {
    return dialect == Dialect.GO || dialect == Dialect.JAVA;
  }

  private static boolean declares(Ast.Assign assign) {
    return assign.op().equals(":=");
  }

  private void imported(Ast.Import one, Scope scope) {
    if (one.form() == Ast.ImportForm.ALL) {
      if (scope.of() == Scope.Of.MODULE) {
        wildcards.add(ImportPaths.path(one.module()));
      }
    } else {
      Symbol symbol = ImportPaths.symbol(one, dialect);
      if (symbol != null) {
        scope.declare(symbol);
      }
    }
  }

  private static void own(@Nullable Expr name, Symbol.Kind kind, Ast declaration, Scope scope) {
    if (name instanceof Ast.Name id) {
      scope.declare(new Symbol(kind, id.id(), declaration, null, List.of()));
    }
  }

  private void target(Ast target, Ast declaration, Scope scope) {
    switch (target) {
      case Ast.VarDecl variable ->
          targets(variable.target(), variable, variable.type(), Symbol.Kind.LOCAL, scope);
      case Expr expr when !dialect.assignmentDeclares() && dialect == Dialect.GO ->
          targets(expr, declaration, null, Symbol.Kind.LOCAL, scope);
      default -> {}
    }
  }

  /** Declares each name that an assignment to {@code target} sets. */
  private static void targets(
      Expr target, Ast declaration, @Nullable Expr type, Symbol.Kind kind, Scope scope) {
    switch (target) {
      case Ast.Name name ->
          scope.declare(new Symbol(kind, name.id(), declaration, type, List.of()));
      case Ast.Collection many ->
          many.elements().forEach(each -> targets(each, declaration, null, kind, scope));
      case Ast.Dict fields ->
          fields.entries().forEach(each -> field(each, declaration, kind, scope));
      case Ast.Spread rest -> targets(rest.operand(), declaration, null, kind, scope);
      case Ast.Assign initial -> targets(initial.target(), declaration, null, kind, scope);
      default -> {}
    }
  }

  private static void field(Ast field, Ast declaration, Symbol.Kind kind, Scope scope) {
    switch (field) {
      case Ast.Entry entry -> targets(entry.value(), declaration, null, kind, scope);
      case Expr expr -> targets(expr, declaration, null, kind, scope);
      default -> {}
    }
  }

  private void writes(Ast target, @Nullable Expr value) {
    switch (target) {
      case Ast.Name name -> {
        Symbol symbol = symbols.get(name);
        if (symbol != null) {
          symbol.write(late && symbol.kind() == Symbol.Kind.FIELD ? null : value);
        }
      }
      case Ast.Member member when member.name() instanceof Ast.Name name -> writes(name, value);
      case Ast.VarDecl variable -> writes(variable.target(), null);
      case Ast.Collection many -> many.elements().forEach(each -> writes(each, null));
      case Ast.Dict fields -> fields.entries().forEach(each -> writes(each, null));
      case Ast.Entry entry -> writes(entry.value(), null);
      case Ast.Spread rest -> writes(rest.operand(), null);
      default -> {}
    }
  }

  /** Collects what a Python function assigns, wherever it does; that is what it declares. */
  private final class Assigned {
    private final Scope scope;
    private final Set<String> elsewhere = new HashSet<>();
    private final List<Runnable> declarations = new ArrayList<>();

    Assigned(Scope scope) {
      this.scope = scope;
    }

    void collect(List<Ast> statements) {
      statements.forEach(this::visit);
      declarations.forEach(Runnable::run);
    }

    private void visit(Ast node) {
      switch (node) {
        case Ast.Function function -> later(function.name(), function, null);
        case Ast.ClassDecl type -> later(type.name(), type, null);
        case Ast.Import one -> declarations.add(() -> imported(one, scope));
        case Ast.Jump jump -> notHere(jump.label());
        case Ast.Comprehension _ -> {}
        default -> {
          assigned(node);
          node.forEachChild(this::visit);
        }
      }
    }

    private void assigned(Ast node) {
      switch (node) {
        case Ast.Assign assign -> later(assign.target(), assign, null);
        case Ast.VarDecl variable -> later(variable.target(), variable, variable.type());
        case Ast.ForEach loop when loop.target() instanceof Expr target ->
            later(target, loop, null);
        case Ast.Catch handler -> later(handler.name(), handler, first(handler.types()));
        default -> {}
      }
    }

    private void notHere(@Nullable Expr names) {
      switch (names) {
        case Ast.Name name -> elsewhere.add(name.id());
        case Ast.Collection many -> many.elements().forEach(this::notHere);
        case null, default -> {}
      }
    }

    private void later(@Nullable Expr target, Ast declaration, @Nullable Expr type) {
      if (target == null) {
        return;
      }
      declarations.add(() -> {
        if (target instanceof Ast.Name name && elsewhere.contains(name.id())) {
          return;
        }
        switch (declaration) {
          case Ast.Function function -> own(function.name(), Symbol.Kind.FUNCTION, function, scope);
          case Ast.ClassDecl one -> own(one.name(), Symbol.Kind.CLASS, one, scope);
          default -> targets(target, declaration, type, scope.variable(), scope);
        }
      });
    }
  }
}
