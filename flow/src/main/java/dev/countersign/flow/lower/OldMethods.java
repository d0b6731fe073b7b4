package dev.countersign.flow.lower;

import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of JavaScript's older classes: functions that a constructor keeps in {@code this}, or
 * that are put into its {@code prototype}.
 */
final class OldMethods {
  /** A function is {@code name} of the objects that {@code type} makes. */
  record Method(String type, String name) {}

  private record Found(Ast node, String constructor) {}

  private final Map<Ast, Method> methods = new IdentityHashMap<>();
  private final Map<Ast, String> named = new IdentityHashMap<>();

  private OldMethods() {}

  /** The functions of a file that are methods, by node. */
  static Map<Ast, Method> of(Ast root) {
    OldMethods found = new OldMethods();
    found.collect(root);
    return found.methods;
  }

  private void collect(Ast root) {
    Deque<Found> stack = new ArrayDeque<>();
    stack.push(new Found(root, ""));
    while (!stack.isEmpty()) {
      Found found = stack.pop();
      String constructor = found.constructor;
      switch (found.node) {
        case Ast.VarDecl(_, _, Ast.Name name, Ast.Function function, _, _) ->
            named.put(function, name.id());
        case Ast.Assign(_, Ast.Name name, Ast.Function function, _, _) ->
            named.put(function, name.id());
        case Ast.Assign(_, Ast.Member target, Ast.Function function, _, _) ->
            kept(target, function, constructor);
        case Ast.Function function -> constructor = constructor(function, constructor);
        default -> {}
      }
      List<Ast> children = new ArrayList<>();
      found.node.forEachChild(children::add);
      for (int i = children.size() - 1; i >= 0; i--) {
        stack.push(new Found(children.get(i), constructor));
      }
    }
  }

  private void kept(Ast.Member target, Ast.Function function, String constructor) {
    String name = UnitLowering.simpleName(target);
    String type =
        switch (target.object()) {
          case Ast.Name self when self.id().equals("this") -> constructor;
          case Ast.Member(Ast.Name made, _, Ast.Name word, _, _)
              when word.id().equals("prototype") ->
              made.id();
          default -> "";
        };
    if (type.isEmpty()) {
      named.put(function, name);
    } else if (!name.isEmpty()) {
      methods.put(function, new Method(type, name));
    }
  }

  /** Within an arrow {@code this} stays what it was; another function has one of its own. */
  private String constructor(Ast.Function function, String around) {
    String name = named.getOrDefault(function, UnitLowering.simpleName(function.name()));
    boolean made = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return made ? name : function.kind() == Ast.FunctionKind.LAMBDA ? around : "";
  }
}
