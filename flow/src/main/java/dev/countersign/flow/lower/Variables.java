package dev.countersign.flow.lower;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Names;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which variable a name stands for. */
final class Variables {
  /** Of Python: what the first of the brackets is, as far as its text goes. */
  private static final Set<String> WRAPPERS = Set.of("Optional", "Annotated", "Required", "Mapped");

  /** Of Python: what is known by the word before the brackets. */
  private static final Set<String> BRACKETED =
      Set.of(ClassIr.LITERAL, "dict", "Dict", "Mapping", "MutableMapping");

  /** Packages of which no type is ever in the program. */
  private static final Set<String> LIBRARY = Set.of("java", "javax");

  /** Whether a package is one of the library, whatever file declares it. */
  static boolean isLibrary(String packageName) {
    return LIBRARY.contains(packageName.split("\\.", 2)[0]);
  }

  private final Names names;
  private final List<FunctionIr> functions;
  private final Map<Symbol, Variable> declared = new IdentityHashMap<>();
  private final Map<String, Variable> free = new HashMap<>();
  private final Map<String, Variable> qualified = new HashMap<>();
  private final Map<String, Variable> globals = new HashMap<>();
  private final Map<Ast, Variable> classes = new IdentityHashMap<>();
  private final Map<ClassIr, Variable> classVariable = new IdentityHashMap<>();

  /** By where they begin; functions come before those within them, which replace them here. */
  private final NavigableMap<Integer, Placed> places = new TreeMap<>();

  private int placed;
  private int next;

  /**
   * A function and where it stands.
   *
   * @param around the next larger one
   */
  private record Placed(FunctionIr function, Site site, @Nullable Placed around) {}

  Variables(Names names, List<FunctionIr> functions) {
    this.names = names;
    this.functions = functions;
  }

  /** The variable that {@code name} stands for. */
  Variable of(Ast.Name name) {
    Symbol symbol = names.symbol(name);
    return symbol == null ? free(name.id()) : declared.computeIfAbsent(symbol, this::declare);
  }

  @Nullable Symbol symbol(Ast.Name name) {
    return names.symbol(name);
  }

  /** A name that the file does not declare. */
  Variable free(String name) {
    return free.computeIfAbsent(name, id -> variable(id, null, ""));
  }

  /**
   * The class that {@code written} names with its package in front, as an import would; null where
   * it is nothing of that form.
   */
  @Nullable Variable qualified(Ast written) {
    List<String> path = written instanceof Ast.Member ? Imports.path(written) : List.of();
    boolean named =
        path.size() > 2
            && isType(path.getLast())
            && path.subList(0, path.size() - 1).stream().noneMatch(Variables::isType)
            && root(written) instanceof Ast.Name name
            && names.symbol(name) == null;
    return named
        ? qualified.computeIfAbsent(
            String.join(".", path),
            id ->
                new Variable(
                    path.getLast(),
                    next++,
                    file(),
                    null,
                    "",
                    new Variable.Imported(path, false, false)))
        : null;
  }

  private static boolean isType(String part) {
    return part.isEmpty() || Character.isUpperCase(part.charAt(0));
  }

  private static Ast root(Ast written) {
    Ast root = written;
    while (root instanceof Ast.Member member) {
      root = member.object();
    }
    return root;
  }

  /** A variable of {@code owner} that no one wrote. */
  Variable synthetic(String name, FunctionIr owner) {
    return variable("%" + name, owner, "");
  }

  /** A variable of {@code owner} that is written nowhere, such as {@code this}. */
  Variable receiver(String name, FunctionIr owner, String type) {
    return variable(name, owner, type);
  }

  void declareClass(Ast.ClassDecl declaration, ClassIr type) {
    Variable variable = variable(type.name(), ownerOf(declaration), "");
    classes.put(declaration, variable);
    classVariable.put(type, variable);
  }

  /** The variable that holds the class itself. */
  Variable ofClass(ClassIr type) {
    Variable known = classVariable.get(type);
    return known == null ? free(type.name()) : known;
  }

