package dev.countersign.flow.numbers;

import dev.countersign.syntax.Ast;
import java.util.HashSet;
import java.util.Set;

/** Which names a part of a function changes. */
final class Names {
  private Names() {}

  /** The variables, and those of which a field or an element is assigned in it. */
  static Set<String> assigned(Ast part) {
    Set<String> names = new HashSet<>();
    collect(part, names);
    return names;
  }

  private static void collect(Ast node, Set<String> names) {
    switch (node) {
      case Ast.Assign assign -> names.addAll(of(assign.target()));
      case Ast.VarDecl decl -> names.addAll(of(decl.target()));
      case Ast.Unary step when step.op().equals("++") || step.op().equals("--") ->
          names.addAll(of(step.operand()));
      case Ast.ForEach loop -> names.addAll(of(loop.target()));
      default -> {
        // changes nothing itself
      }
    }
    node.forEachChild(child -> collect(child, names));
  }

  /** The variables that are written to where {@code target} is assigned. */
  static Set<String> of(Ast target) {
    Set<String> names = new HashSet<>();
    switch (target) {
      case Ast.Name name -> names.add(name.id());
      case Ast.Member member -> names.addAll(of(member.object()));
      case Ast.Index index ->
          names.addAll(
              index.object() instanceof Ast.Name name
                  ? Set.of(Facts.elements(name.id()))
                  : of(index.object()));
      case Ast.Unary pointer -> names.addAll(of(pointer.operand()));
      case Ast.Collection many -> many.elements().forEach(one -> names.addAll(of(one)));
      default -> {
        // nothing that has a name
      }
    }
    return names;
  }

  /** What may change at any time: by a function that is written here, or through an address. */
  static Set<String> unsteady(Ast body) {
    Set<String> names = new HashSet<>();
    unsteady(body, false, names);
    return names;
  }

  private static void unsteady(Ast node, boolean within, Set<String> names) {
    boolean inside = within || node instanceof Ast.Function;
    if (within && node instanceof Ast.Assign assign && !assign.op().equals(":=")) {
      names.addAll(of(assign.target()));
    }
    if (node instanceof Ast.Unary unary) {
      boolean steps = unary.op().equals("++") || unary.op().equals("--");
      if (unary.op().equals("&") || (within && steps)) {
        names.addAll(of(unary.operand()));
      }
    }
    node.forEachChild(child -> unsteady(child, inside, names));
  }

  /** What is taken apart, byte by byte: its upper part is not lost. */
  static Set<String> shifted(Ast body) {
    Set<String> names = new HashSet<>();
    shifted(body, names);
    return names;
  }

  private static void shifted(Ast node, Set<String> names) {
    if (node instanceof Ast.Binary binary && binary.op().equals(">>")) {
      names.addAll(of(binary.left()));
    }
    if (node instanceof Ast.Assign assign && assign.op().equals(">>=")) {
      names.addAll(of(assign.target()));
    }
    node.forEachChild(child -> shifted(child, names));
  }

  /** All variables that are read in it. */
  static Set<String> read(Ast part) {
    Set<String> names = new HashSet<>();
    read(part, names);
    return names;
  }

  private static void read(Ast node, Set<String> names) {
    if (node instanceof Ast.Name name) {
      names.add(name.id());
    }
    node.forEachChild(child -> read(child, names));
  }

  /** Whether control goes where no block tells. */
  static boolean jumps(Ast body) {
    return has(body, "goto");
  }

  /** Whether a loop may end before its condition does. */
  static boolean leaves(Ast body) {
    return has(body, "break") || has(body, "goto") || returns(body);
  }

  /** Whether an arm of a choice goes on in the next one. */
  static boolean falls(Ast choice) {
    return has(choice, "fallthrough");
  }

  private static boolean has(Ast node, String keyword) {
    if (node instanceof Ast.Function) {
      return false;
    }
    boolean[] found = {node instanceof Ast.Jump jump && jump.keyword().equals(keyword)};
    node.forEachChild(child -> found[0] |= has(child, keyword));
    return found[0];
  }

  private static boolean returns(Ast node) {
    if (node instanceof Ast.Function) {
      return false;
    }
    boolean[] found = {node instanceof Ast.Return};
    node.forEachChild(child -> found[0] |= returns(child));
    return found[0];
  }
}
