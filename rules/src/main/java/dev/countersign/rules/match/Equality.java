package dev.countersign.rules.match;

import dev.countersign.rules.names.Constant;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two pieces of code are the same: same shape, names that refer to the same thing. */
public final class Equality {
  private final CodeUnit unit;

  Equality(CodeUnit unit) {
    this.unit = unit;
  }

  /** Whether two occurrences of a metavariable agree. */
  public boolean same(Binding left, Binding right) {
    return switch (left) {
      case Binding.Node a ->
          switch (right) {
            case Binding.Node b -> same(a.node(), b.node());
            case Binding.Nodes b -> same(List.of(a.node()), b.nodes());
            case Binding.Text b -> b.text().equals(word(a.node()));
          };
      case Binding.Nodes a ->
          switch (right) {
            case Binding.Node b -> same(a.nodes(), List.of(b.node()));
            case Binding.Nodes b -> same(a.nodes(), b.nodes());
            case Binding.Text b -> b.text().equals(left.text(unit.tree()));
          };
      case Binding.Text a ->
          switch (right) {
            case Binding.Node b -> a.text().equals(word(b.node()));
            case Binding.Nodes _ -> a.text().equals(right.text(unit.tree()));
            case Binding.Text b -> a.text().equals(b.text());
          };
    };
  }

  /** The text that a name or a string consists of. */
  private static @Nullable String word(Ast node) {
    return switch (node) {
      case Ast.Name name -> name.id();
      case Ast.Str text -> text.value();
      default -> null;
    };
  }

  /** Whether two nodes are the same code, spans apart. */
  @SuppressWarnings("ReferenceEquality") // only spares work
  public boolean same(Ast left, Ast right) {
    Ast a = bare(left);
    Ast b = bare(right);
    if (a == b) {
      return true;
    }
    if (a.nodeKind() != b.nodeKind()) {
      return sameValue(a, b);
    }
    if (!Labels.of(a).equals(Labels.of(b))) {
      return false;
    }
    if (a instanceof Ast.Name one && b instanceof Ast.Name other) {
      return sameSymbol(one, other);
    }
    return same(a.children(), b.children());
  }

  private boolean same(List<? extends Ast> left, List<? extends Ast> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!same(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A name and the literal that it holds are the same. */
  private boolean sameValue(Ast left, Ast right) {
    if (!(literal(left) || literal(right))
        || !(left instanceof Expr a)
        || !(right instanceof Expr b)) {
      return false;
    }
    Constant value = unit.constants().value(a);
    return value != null
        && !(value instanceof Constant.SomeText)
        && value.equals(unit.constants().value(b));
  }

  private static boolean literal(Ast node) {
    return node instanceof Ast.Literal || node instanceof Ast.Str;
  }

  private static Ast bare(Ast node) {
    Ast bare = node;
    while (true) {
      switch (bare) {
        case Ast.ExprStmt statement -> bare = statement.expr();
        case Ast.Block block when block.body().size() == 1 -> bare = block.body().getFirst();
        default -> {
          return bare;
        }
      }
    }
  }

  /** Names that the file declares are the same when the same declaration made them. */
  private boolean sameSymbol(Ast.Name left, Ast.Name right) {
    Symbol a = unit.names().symbol((Expr) left);
    Symbol b = unit.names().symbol((Expr) right);
    return a == null || b == null || a == b;
  }
}
