package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the patterns of {@code case} to the expressions that they look like. */
final class MatchPatterns {
  private final Expressions expressions;

  MatchPatterns(Expressions expressions) {
    this.expressions = expressions;
  }

  Expr pattern(Node node) {
    List<Expr> parts = parts(node);
    int start = expressions.start(node);
    int end = expressions.end(node);
    if (parts.isEmpty()) {
      return node.is("dict_pattern")
          ? new Ast.Dict(List.of(), start, end)
          : expressions.error(node, List.of());
    }
    Expr first = parts.getFirst();
    return switch (node.kind()) {
      case "class_pattern" -> new Ast.Call(first, parts.subList(1, parts.size()), start, end);
      case "keyword_pattern" -> new Ast.NamedArgument(first, parts.getLast(), start, end);
      case "union_pattern" -> binary("|", parts);
      case "complex_pattern" -> binary(node.first("+") == null ? "-" : "+", parts);
      case "dict_pattern" -> new Ast.Dict(entries(node), start, end);
      default -> first;
    };
  }

  /** {@code _}, which the grammar has as a token of its own. */
  Expr wildcard(Node node) {
    Node token = node.first("_");
    return token == null ? expressions.error(node, List.of()) : expressions.name(token);
  }

  /** The parts in order, a minus sign joined to the number after it. */
  private List<Expr> parts(Node node) {
    List<Expr> parts = new ArrayList<>();
    Node minus = null;
    for (Node child : node.children()) {
      boolean number = child.is("integer") || child.is("float");
      boolean sign = child.is("-") && (parts.isEmpty() || !node.is("complex_pattern"));
      if (sign) {
        minus = child;
      } else if (child.is("_") && !child.named()) {
        parts.add(expressions.name(child));
      } else if (child.named() && !child.extra()) {
        parts.add(signed(number ? minus : null, expressions.expr(child)));
        minus = null;
      }
    }
    return List.copyOf(parts);
  }

  private Expr signed(@Nullable Node minus, Expr number) {
    return minus == null
        ? number
        : new Ast.Unary("-", number, false, expressions.start(minus), number.end());
  }

  private static Expr binary(String op, List<Expr> parts) {
    Expr all = parts.getFirst();
    for (Expr part : parts.subList(1, parts.size())) {
      all = new Ast.Binary(op, all, part, all.start(), part.end());
    }
    return all;
  }

  private List<Ast> entries(Node dict) {
    List<Ast> entries = new ArrayList<>();
    Expr key = null;
    Node minus = null;
    for (Node child : dict.children()) {
      if (child.is("-")) {
        minus = child;
      } else if ("key".equals(child.field())) {
        key = child.named() ? signed(minus, expressions.expr(child)) : expressions.name(child);
        minus = null;
      } else if ("value".equals(child.field()) && key != null) {
        Expr value = expressions.expr(child);
        entries.add(new Ast.Entry(key, value, key.start(), value.end()));
        key = null;
      } else if (child.is("splat_pattern")) {
        entries.add(expressions.expr(child));
      }
    }
    return List.copyOf(entries);
  }
}
