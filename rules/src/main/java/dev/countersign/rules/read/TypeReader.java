package dev.countersign.rules.read;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the types of {@code metavariable-type} as patterns of typed metavariables. */
final class TypeReader {
  private static final String ANY = "$TYPED";
  private static final List<String> FORMS = List.of("($TYPED : %s)", "(%s $TYPED)");

  private TypeReader() {}

  /** For each language, each type. */
  static Map<String, List<Tree>> read(List<String> types, List<Language> languages) {
    Map<String, List<Tree>> trees = new HashMap<>();
    for (Language language : languages) {
      trees.put(language.id(), types.stream().map(type -> typed(type, language)).toList());
    }
    return Map.copyOf(trees);
  }

  private static Tree typed(String type, Language language) {
    for (String form : FORMS) {
      try {
        Tree tree = language.pattern(form.formatted(type.strip()));
        List<Ast> body = tree.program().body();
        if (body.size() == 1 && body.getFirst() instanceof Ast.Typed) {
          return tree;
        }
      } catch (PatternSyntaxException e) {
        // This language writes typed metavariables in another way.
      }
    }
    Ast typed = new Ast.Typed(new Ast.Metavar(ANY, 0, 0), expression(type, language), 0, 0);
    Ast.Program program = new Ast.Program(List.of(typed), 0, 0);
    return new Tree(type.getBytes(StandardCharsets.UTF_8), program, List.of());
  }

  /** A type that is no pattern by itself, such as a primitive, is its own name. */
  private static Ast.Expr expression(String type, Language language) {
    try {
      List<Ast> body = language.pattern(type).program().body();
      if (body.size() == 1 && body.getFirst() instanceof Ast.Expr expr) {
        return expr instanceof Ast.Other ? name(type) : expr;
      }
    } catch (PatternSyntaxException e) {
      return name(type);
    }
    return name(type);
  }

  private static Ast.Name name(String type) {
    return new Ast.Name(type.strip(), 0, type.length());
  }
}
