package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.ImportForm;
import org.jspecify.annotations.Nullable;

/** Imports, exports and packages. */
final class Imports {
  private final Matching matching;

  Imports(Matching matching) {
    this.matching = matching;
  }

  Solutions imports(Ast.Import pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Import other)) {
      return Solutions.NONE;
    }
    Solutions same = sameForm(pattern, other, in);
    return same.none() && matching.unit().dialect().importsArePaths()
        ? path(pattern, other, in)
        : same;
  }

  private Solutions sameForm(Ast.Import pattern, Ast.Import code, Solutions in) {
    if (pattern.form() != code.form()) {
      return Solutions.NONE;
    }
    Solutions module = matching.match(pattern.module(), code.module(), in);
    Solutions member = matching.same(pattern.member(), code.member(), module);
    return matching.optional(pattern.alias(), code.alias(), member);
  }

  /** A module is also imported by importing what is in it. */
  private Solutions path(Ast.Import pattern, Ast.Import code, Solutions in) {
    Expr wanted = path(pattern);
    for (Expr path = path(code); path != null; path = outer(path)) {
      Solutions found = matching.match(wanted, path, in);
      if (!found.none()) {
        return matching.optional(pattern.alias(), code.alias(), found);
      }
      if (pattern.form() != ImportForm.MODULE) {
        break;
      }
    }
    return Solutions.NONE;
  }

  private static Expr path(Ast.Import one) {
    return one.member() == null
        ? one.module()
        : new Ast.Member(one.module(), ".", one.member(), one.start(), one.end());
  }

  private static @Nullable Expr outer(Expr path) {
    return path instanceof Ast.Member member ? member.object() : null;
  }

  Solutions packages(Ast.PackageDecl pattern, Ast code, Solutions in) {
    return code instanceof Ast.PackageDecl other
        ? matching.match(pattern.name(), other.name(), in)
        : Solutions.NONE;
  }

  Solutions export(Ast.Export pattern, Ast code, Solutions in) {
    return code instanceof Ast.Export other
        ? matching.list(
            pattern.body(), other.body(), matching.same(pattern.from(), other.from(), in))
        : Solutions.NONE;
  }
}
