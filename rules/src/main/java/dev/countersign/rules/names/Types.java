package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that expressions are known to have: as declared, or as their form tells. Supertypes
 * that this file declares count.
 */
public final class Types {
  private static final int DEPTH = 8;
  private static final Set<String> COMPARISONS =
      Set.of(
          "==",
          "!=",
          "<",
          ">",
          "<=",
          ">=",
          "===",
          "!==",
          "&&",
          "||",
          "instanceof",
          "in",
          "not in",
          "is",
          "is not");

  private final Names names;
  private final Dialect dialect;
  private final GoResults known;

  private Types(Names names, Dialect dialect) {
    this.names = names;
    this.dialect = dialect;
    this.known = new GoResults(names);
  }

  /** Types by what {@code names} knows. */
  public static Types of(Names names, Dialect dialect) {
    return new Types(names, dialect);
  }

  /** The types of {@code expr}, narrowest first; none where unknown. */
  public List<Expr> of(Expr expr) {
    Set<Expr> types = new LinkedHashSet<>();
    for (Expr type : direct(expr, DEPTH)) {
      addWithSupertypes(type, types, DEPTH);
    }
    return List.copyOf(types);
  }

  private void addWithSupertypes(Expr type, Set<Expr> types, int depth) {
    if (depth == 0 || !types.add(type)) {
      return;
    }
    if (declaration(type) instanceof Ast.ClassDecl declared) {
      declared.supers().forEach(one -> addWithSupertypes(one, types, depth - 1));
      declared.interfaces().forEach(one -> addWithSupertypes(one, types, depth - 1));
    }
  }

  private @Nullable Ast declaration(Expr type) {
    // A pointer of Go has the fields of what it points to.
    Expr whole =
        type instanceof Ast.TypeForm(String form, List<Ast> parts, _, _)
                && form.equals("*")
                && parts.getFirst() instanceof Expr pointed
            ? pointed
            : type;
    Expr base = whole instanceof Ast.Generic generic ? generic.base() : whole;
    Symbol symbol = base instanceof Ast.Name name ? names.symbol(name) : null;
    return symbol == null ? null : symbol.declaration();
  }

  private List<Expr> direct(Expr expr, int depth) {
    if (depth == 0) {
      return List.of();
    }
    return switch (expr) {
      case Ast.Name name -> ofName(name, depth);
      case Ast.Member member -> ofSymbol(field(member, depth), depth);
      case Ast.Str text -> builtin(expr, "String", "str", "string", "string");
      case Ast.Template _ -> builtin(expr, "String", "str", "string", "string");
      case Ast.Literal literal -> literal(literal);
      case Ast.New creation -> List.of(creation.type());
      case Ast.Cast cast -> List.of(cast.type());
      case Ast.Conditional it -> both(direct(it.then(), depth - 1), direct(it.orElse(), depth - 1));
      case Ast.Assign assign -> direct(assign.value(), depth - 1);
      case Ast.Binary binary -> binary(binary, depth);
      case Ast.Unary unary -> unary(unary, depth);
      case Ast.Call call -> call(call, depth);
      default -> List.of();
    };
  }

