package dev.countersign.flow.lower;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Fields that no declaration gives a type, but a constructor: it sets them to a parameter of a
 * declared type, or to a new object.
 */
final class HandedFields {
  private HandedFields() {}

  /** Notes what {@code constructor} sets in the fields of {@code type}. */
  static void of(Ast.Function constructor, ClassIr type) {
    Map<String, String> handed = new HashMap<>();
    for (Ast node : constructor.parameters()) {
      if (node instanceof Ast.Parameter parameter && parameter.type() != null) {
        handed.put(
            UnitLowering.simpleName(parameter.name()), Variables.simpleType(parameter.type()));
      }
    }
    Deque<Ast> open = new ArrayDeque<>();
    constructor.forEachChild(open::add);
    while (!open.isEmpty()) {
      Ast node = open.remove();
      if (node instanceof Ast.Assign(_, Ast.Member field, Ast.Expr value, _, _)
          && isSelf(field.object())) {
        String name = UnitLowering.simpleName(field);
        String given = given(value, handed);
        if (isClass(given) && type.fieldType(name).isEmpty()) {
          type.field(name, given);
        }
      } else if (!(node instanceof Ast.Function)) {
        node.forEachChild(open::add);
      }
    }
  }

  private static boolean isSelf(Ast.Expr object) {
    String name = UnitLowering.simpleName(object);
    return name.equals("self") || name.equals("this");
  }

  private static boolean isClass(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  private static String given(Ast.Expr value, Map<String, String> handed) {
    return value instanceof Ast.Name name
        ? handed.getOrDefault(name.id(), "")
        : Variables.made(value);
  }
}
