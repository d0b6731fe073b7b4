package dev.countersign.rules.match;

import dev.countersign.rules.names.Names;
import dev.countersign.syntax.Ast;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers without which a pattern cannot match. Only names that the code must spell out: of
 * a type at most the last part, and holes need none.
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
      case Ast.Typed typed -> type(typed.type(), words);
      case Ast.Import _, Ast.PackageDecl _, Ast.Keyword _ -> {}
      // An import names the module as well, without the word.
      case Ast.Call call when Names.required(call) != null -> {
        if (call.arguments().getFirst() instanceof Ast.Str module) {
          words.add(module.value().replaceFirst("^node:", ""));
        }
      }
      case Ast.New creation -> {
        type(creation.type(), words);
        collectAll(creation.arguments(), words);
      }
      case Ast.VarDecl variable -> {
        collect(variable.target(), words);
        maybe(variable.value(), words);
      }
      case Ast.Parameter parameter -> {
        collectAll(parameter.modifiers(), words);
        collect(parameter.name(), words);
      }
      case Ast.Entry entry -> {
        if (entry.key() instanceof Ast.Name) {
          collect(entry.key(), words);
        }
        collect(entry.value(), words);
      }
      case Ast.TypeAlias alias -> collect(alias.name(), words);
      case Ast.Function function -> {
        collectAll(function.modifiers(), words);
        maybe(function.name(), words);
        collectAll(function.parameters(), words);
        maybe(function.body(), words);
      }
      case Ast.ClassDecl type -> {
        collectAll(type.modifiers(), words);
        maybe(type.name(), words);
        collectAll(type.members(), words);
      }
      default -> node.forEachChild(child -> collect(child, words));
    }
  }

  /** The last name of a type, by which the file declares, imports or qualifies it. */
  private static void type(Ast type, Set<String> words) {
    switch (type) {
      case Ast.Name name when !TypedMatching.isKnownUnnamed(name.id()) -> words.add(name.id());
      case Ast.Member member -> type(member.name(), words);
      case Ast.Generic generic -> type(generic.base(), words);
      default -> {}
    }
  }

  private static void collectAll(List<? extends Ast> nodes, Set<String> words) {
    nodes.forEach(node -> collect(node, words));
  }

  private static void maybe(@Nullable Ast node, Set<String> words) {
    if (node != null) {
      collect(node, words);
    }
  }
}
