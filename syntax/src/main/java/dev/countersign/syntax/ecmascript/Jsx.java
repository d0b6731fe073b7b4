package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Attribute;
import dev.countersign.syntax.Ast.Element;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Member;
import dev.countersign.syntax.Ast.Str;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSX. */
final class Jsx {
  private final EcmaScriptLowering lowering;

  Jsx(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  Expr element(Node node) {
    Node open = node.child("open_tag");
    return open == null ? lowering.other(node) : element(node, open, children(node));
  }

  Expr selfClosing(Node node) {
    return element(node, node, List.of());
  }

  private Expr element(Node node, Node tag, List<Ast> children) {
    return new Element(
        name(tag), attributes(tag), children, lowering.start(node), lowering.end(node));
  }

  private @Nullable Expr name(Node tag) {
    Node name = tag.child("name");
    return name == null
        ? null
        : lowering.expressions().withTypes(lowering.expr(name), tag.child("type_arguments"));
  }

  private List<Ast> attributes(Node tag) {
    List<Ast> attributes = new ArrayList<>();
    for (Node child : tag.children("attribute")) {
      if (child.is("jsx_attribute")) {
        attributes.add(attribute(child));
      } else {
        Expr inner = expression(child);
        if (inner != null) {
          attributes.add(inner);
        }
      }
    }
    return attributes;
  }

  private Ast attribute(Node node) {
    List<Node> parts = node.namedChildren();
    if (parts.isEmpty()) {
      return lowering.missing(node);
    }
    Expr name = lowering.expr(parts.getFirst());
    if (parts.size() == 1 && EcmaScriptLowering.standsForMany(name)) {
      return name;
    }
    Expr value = parts.size() == 1 ? null : value(parts.getLast());
    return new Attribute(name, value, lowering.start(node), lowering.end(node));
  }

  private @Nullable Expr value(Node node) {
    return node.is("jsx_expression") ? expression(node) : lowering.expr(node);
  }

  /** What stands in the braces; null where only a comment does. */
  @Nullable Expr expression(Node node) {
    List<Node> children = node.namedChildren();
    return children.isEmpty() ? null : lowering.expr(children.getFirst());
  }

  /** Braces on their own, as in an attribute's value. */
  Expr braces(Node node) {
    Expr inner = expression(node);
    return inner == null ? lowering.missing(node) : inner;
  }

  Expr namespaced(Node node) {
    List<Node> parts = node.namedChildren();
    return parts.size() != 2
        ? lowering.other(node)
        : new Member(
            lowering.expr(parts.getFirst()),
            ":",
            lowering.expr(parts.getLast()),
            lowering.start(node),
            lowering.end(node));
  }

  /** Text and character references that touch are one string; blank lines are nothing. */
  private List<Ast> children(Node node) {
    List<Ast> children = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Node child : node.namedChildren()) {
      switch (child.kind()) {
        case "jsx_opening_element" -> {}
        case "jsx_text", "html_character_reference" -> {
          from = from < 0 ? child.start() : from;
          to = child.end();
        }
        default -> {
          addText(children, from, to);
          from = -1;
          addChild(children, child);
        }
      }
    }
    addText(children, from, to);
    return children;
  }

  private void addChild(List<Ast> children, Node child) {
    if (child.is("jsx_closing_element")) {
      return;
    }
    Expr lowered = child.is("jsx_expression") ? expression(child) : lowering.expr(child);
    if (lowered != null) {
      children.add(lowered);
    }
  }

  private void addText(List<Ast> children, int from, int to) {
    if (from < 0) {
      return;
    }
    Expr text = lowering.text(from, to);
    boolean blank =
        text instanceof Str string && string.value().isBlank() && string.value().contains("\n");
    if (!blank) {
      children.add(text);
    }
  }
}
