package dev.countersign.rules.match;

import dev.countersign.rules.names.Types;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types, and metavariables that want an expression of a type. */
final class TypedMatching {
  /** Names of one type: boxed and primitive ones of Java, short and full ones. */
  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("Integer", "int"),
          Map.entry("java.lang.Integer", "int"),
          Map.entry("Boolean", "boolean"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("Long", "long"),
          Map.entry("java.lang.Long", "long"),
          Map.entry("Double", "double"),
          Map.entry("java.lang.Double", "double"),
          Map.entry("Float", "float"),
          Map.entry("java.lang.Float", "float"),
          Map.entry("Short", "short"),
          Map.entry("java.lang.Short", "short"),
          Map.entry("Byte", "byte"),
          Map.entry("java.lang.Byte", "byte"),
          Map.entry("Character", "char"),
          Map.entry("java.lang.Character", "char"),
          Map.entry("java.lang.String", "String"),
          Map.entry("java.lang.Object", "Object"));

  private static final Set<String> BUILT_IN = builtIn();

  private final Matching matching;

  TypedMatching(Matching matching) {
    this.matching = matching;
  }

  private static Set<String> builtIn() {
    Set<String> names = new HashSet<>(CANONICAL.values());
    CANONICAL.keySet().forEach(name -> names.add(name.substring(name.lastIndexOf('.') + 1)));
    return Set.copyOf(names);
  }

  /** Whether an expression may have the type although no code names it: literals have one. */
  static boolean isKnownUnnamed(String type) {
    return type.isEmpty() || BUILT_IN.contains(type) || !Character.isUpperCase(type.codePointAt(0));
  }

  /** Matches {@code $X} of a type: the type may be wider than the expression's own. */
  Solutions match(Ast.Typed pattern, Ast code, Solutions in) {
    if (!(code instanceof Expr expr)) {
      return Solutions.NONE;
    }
    for (Expr type : types().of(expr)) {
      Solutions found = type(pattern.type(), type, in);
      if (!found.none()) {
        return matching.bind(pattern.metavar().name(), code, found);
      }
    }
    return Solutions.NONE;
  }

  private Types types() {
    return matching.unit().types();
  }

  /** Whether two types are the same, by any of their names. */
  Solutions type(Expr pattern, Expr code, Solutions in) {
    Solutions found = matching.match(pattern, code, in);
    if (!found.none() || !(pattern instanceof Ast.Name)) {
      return found;
    }
    String wanted = canonical(pattern);
    return wanted != null && wanted.equals(canonical(code)) ? in : Solutions.NONE;
  }

  private @Nullable String canonical(Expr type) {
    String name = matching.unit().names().qualified(type);
    return name == null ? null : CANONICAL.getOrDefault(name, name);
  }

  Solutions optional(@Nullable Expr pattern, @Nullable Expr code, Solutions in) {
    if (pattern == null || Holes.ellipsis(pattern)) {
      return in;
    }
    return code == null ? Solutions.NONE : type(pattern, code, in);
  }
}
