package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each name of a file refers to, by the scopes and imports of that file alone. */
public final class Names {
  private final NameTable<Symbol> symbols;
  private final NameTable<Boolean> free;
  private final List<Expr> wildcards;

  Names(NameTable<Symbol> symbols, NameTable<Boolean> free, List<Expr> wildcards) {
    this.symbols = symbols;
    this.free = free;
    this.wildcards = List.copyOf(wildcards);
  }

  /** Resolves the names of {@code tree}. */
  public static Names of(Tree tree, Dialect dialect) {
    return new Resolver(dialect).resolve(tree.program());
  }

  /** The declaration that {@code name} refers to, or null where this file has none. */
  public @Nullable Symbol symbol(Ast.Name name) {
    return symbols.get(name);
  }

  /**
   * The field that {@code this.x} or {@code self.x} refers to, or the symbol of a plain name, or
   * null.
   */
  public @Nullable Symbol symbol(Expr expr) {
    return switch (expr) {
      case Ast.Name name -> symbol(name);
      case Ast.Member member when member.name() instanceof Ast.Name name -> symbol(name);
      default -> null;
    };
  }

  /** Whether {@code name} has {@link #meanings}, be it through wildcards. */
  public boolean mayBeImported(Ast.Name name) {
    Symbol symbol = symbols.get(name);
    return symbol != null
        ? !symbol.imported().isEmpty()
        : !wildcards.isEmpty() && free.get(name) != null;
  }

  /**
   * The dotted path of the module that {@code require('m')} in a pattern names, as {@link
   * #meanings} has it; null for anything else.
   */
  public static @Nullable Expr required(Ast value) {
    return ImportPaths.requiredModule(value);
  }

  /**
   * What {@code name} stands for beside itself: the dotted path of its import, or that of each
   * wildcard import where nothing in the file declares it. Spans are those of {@code name}.
   *
   * @param throughWildcards whether wildcard imports count
   */
  public List<Expr> meanings(Ast.Name name, boolean throughWildcards) {
    Symbol symbol = symbols.get(name);
    if (symbol != null) {
      return symbol.imported().isEmpty() ? List.of() : moved(symbol.imported(), name);
    }
    if (wildcards.isEmpty() || !throughWildcards || free.get(name) == null) {
      return List.of();
    }
    List<Expr> meanings = new ArrayList<>(wildcards.size());
    for (Expr module : moved(wildcards, name)) {
      Expr member = new Ast.Name(name.id(), name.start(), name.end());
      meanings.add(new Ast.Member(module, ".", member, name.start(), name.end()));
    }
    return meanings;
  }

  private static List<Expr> moved(List<Expr> paths, Ast.Name to) {
    List<Expr> moved = new ArrayList<>(paths.size());
    paths.forEach(path -> moved.add(moved(path, to)));
    return moved;
  }

  private static Expr moved(Expr path, Ast.Name to) {
    return switch (path) {
      case Ast.Member member ->
          new Ast.Member(
              moved(member.object(), to),
              member.op(),
              moved(member.name(), to),
              to.start(),
              to.end());
      case Ast.Name name -> new Ast.Name(name.id(), to.start(), to.end());
      default -> path;
    };
  }

  /**
   * The dotted name of {@code expr} with imports resolved, such as {@code os.system} for {@code s}
   * after {@code from os import system as s}; null for what is no dotted name.
   */
  public @Nullable String qualified(Expr expr) {
    return switch (expr) {
      case Ast.Name name -> {
        Symbol symbol = symbol(name);
        yield symbol == null || symbol.imported().isEmpty()
            ? name.id()
            : dotted(symbol.imported().getLast());
      }
      case Ast.Member member -> {
        String object = qualified(member.object());
        yield object != null && member.name() instanceof Ast.Name name
            ? object + "." + name.id()
            : null;
      }
      case Ast.Generic generic -> qualified(generic.base());
      default -> null;
    };
  }

  private static @Nullable String dotted(Expr path) {
    return switch (path) {
      case Ast.Name name -> name.id();
      case Ast.Member member when member.name() instanceof Ast.Name name ->
          dotted(member.object()) + "." + name.id();
      default -> null;
    };
  }
}
