package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Variables have other names. */
record Renamed() implements Rewrite {
  @Override
  public Result of(Original original) {
    Set<Symbol> fixed = fixed(original);
    Map<Symbol, String> names = new LinkedHashMap<>();
    List<Edit> edits = new ArrayList<>();
    for (Ast node : original.nodes()) {
      if (node instanceof Ast.Name name) {
        Symbol symbol = original.code().names().symbol(name);
        if (symbol != null && isLocal(symbol, original.dialect()) && !fixed.contains(symbol)) {
          String other = names.computeIfAbsent(symbol, one -> "qv" + names.size());
          if (original.text(name).equals(symbol.name())
              && original.vocabulary().same(symbol.name(), other)) {
            edits.add(new Edit(name.start(), name.end(), other));
          }
        }
      }
    }
    return Result.of(edits);
  }

  /** Parameters of Python may be named by callers. */
  private static boolean isLocal(Symbol symbol, Dialect dialect) {
    return symbol.kind() == Symbol.Kind.LOCAL
        || (symbol.kind() == Symbol.Kind.PARAMETER && dialect != Dialect.PYTHON);
  }

  /** Variables that are named like a key or a label: {@code {a}}, {@code <a>}. */
  private static Set<Symbol> fixed(Original original) {
    Set<Symbol> fixed = new HashSet<>();
    for (Ast node : original.nodes()) {
      if (node instanceof Ast.Entry entry && entry.key().start() == entry.value().start()) {
        Original.walk(entry, part -> add(part, original, fixed));
      }
      if (node instanceof Ast.Element || node instanceof Ast.NamedArgument) {
        node.forEachChild(part -> add(part, original, fixed));
      }
    }
    return fixed;
  }

  private static void add(Ast part, Original original, Set<Symbol> fixed) {
    Symbol symbol = part instanceof Ast.Name name ? original.code().names().symbol(name) : null;
    if (symbol != null) {
      fixed.add(symbol);
    }
  }
}
