package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.FunctionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions, types, variables and their parts. What a pattern leaves out matches anything:
 * modifiers, annotations, types, supertypes; members stand in any order.
 */
final class Declarations {
  private static final Set<String> VARIABLE = Set.of("let", "const", "var");

  private final Matching matching;

  Declarations(Matching matching) {
    this.matching = matching;
  }

  Solutions function(Ast.Function pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Function function when sameKind(pattern, function) ->
          parts(pattern, function, matching.same(pattern.name(), function.name(), in));
      case Ast.VarDecl variable -> bound(pattern, variable.target(), variable.value(), in);
      case Ast.Assign assign -> bound(pattern, assign.target(), assign.value(), in);
      case Ast.Entry entry -> bound(pattern, entry.key(), entry.value(), in);
      default -> Solutions.NONE;
    };
  }

  /** A function without a name of its own, under the name that it is bound to. */
  private Solutions bound(Ast.Function pattern, Expr target, @Nullable Expr value, Solutions in) {
    return pattern.name() != null
            && value instanceof Ast.Function function
            && function.name() == null
            && matching.has(Option.ARROW_IS_FUNCTION)
        ? parts(pattern, function, matching.match(pattern.name(), target, in))
        : Solutions.NONE;
  }

  private boolean sameKind(Ast.Function pattern, Ast.Function code) {
    boolean oneArrow =
        (pattern.kind() == FunctionKind.LAMBDA) != (code.kind() == FunctionKind.LAMBDA);
    if (oneArrow && !matching.has(Option.ARROW_IS_FUNCTION)) {
      return false;
    }
    return switch (pattern.kind()) {
      case GETTER, SETTER, INITIALIZER -> pattern.kind() == code.kind();
      case FUNCTION, METHOD, CONSTRUCTOR, LAMBDA -> code.kind() != FunctionKind.INITIALIZER;
    };
  }

  private Solutions parts(Ast.Function pattern, Ast.Function code, Solutions in) {
    Solutions modifiers = modifiers(pattern.modifiers(), code.modifiers(), in);
    Solutions generics =
        pattern.typeParameters().isEmpty()
            ? modifiers
            : matching.list(pattern.typeParameters(), code.typeParameters(), modifiers);
    Solutions parameters = matching.list(pattern.parameters(), code.parameters(), generics);
    Solutions result = matching.typed().optional(pattern.result(), code.result(), parameters);
    return pattern.body() == null || (code.body() == null && anyBody(pattern.body()))
        ? result
        : matching.body(pattern.body(), code.body(), result);
  }

  /** Whether a body is {@code ...}: then also a function without one will do. */
  private static boolean anyBody(Ast body) {
    List<Ast> statements = Children.statements(body);
    return statements.size() == 1 && Holes.ellipsis(statements.getFirst());
  }

  /** Each modifier of the pattern is among those of the code. */
  Solutions modifiers(List<Ast> pattern, List<Ast> code, Solutions in) {
    if (pattern.isEmpty() || in.none()) {
      return in;
    }
    if (!matching.has(Option.DECORATORS_ORDER_MATTERS)) {
      return matching.lists().unordered(pattern, code, true, matching::match, in);
    }
    List<Ast> words = pattern.stream().filter(Ast.Keyword.class::isInstance).toList();
    List<Ast> others = pattern.stream().filter(each -> !(each instanceof Ast.Keyword)).toList();
    Solutions placed = matching.list(spaced(others), code, in);
    return matching.lists().unordered(words, code, true, matching::match, placed);
  }

  private static List<Ast> spaced(List<Ast> patterns) {
    List<Ast> spaced = new ArrayList<>();
    for (Ast pattern : patterns) {
      spaced.add(new Ast.Ellipsis(pattern.start(), pattern.start()));
      spaced.add(pattern);
    }
    spaced.add(new Ast.Ellipsis(0, 0));
    return spaced;
  }

  boolean sameWord(String pattern, String code) {
    return pattern.equals(code)
        || (pattern.equals("var") && VARIABLE.contains(code) && matching.has(Option.LET_IS_VAR));
  }

  Solutions type(Ast.ClassDecl pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.ClassDecl other) || pattern.kind() != other.kind()) {
      return Solutions.NONE;
    }
    Solutions name = matching.optional(pattern.name(), other.name(), in);
    Solutions modifiers = modifiers(pattern.modifiers(), other.modifiers(), name);
    Solutions generics =
        pattern.typeParameters().isEmpty()
            ? modifiers
            : matching.list(pattern.typeParameters(), other.typeParameters(), modifiers);
    Solutions components =
        pattern.parameters().isEmpty()
            ? generics
            : matching.list(pattern.parameters(), other.parameters(), generics);
    Solutions supers = supertypes(pattern.supers(), other.supers(), components);
    Solutions interfaces = supertypes(pattern.interfaces(), other.interfaces(), supers);
    return members(pattern.members(), other.members(), interfaces);
  }

  private Solutions supertypes(List<Expr> pattern, List<Expr> code, Solutions in) {
    if (pattern.isEmpty() || in.none()) {
      return in;
    }
    return matching
        .lists()
        .unordered(
            pattern,
            code,
            true,
            (p, c, s) ->
                p instanceof Expr type && c instanceof Expr other
                    ? matching.typed().type(type, other, s)
                    : matching.match(p, c, s),
            in);
  }

  private Solutions members(List<Ast> pattern, List<Ast> code, Solutions in) {
    return in.none()
        ? in
        : matching
            .lists()
            .unordered(
                pattern,
                code,
                matching.has(Option.IMPLICIT_ELLIPSIS),
                matching.sequences()::statement,
                in);
  }

  Solutions variable(Ast.VarDecl pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.VarDecl other)) {
      return Solutions.NONE;
    }
    Solutions target = matching.match(pattern.target(), other.target(), in);
    Solutions modifiers = modifiers(pattern.modifiers(), other.modifiers(), target);
    Solutions type = matching.typed().optional(pattern.type(), other.type(), modifiers);
    return matching.same(pattern.value(), other.value(), type);
  }

  Solutions parameter(Ast.Parameter pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Parameter other) || !pattern.rest().equals(other.rest())) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    Solutions modifiers = modifiers(pattern.modifiers(), other.modifiers(), name);
    Solutions type = matching.typed().optional(pattern.type(), other.type(), modifiers);
    return matching.optional(pattern.defaultValue(), other.defaultValue(), type);
  }

  Solutions typeParameter(Ast.TypeParameter pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.TypeParameter other)) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    return pattern.bounds().isEmpty()
        ? name
        : matching.list(pattern.bounds(), other.bounds(), name);
  }

  Solutions enumConstant(Ast.EnumConstant pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.EnumConstant other)) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    Solutions modifiers = modifiers(pattern.modifiers(), other.modifiers(), name);
    Solutions arguments =
        pattern.arguments().isEmpty()
            ? modifiers
            : matching.list(pattern.arguments(), other.arguments(), modifiers);
    return matching.optional(pattern.body(), other.body(), arguments);
  }

  Solutions typeAlias(Ast.TypeAlias pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.TypeAlias other)) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    Solutions modifiers = modifiers(pattern.modifiers(), other.modifiers(), name);
    return matching.typed().optional(pattern.value(), other.value(), modifiers);
  }

  /** An annotation; no parentheses are as good as empty ones. */
  Solutions annotation(Ast.Annotation pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Annotation other)) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    List<Expr> wanted = pattern.arguments() == null ? List.of() : pattern.arguments();
    List<Expr> arguments = other.arguments() == null ? List.of() : other.arguments();
    return matching.calls().arguments(wanted, arguments, name);
  }
}
