package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.rules.names.Names;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;

/** Names, selections and types as written; names also as what they were imported as. */
final class References {
  /** Assignments that are followed from one name; two names may be assigned to each other. */
  private static final int MAX_HOPS = 16;

  private final Matching matching;
  private int hops;

  References(Matching matching) {
    this.matching = matching;
  }

  Solutions name(Ast.Name pattern, Ast code, Solutions in) {
    return code instanceof Ast.Name other && pattern.id().equals(other.id()) ? in : Solutions.NONE;
  }

  /** Any pattern against what {@code code} stands for: an import, or what it was assigned. */
  Solutions resolved(Ast pattern, Ast.Name code, Solutions in) {
    if (pattern instanceof Ast.Member || pattern instanceof Ast.Name) {
      for (Expr meaning : matching.unit().names().meanings(code, spelledOut(pattern))) {
        Solutions found = matching.match(pattern, meaning, in);
        if (!found.none()) {
          return found;
        }
      }
    }
    if (pattern instanceof Ast.Call) {
      Solutions module = module(pattern, code, in);
      if (!module.none()) {
        return module;
      }
    }
    if (matching.has(Option.SYMBOLIC_PROPAGATION) && pattern instanceof Expr) {
      Expr assigned = matching.unit().constants().assigned(code);
      return assigned == null ? Solutions.NONE : assigned(pattern, assigned, in);
    }
    return Solutions.NONE;
  }

  /** {@code require('m')} is what the file imports from there, by whatever name. */
  Solutions module(Ast pattern, Ast code, Solutions in) {
    Expr module = Names.required(pattern);
    return module == null ? Solutions.NONE : matching.match(module, code, in);
  }

  /** A module by its name is also what {@code require('m')} gives where it is used at once. */
  Solutions required(Ast pattern, Ast.Call code, Solutions in) {
    Expr module = Names.required(code);
    return module == null ? Solutions.NONE : matching.match(pattern, module, in);
  }

  private Solutions assigned(Ast pattern, Expr value, Solutions in) {
    if (hops == MAX_HOPS) {
      return Solutions.NONE;
    }
    hops++;
    try {
      return matching.match(pattern, value, in);
    } finally {
      hops--;
    }
  }

  /** A type by its short name is the same type where the code spells its package out. */
  Solutions qualified(Ast.Name pattern, Ast.Member code, Solutions in) {
    return matching.unit().dialect().packagesInFront()
            && code.name() instanceof Ast.Name last
            && last.id().equals(pattern.id())
            && isType(last.id())
            && isPackage(code.object())
        ? in
        : Solutions.NONE;
  }

  /** By the custom of Java: a capital first, and not capitals alone, as constants have. */
  private static boolean isType(String id) {
    return !id.isEmpty()
        && Character.isUpperCase(id.codePointAt(0))
        && id.chars().anyMatch(Character::isLowerCase);
  }

  /** A path of small letters that starts at nothing this file declares. */
  private boolean isPackage(Expr path) {
    return switch (path) {
      case Ast.Name name -> isPackage(name.id()) && matching.unit().names().symbol(name) == null;
      case Ast.Member member ->
          member.name() instanceof Ast.Name name
              && isPackage(name.id())
              && isPackage(member.object());
      default -> false;
    };
  }

  private static boolean isPackage(String id) {
    return !id.isEmpty() && Character.isLowerCase(id.codePointAt(0));
  }

  /** Whether the pattern is a path without holes; only such a one is sought behind a wildcard. */
  private static boolean spelledOut(Ast pattern) {
    return switch (pattern) {
      case Ast.Name _ -> true;
      case Ast.Member member -> spelledOut(member.name()) && spelledOut(member.object());
      default -> false;
    };
  }

  Solutions member(Ast.Member pattern, Ast code, Solutions in) {
    if (Holes.ellipsis(pattern.name())) {
      return chain(pattern.object(), code, in);
    }
    if (!(code instanceof Ast.Member other) || !sameSelection(pattern.op(), other.op())) {
      return Solutions.NONE;
    }
    Solutions name = matching.match(pattern.name(), other.name(), in);
    return matching.match(pattern.object(), other.object(), name);
  }

  private static boolean sameSelection(String pattern, String code) {
    return pattern.equals(code) || (pattern.equals(".") && code.equals("?."));
  }

  /**
   * {@code object. ...}: the object itself or what any number of selections and calls make of it.
   */
  private Solutions chain(Expr object, Ast code, Solutions in) {
    Solutions found = Solutions.NONE;
    Ast link = code;
    while (link != null) {
      found = found.or(matching.match(object, link, in));
      link =
          switch (link) {
            case Ast.Member member -> member.object();
            case Ast.Call call -> call.callee();
            case Ast.Index index -> index.object();
            default -> null;
          };
    }
    return found;
  }

  Solutions generic(Ast.Generic pattern, Ast code, Solutions in) {
    return code instanceof Ast.Generic other
        ? matching.list(
            pattern.arguments(),
            other.arguments(),
            matching.match(pattern.base(), other.base(), in))
        : Solutions.NONE;
  }

  Solutions typeForm(Ast.TypeForm pattern, Ast code, Solutions in) {
    return code instanceof Ast.TypeForm other && pattern.form().equals(other.form())
        ? matching.list(pattern.parts(), other.parts(), in)
        : Solutions.NONE;
  }
}