  private Variable declare(Symbol symbol) {
    Variable known = classes.get(symbol.declaration());
    if (known != null) {
      return known;
    }
    String type = symbol.type() == null ? made(symbol) : simpleType(symbol.type());
    FunctionIr owner = ownerOf(symbol.declaration());
    Variable.Imported imported = Imports.of(symbol);
    return noted(new Variable(symbol.name(), next++, file(), owner, type, imported));
  }

  /**
   * The class of the new object that is all a variable ever holds; empty where it is none.
   * Functions within, which run later, know the object by it.
   */
  private static String made(Symbol symbol) {
    boolean held = symbol.kind() == Symbol.Kind.LOCAL || symbol.kind() == Symbol.Kind.GLOBAL;
    return held ? made(symbol.onlyValue()) : "";
  }

  /** The class of which {@code value} is a new object; empty where it is none. */
  static String made(Ast.@Nullable Expr value) {
    return switch (value) {
      case Ast.New made when made.body() == null -> simpleType(made.type());
      case Ast.Call call when call.callee() instanceof Ast.Name name && isType(name.id()) ->
          name.id();
      case null, default -> "";
    };
  }

  private Variable variable(String name, @Nullable FunctionIr owner, String type) {
    return noted(new Variable(name, next++, file(), owner, type, Variable.Imported.NOTHING));
  }

  /** The first of a name at the top of the file is what other files mean by it. */
  private Variable noted(Variable variable) {
    if (variable.owner() == functions.getFirst()) {
      globals.putIfAbsent(variable.name(), variable);
    }
    return variable;
  }

  private SourceFile file() {
    return functions.getFirst().file();
  }

  /** The variables at the top of the file, by name. */
  Map<String, Variable> globals() {
    return globals;
  }

  /** The names that the file does not declare. */
  Map<String, Variable> free() {
    return free;
  }

  /** The innermost function around a declaration. */
  private FunctionIr ownerOf(Ast declaration) {
    for (; placed < functions.size(); placed++) {
      Site site = functions.get(placed).site();
      if (site != null) {
        Placed around = around(site.start(), site.end());
        places.put(site.start(), new Placed(functions.get(placed), site, around));
      }
    }
    Placed innermost = around(declaration.start(), declaration.end());
    if (innermost != null && innermost.site.spans(declaration.start(), declaration.end())) {
      innermost = innermost.around;
    }
    return innermost == null ? functions.getFirst() : innermost.function;
  }

  private @Nullable Placed around(int start, int end) {
    Map.Entry<Integer, Placed> before = places.floorEntry(start);
    Placed at = before == null ? null : before.getValue();
    while (at != null && at.site.end() < end) {
      at = at.around;
    }
    return at;
  }

  /** The name of a type as written, its arguments and wrappers and a short prefix left out. */
  static String simpleType(Ast type) {
    return switch (type) {
      case Ast.Name name -> name.id();
      case Ast.Str text -> text.value();
      case Ast.Member member -> {
        List<String> path = Imports.path(member);
        yield path.size() > 2 && !LIBRARY.contains(path.getFirst())
            ? String.join(".", path)
            : simpleType(member.name());
      }
      case Ast.Generic generic -> simpleType(generic.base());
      case Ast.Index python -> {
        String outer = simpleType(python.object());
        yield WRAPPERS.contains(outer) && !python.indices().isEmpty()
            ? simpleType(python.indices().getFirst())
            : BRACKETED.contains(outer) ? outer : "";
      }
      case Ast.Unary pointer -> simpleType(pointer.operand());
      case Ast.Binary union -> simpleType(union.left());
      case Ast.NamedArgument named -> simpleType(named.value());
      case Ast.TypeForm form ->
          form.form().equals("*") && !form.parts().isEmpty()
              ? simpleType(form.parts().getFirst())
              : "";
      default -> "";
    };
  }
}
