package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The children of a node that are expressions or statements of their own right. */
final class Children {
  private Children() {}

  /** Children of {@code node} except names that only declare, label or select. */
  static void visit(Ast node, Consumer<? super Ast> visitor) {
    node.forEachChild(child -> {
      if (isOwn(node, child)) {
        visitor.accept(child);
      }
    });
  }

  private static boolean isOwn(Ast parent, Ast child) {
    return !(child instanceof Ast.Name) || isExpression(parent, child);
  }

  /**
   * Goes over {@code root} and what is below it, parents first and in source order, and stays out
   * of the nodes that {@code enter} refuses; the root is always entered.
   */
  static void walk(Ast root, Predicate<Ast> enter, Consumer<Ast> visitor) {
    Open open = new Open(enter, root);
    while (!open.nodes.isEmpty()) {
      Ast node = open.nodes.removeLast();
      visitor.accept(node);
      open.enter(node);
    }
  }

  /** The nodes that a walk has yet to visit, the next one last: one object for the whole walk. */
  private static final class Open implements Consumer<Ast> {
    private final ArrayList<Ast> nodes = new ArrayList<>();
    private final Predicate<Ast> wanted;
    private Ast parent;

    Open(Predicate<Ast> wanted, Ast root) {
      this.wanted = wanted;
      this.parent = root;
      nodes.add(root);
    }

    void enter(Ast node) {
      parent = node;
      int known = nodes.size();
      node.forEachChild(this);
      for (int first = known, last = nodes.size() - 1; first < last; first++, last--) {
        Collections.swap(nodes, first, last);
      }
    }

    @Override
    public void accept(Ast child) {
      if (isOwn(parent, child) && wanted.test(child)) {
        nodes.add(child);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // two children may look the same
  private static boolean isExpression(Ast parent, Ast name) {
    return switch (parent) {
      case Ast.Member member -> name != member.name();
      case Ast.NamedArgument argument -> name == argument.value();
      case Ast.Entry entry -> name == entry.value();
      case Ast.Attribute attribute -> name == attribute.value();
      case Ast.Parameter parameter -> name == parameter.defaultValue();
      case Ast.VarDecl variable -> name == variable.value();
      case Ast.Function function -> name == function.body();
      case Ast.ClassDecl type -> name != type.name();
      case Ast.New creation -> name != creation.type();
      case Ast.Cast cast -> name != cast.type();
      case Ast.Generic _,
          Ast.TypeForm _,
          Ast.TypeParameter _,
          Ast.TypeAlias _,
          Ast.Import _,
          Ast.PackageDecl _,
          Ast.Labeled _,
          Ast.Jump _,
          Ast.Element _ ->
          false;
      case Ast.EnumConstant constant -> name != constant.name();
      case Ast.Catch _ -> false;
      default -> true;
    };
  }

  /** The one statement or the statements of a body, or null without one. */
  static List<Ast> statements(@Nullable Ast body) {
    return switch (body) {
      case null -> List.of();
      case Ast.Block block -> block.body();
      case Ast.Program program -> program.body();
      default -> List.of(body);
    };
  }

  /** What stands in a sequence of statements and is no expression. */
  static boolean isStatement(Ast node) {
    return node instanceof Ast.Stmt && !(node instanceof Ast.Expr);
  }
}
