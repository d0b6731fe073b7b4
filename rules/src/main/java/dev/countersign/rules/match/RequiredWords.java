package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.Set;
import java.util.TreeSet;

/**
 * The identifiers without which a pattern cannot match. Only names that the code must spell out:
 * types have several names, and holes need none.
 */
final class RequiredWords {
  private RequiredWords() {}

  static Set<String> of(Ast root) {
    Set<String> words = new TreeSet<>();
    collect(root, words);
    return words;
  }

  private static void collect(Ast node, Set<String> words) {
    switch (node) {
      case Ast.Name name -> words.add(name.id());
      case Ast.Typed _, Ast.Import _, Ast.PackageDecl _, Ast.Keyword _ -> {}
      case Ast.New creation -> creation.arguments().forEach(each -> collect(each, words));
      case Ast.VarDecl variable -> {
        collect(variable.target(), words);
        if (variable.value() != null) {
          collect(variable.value(), words);
        }
      }
      case Ast.Parameter parameter -> collect(parameter.name(), words);
      default -> node.forEachChild(child -> collect(child, words));
    }
  }
}