  private static List<Expr> both(List<Expr> left, List<Expr> right) {
    List<Expr> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  /** The type of a variable; what names a type has it too, for its static members. */
  private List<Expr> ofName(Ast.Name name, int depth) {
    Symbol symbol = names.symbol(name);
    return symbol == null
            || symbol.kind() == Symbol.Kind.CLASS
            || symbol.kind() == Symbol.Kind.IMPORT
        ? List.of(name)
        : ofSymbol(symbol, depth);
  }

  private List<Expr> ofSymbol(@Nullable Symbol symbol, int depth) {
    if (symbol == null) {
      return List.of();
    }
    Expr type = symbol.type();
    if (type != null && !(type instanceof Ast.Name name && inferred(name.id()))) {
      return List.of(type);
    }
    Expr value =
        switch (symbol.declaration()) {
          case Ast.VarDecl variable ->
              variable.target() instanceof Ast.Name ? variable.value() : null;
          case Ast.Parameter parameter -> parameter.defaultValue();
          case Ast.Assign assign -> assigned(assign, symbol.name());
          default -> null;
        };
    return value == null ? List.of() : direct(value, depth - 1);
  }

  /** What {@code name} gets: in Go the first of several takes the first result of a call. */
  private @Nullable Expr assigned(Ast.Assign assign, String name) {
    return switch (assign.target()) {
      case Ast.Name _, Ast.Member _ -> assign.value();
      case Ast.Collection several
          when dialect == Dialect.GO
              && assign.value() instanceof Ast.Call
              && several.elements().getFirst() instanceof Ast.Name first
              && first.id().equals(name) ->
          assign.value();
      default -> null;
    };
  }

  private static boolean inferred(String type) {
    return type.equals("var") || type.equals("val");
  }

  private @Nullable Symbol field(Ast.Member member, int depth) {
    Symbol known = names.symbol(member);
    if (known != null || !(member.name() instanceof Ast.Name name)) {
      return known;
    }
    for (Expr type : direct(member.object(), depth - 1)) {
      if (declaration(type) instanceof Ast.ClassDecl declared) {
        Symbol field = field(declared, name.id());
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }

  private @Nullable Symbol field(Ast.ClassDecl type, String name) {
    for (Ast member : type.members()) {
      if (member instanceof Ast.VarDecl variable
          && variable.target() instanceof Ast.Name target
          && target.id().equals(name)) {
        return names.symbol(target);
      }
    }
    return null;
  }

  private List<Expr> literal(Ast.Literal literal) {
    return switch (literal.kind()) {
      case INT ->
          literal.text().endsWith("L")
              ? builtin(literal, "long", "int", "number", "int")
              : both(
                  builtin(literal, "int", "int", "number", "int"),
                  builtin(literal, "", "", "float", ""));
      case FLOAT ->
          both(
              builtin(literal, "double", "float", "number", "float64"),
              builtin(literal, "float", "", "float", "float"));
      case BOOL -> builtin(literal, "boolean", "bool", "boolean", "bool");
      case CHAR -> builtin(literal, "char", "str", "string", "rune");
      case IMAGINARY -> builtin(literal, "", "complex", "", "complex128");
      case NULL, REGEX -> List.of();
    };
  }

  private List<Expr> builtin(Ast at, String java, String python, String ecmascript, String go) {
    String name =
        switch (dialect) {
          case JAVA -> java;
          case PYTHON -> python;
          case ECMASCRIPT -> ecmascript;
          case GO -> go;
          case TERRAFORM, OTHER -> "";
        };
    return name.isEmpty() ? List.of() : List.of(new Ast.Name(name, at.start(), at.end()));
  }

  private List<Expr> binary(Ast.Binary binary, int depth) {
    if (COMPARISONS.contains(binary.op())) {
      return builtin(binary, "boolean", "bool", "boolean", "bool");
    }
    List<Expr> left = direct(binary.left(), depth - 1);
    List<Expr> right = direct(binary.right(), depth - 1);
    if (binary.op().equals("+")) {
      List<Expr> text = builtin(binary, "String", "str", "string", "string");
      if (named(left, text) || named(right, text)) {
        return text;
      }
    }
    return left.isEmpty() ? right : left;
  }

  private static boolean named(List<Expr> types, List<Expr> wanted) {
    return !types.isEmpty()
        && !wanted.isEmpty()
        && types.getFirst() instanceof Ast.Name a
        && wanted.getFirst() instanceof Ast.Name b
        && a.id().equals(b.id());
  }

  private List<Expr> unary(Ast.Unary unary, int depth) {
    return switch (unary.op()) {
      case "!", "not" -> builtin(unary, "boolean", "bool", "boolean", "bool");
      case "&" ->
          direct(unary.operand(), depth - 1).stream()
              .<Expr>map(type -> new Ast.TypeForm("*", List.of(type), unary.start(), unary.end()))
              .toList();
      case "typeof" -> builtin(unary, "", "", "string", "");
      default -> direct(unary.operand(), depth - 1);
    };
  }

  private List<Expr> call(Ast.Call call, int depth) {
    if (dialect == Dialect.GO
        && call.callee() instanceof Ast.Name name
        && !call.arguments().isEmpty()) {
      Expr first = call.arguments().getFirst();
      if (name.id().equals("make")) {
        return List.of(first);
      }
      if (name.id().equals("new")) {
        return List.of(new Ast.TypeForm("*", List.of(first), call.start(), call.end()));
      }
    }
    Symbol callee = names.symbol(call.callee());
    Ast declared = callee == null ? null : callee.declaration();
    return switch (declared) {
      case Ast.Function function when function.result() != null -> List.of(function.result());
      case Ast.ClassDecl _ -> List.of(call.callee());
      case Ast.Import _ when dialect == Dialect.PYTHON -> List.of(call.callee());
      case null, default -> dialect == Dialect.GO ? library(call, depth) : List.of();
    };
  }

  private List<Expr> library(Ast.Call call, int depth) {
    if (!(call.callee() instanceof Ast.Member member)
        || !(member.name() instanceof Ast.Name function)) {
      return List.of();
    }
    Expr result =
        member.object() instanceof Ast.Name owner ? known.ofFunction(owner, function.id()) : null;
    if (result != null) {
      return List.of(result);
    }
    return direct(member.object(), depth - 1).stream()
        .map(type -> known.ofMethod(type, function.id()))
        .filter(Objects::nonNull)
        .toList();
  }
}
