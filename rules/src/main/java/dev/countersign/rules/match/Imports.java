package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.ImportForm;

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
    if (pattern.form() == other.form()) {
      Solutions module = matching.match(pattern.module(), other.module(), in);
      Solutions member = matching.same(pattern.member(), other.member(), module);
      return matching.optional(pattern.alias(), other.alias(), member);
    }
    if (pattern.form() == ImportForm.MODULE && other.form() == ImportForm.MEMBER) {
      return matching.match(pattern.module(), other.module(), in);
    }
    return Solutions.NONE;
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
