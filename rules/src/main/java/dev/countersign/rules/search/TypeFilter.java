package dev.countersign.rules.search;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code metavariable-type}: the bound expression matches a typed metavariable of one of the types.
 */
record TypeFilter(String metavariable, List<PatternMatcher> types) implements Filter {
  private static final String ANY = "$TYPED";

  static TypeFilter of(Condition.Type type, Optional<Language> language, MatchOptions options) {
    List<PatternMatcher> types =
        type.types().stream()
            .flatMap(name -> language.stream().flatMap(front -> typed(name, front)))
            .map(tree -> PatternMatcher.of(tree, options))
            .toList();
    return new TypeFilter(type.metavariable(), types);
  }

  private static Stream<Tree> typed(String type, Language language) {
    Ast.Metavar any = new Ast.Metavar(ANY, 0, 0);
    Ast typed = new Ast.Typed(any, read(type, language), 0, 0);
    Ast.Program program = new Ast.Program(List.of(typed), 0, 0);
    return Stream.of(new Tree(type.getBytes(StandardCharsets.UTF_8), program, List.of()));
  }

  /** A type that is no pattern by itself, such as a primitive, is its own name. */
  private static Ast.Expr read(String type, Language language) {
    try {
      List<Ast> body = language.pattern(type).program().body();
      if (body.size() == 1 && body.getFirst() instanceof Ast.Expr expr && !isError(expr)) {
        return expr;
      }
    } catch (PatternSyntaxException e) {
      // Read as a name below.
    }
    return new Ast.Name(type.strip(), 0, type.length());
  }

  private static boolean isError(Ast.Expr expr) {
    return expr instanceof Ast.Other;
  }

  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    if (!(bindings.get(metavariable) instanceof Binding.Node node) || target.code().isEmpty()) {
      return List.of();
    }
    boolean matches =
        types.stream()
            .anyMatch(type ->
                !type.match(target.code().get(), node.node(), Bindings.EMPTY, budget).isEmpty());
    return matches ? List.of(bindings) : List.of();
  }
}
