package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.CollectionKind;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Calls, constructions, collections, and what stands between their brackets. */
final class Calls {
  private final Matching matching;

  Calls(Matching matching) {
    this.matching = matching;
  }

  Solutions call(Ast.Call pattern, Ast code, Solutions in) {
    if (code instanceof Ast.Call call) {
      return mayTake(pattern.arguments(), call.arguments())
          ? arguments(
              pattern.arguments(),
              call.arguments(),
              matching.match(pattern.callee(), call.callee(), in))
          : Solutions.NONE;
    }
    return code instanceof Ast.Annotation annotation
            && annotation.arguments() != null
            && matching.has(Option.ATTR_EXPR)
        ? arguments(
            pattern.arguments(),
            annotation.arguments(),
            matching.match(pattern.callee(), annotation.name(), in))
        : Solutions.NONE;
  }

  Solutions creation(Ast.New pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.New other)) {
      return Solutions.NONE;
    }
    Solutions type = matching.typed().type(pattern.type(), other.type(), in);
    Solutions arguments =
        hasEntry(pattern.arguments())
            ? matching
                .lists()
                .unordered(pattern.arguments(), other.arguments(), false, matching::match, type)
            : arguments(pattern.arguments(), other.arguments(), type);
    return matching.optional(pattern.body(), other.body(), arguments);
  }

  /** Whether fields are set by name, as in Go's composite literals. */
  private static boolean hasEntry(List<Expr> arguments) {
    return arguments.stream().anyMatch(each -> each instanceof Ast.Entry);
  }

  /** Arguments by position in order, those with a name in any order. */
  Solutions arguments(List<? extends Expr> pattern, List<? extends Expr> code, Solutions in) {
    if (in.none()) {
      return in;
    }
    if (!anyNamed(pattern)) {
      return matching.list(pattern, code, in);
    }
    List<Expr> named = new ArrayList<>();
    List<Expr> placed = new ArrayList<>();
    for (Expr argument : pattern) {
      (hasName(argument) ? named : placed).add(argument);
    }
    return named(named, 0, placed, List.copyOf(code), in);
  }

  /** Whether there are as many arguments as the pattern has: most calls are told by that. */
  private static boolean mayTake(List<? extends Expr> pattern, List<? extends Expr> code) {
    if (anyNamed(pattern)) {
      return true;
    }
    int single = 0;
    for (Expr argument : pattern) {
      single += Holes.many(argument) ? 0 : 1;
    }
    return single == code.size() || (single < code.size() && single < pattern.size());
  }

  private static boolean anyNamed(List<? extends Expr> arguments) {
    for (Expr argument : arguments) {
      if (hasName(argument)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasName(Expr argument) {
    return argument instanceof Ast.NamedArgument;
  }

  private Solutions named(
      List<Expr> named, int at, List<Expr> placed, List<Expr> code, Solutions in) {
    if (in.none()) {
      return in;
    }
    if (at == named.size()) {
      return matching.list(placed, code, in);
    }
    Solutions found = Solutions.NONE;
    for (int i = 0; i < code.size(); i++) {
      if (hasName(code.get(i))) {
        Solutions one = matching.match(named.get(at), code.get(i), in);
        if (!one.none()) {
          List<Expr> rest = new ArrayList<>(code);
          rest.remove(i);
          found = found.or(named(named, at + 1, placed, rest, one));
        }
      }
    }
    return found;
  }

  Solutions named(Ast.NamedArgument pattern, Ast code, Solutions in) {
    return code instanceof Ast.NamedArgument other
        ? matching.match(
            pattern.value(), other.value(), matching.match(pattern.name(), other.name(), in))
        : Solutions.NONE;
  }

  Solutions index(Ast.Index pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Index other ->
          matching.list(
              pattern.indices(),
              other.indices(),
              matching.match(pattern.object(), other.object(), in));
      case Ast.Generic other ->
          matching.list(
              pattern.indices(),
              other.arguments(),
              matching.match(pattern.object(), other.base(), in));
      default -> Solutions.NONE;
    };
  }

  Solutions slice(Ast.Slice pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Slice other)) {
      return Solutions.NONE;
    }
    Solutions low = matching.same(pattern.low(), other.low(), in);
    Solutions high = matching.same(pattern.high(), other.high(), low);
    return matching.same(pattern.step(), other.step(), high);
  }

  Solutions collection(Ast.Collection pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Collection other when other.kind() == pattern.kind() ->
          pattern.kind() == CollectionKind.SET
              ? matching
                  .lists()
                  .unordered(pattern.elements(), other.elements(), false, matching::match, in)
              : matching.list(pattern.elements(), other.elements(), in);
      case Ast.Comprehension other when other.kind() == pattern.kind() && onlyEllipsis(pattern) ->
          in;
      case Ast.Dict dict when pattern.kind() == CollectionKind.SET && onlyHoles(pattern) ->
          dict(pattern.elements(), dict, in);
      default -> Solutions.NONE;
    };
  }

  /** {@code [...]} is any list, also one that is computed. */
  private static boolean onlyEllipsis(Ast.Collection pattern) {
    return pattern.elements().size() == 1 && Holes.ellipsis(pattern.elements().getFirst());
  }

  /** {@code {...}} says nothing of what it is. */
  private static boolean onlyHoles(Ast.Collection pattern) {
    return pattern.elements().stream().allMatch(Holes::many);
  }

  Solutions dict(Ast.Dict pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Dict dict -> dict(pattern.entries(), dict, in);
      case Ast.Collection set
          when set.kind() == CollectionKind.SET
              && pattern.entries().stream().allMatch(Holes::many) ->
          matching.list(pattern.entries(), set.elements(), in);
      default -> Solutions.NONE;
    };
  }

  private Solutions dict(List<? extends Ast> pattern, Ast.Dict code, Solutions in) {
    boolean less =
        matching.unit().dialect().objectsAreRecords() && matching.has(Option.IMPLICIT_ELLIPSIS);
    return matching.lists().unordered(pattern, code.entries(), less, matching::match, in);
  }

  Solutions entry(Ast.Entry pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Entry other ->
          matching.match(
              pattern.value(),
              other.value(),
              matching.match(pattern.key(), key(pattern, other.key()), in));
      case Ast.Function method when method.name() != null ->
          matching.match(pattern.value(), method, matching.match(pattern.key(), method.name(), in));
      default -> Solutions.NONE;
    };
  }

  /** The key of a record is the same word with quotes and without. */
  private Expr key(Ast.Entry pattern, Expr key) {
    if (!matching.unit().dialect().objectsAreRecords()) {
      return key;
    }
    return switch (key) {
      case Ast.Str text
          when pattern.key() instanceof Ast.Metavar || pattern.key() instanceof Ast.Name ->
          new Ast.Name(text.value(), text.start(), text.end());
      case Ast.Name name when pattern.key() instanceof Ast.Str ->
          new Ast.Str("", name.id(), name.start(), name.end());
      default -> key;
    };
  }

  Solutions comprehension(Ast.Comprehension pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Comprehension other) || pattern.kind() != other.kind()) {
      return Solutions.NONE;
    }
    return matching.list(
        pattern.clauses(), other.clauses(), matching.match(pattern.element(), other.element(), in));
  }
}
