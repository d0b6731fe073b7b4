package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the holes of patterns, whatever they are wrapped in. */
final class Holes {
  private Holes() {}

  /** The hole that {@code pattern} is, be it wrapped as a statement or as a parameter, or null. */
  static Ast.@Nullable Hole of(@Nullable Ast pattern) {
    if (pattern instanceof Ast.Hole hole) {
      return hole;
    }
    if (pattern instanceof Ast.ExprStmt statement) {
      return of(statement.expr());
    }
    return pattern instanceof Ast.Parameter parameter && bare(parameter)
        ? of(parameter.name())
        : null;
  }

  /** Whether {@code pattern} is {@code ...}. */
  static boolean ellipsis(@Nullable Ast pattern) {
    return of(pattern) instanceof Ast.Ellipsis;
  }

  /** Whether {@code pattern} stands for any number of elements of a list. */
  static boolean many(Ast pattern) {
    Ast.Hole hole = of(pattern);
    return hole instanceof Ast.Ellipsis || hole instanceof Ast.MetavarMany;
  }

  /** Whether one of {@code patterns} stands for any number of elements. */
  static boolean anyMany(List<? extends Ast> patterns) {
    for (Ast pattern : patterns) {
      if (many(pattern)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bare(Ast.Parameter parameter) {
    return parameter.type() == null
        && parameter.defaultValue() == null
        && parameter.modifiers().isEmpty()
        && parameter.rest().isEmpty();
  }
}
