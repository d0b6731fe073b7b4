package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;

/** Lowers string literals: plain, interpolated, and several side by side. */
final class Strings {
  private final Expressions expressions;

  Strings(Expressions expressions) {
    this.expressions = expressions;
  }

  /** A literal; one that interpolates nothing is a plain string whatever its prefix. */
  Expr string(Node node) {
    return string(node, fragments(node));
  }

  private Expr string(Node node, List<Expr> fragments) {
    boolean plain = fragments.stream().allMatch(Ast.Str.class::isInstance);
    int start = expressions.start(node);
    int end = expressions.end(node);
    return plain
        ? new Ast.Str(prefix(node), text(fragments), start, end)
        : new Ast.Template(null, List.copyOf(fragments), start, end);
  }

  /** Adjacent literals are one: a string, or a template where any of them interpolates. */
  Expr concatenated(Node node) {
    List<Expr> fragments = new ArrayList<>();
    for (Node part : node.namedChildren()) {
      for (Expr fragment : part.is("string") ? fragments(part) : List.of(expressions.expr(part))) {
        add(fragments, fragment);
      }
    }
    return string(node, fragments);
  }

  private static String prefix(Node node) {
    Node first = node.is("concatenated_string") ? node.namedChildren().getFirst() : node;
    Node open = first.first("string_start");
    return open == null ? "" : open.text().replaceAll("[\"']", "");
  }

  private static String text(List<Expr> fragments) {
    StringBuilder text = new StringBuilder();
    fragments.forEach(fragment -> text.append(((Ast.Str) fragment).value()));
    return text.toString();
  }

  private List<Expr> fragments(Node string) {
    List<Expr> fragments = new ArrayList<>();
    for (Node child : string.namedChildren()) {
      switch (child.kind()) {
        case "string_start", "string_end" -> {}
        case "string_content" -> add(fragments, content(child));
        case "interpolation" -> interpolation(child, fragments);
        default -> add(fragments, expressions.expr(child));
      }
    }
    return fragments;
  }

  private Expr content(Node node) {
    return new Ast.Str("", node.text(), expressions.start(node), expressions.end(node));
  }

  /** The value, then the values within its format; how they are printed is no code. */
  private void interpolation(Node node, List<Expr> fragments) {
    fragments.add(expressions.field(node, "expression"));
    Node format = node.child("format_specifier");
    if (format != null) {
      for (Node nested : format.namedChildren()) {
        if (nested.is("format_expression")) {
          interpolation(nested, fragments);
        }
      }
    }
  }

  /** Adds a fragment, joined to the text before it. */
  private static void add(List<Expr> fragments, Expr fragment) {
    if (fragment instanceof Ast.Str text
        && !fragments.isEmpty()
        && fragments.getLast() instanceof Ast.Str before) {
      String joined = before.value() + text.value();
      fragments.set(fragments.size() - 1, new Ast.Str("", joined, before.start(), text.end()));
    } else {
      fragments.add(fragment);
    }
  }
}
