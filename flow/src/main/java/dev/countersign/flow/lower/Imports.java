package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the imports of a file bring, as paths. */
final class Imports {
  private Imports() {}

  /** What {@code symbol} stands for. */
  static Variable.Imported of(Symbol symbol) {
    if (symbol.kind() != Symbol.Kind.IMPORT) {
      return Variable.Imported.NOTHING;
    }
    Ast.ImportForm form =
        symbol.declaration() instanceof Ast.Import declared
            ? declared.form()
            : Ast.ImportForm.EFFECT;
    List<Ast.Expr> meanings = symbol.imported();
    List<String> path = meanings.isEmpty() ? List.of(symbol.name()) : path(meanings.getLast());
    return new Variable.Imported(
        path, form == Ast.ImportForm.MODULE, form == Ast.ImportForm.DEFAULT);
  }

  /** The name that an import has in its file; empty where it has none. */
  static String name(Ast.Import one, Dialect dialect) {
    if (one.alias() != null) {
      return UnitLowering.simpleName(one.alias());
    }
    return switch (one.form()) {
      case MEMBER -> UnitLowering.simpleName(one.member());
      case MODULE -> {
        List<String> path = path(one.module());
        yield path.isEmpty()
            ? ""
            : dialect.modules() == Dialect.Modules.DOTTED ? path.getFirst() : path.getLast();
      }
      case DEFAULT, ALL, EFFECT -> "";
    };
  }

  /** What an import brings. */
  static List<String> path(Ast.Import one, Dialect dialect) {
    List<String> path = new ArrayList<>(path(one.module()));
    boolean first = one.form() == Ast.ImportForm.MODULE && one.alias() == null;
    if (first && dialect.modules() == Dialect.Modules.DOTTED) {
      return path.subList(0, 1);
    }
    if (one.form() == Ast.ImportForm.MEMBER) {
      path.add(UnitLowering.simpleName(one.member()));
    }
    return List.copyOf(path);
  }

  /** The parts of a dotted chain or of a quoted path. */
  static List<String> path(Ast node) {
    List<String> parts = new ArrayList<>();
    Ast rest = node;
    while (rest instanceof Ast.Member member) {
      parts.add(UnitLowering.simpleName(member.name() instanceof Ast.Expr e ? e : null));
      rest = member.object();
    }
    switch (rest) {
      case Ast.Name name -> parts.add(name.id());
      case Ast.Str text -> {
        List<String> pieces = new ArrayList<>(List.of(text.value().split("/", -1)));
        parts.addAll(pieces.reversed());
      }
      default -> {}
    }
    Collections.reverse(parts);
    return List.copyOf(parts);
  }
}
