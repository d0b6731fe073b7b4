package dev.countersign.rules.match;

import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.ImportForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports, exports and packages. */
final class Imports {
  private final Matching matching;

  Imports(Matching matching) {
    this.matching = matching;
  }

  Solutions imports(Ast.Import pattern, Ast code, Solutions in) {
    for (Ast.Import other : written(code)) {
      Solutions same = sameForm(pattern, other, in);
      Solutions found =
          same.none() && matching.unit().dialect().importsArePaths()
              ? path(pattern, other, in)
              : same;
      if (!found.none()) {
        return found;
      }
    }
    return Solutions.NONE;
  }

  /** Whether {@code patterns} are the imports of one statement. */
  static boolean oneStatement(List<Ast> patterns) {
    Ast first =
        patterns.stream().filter(each -> each instanceof Ast.Import).findFirst().orElse(null);
    return first != null
        && patterns.size() > 1
        && patterns.stream()
            .allMatch(each ->
                each instanceof Ast.Import
                    ? each.start() == first.start()
                    : Holes.many(each) && each.start() > first.start() && each.end() < first.end());
  }

  /** Imports of one statement in any order, among those of a statement of the code. */
  void find(List<Ast> patterns, List<Ast> code, Solutions in, Sequences.Sink sink) {
    for (int from = 0, to; from < code.size(); from = to) {
      to = from + 1;
      while (to < code.size() && code.get(to).start() == code.get(from).start()) {
        to++;
      }
      List<Ast> imports = new ArrayList<>();
      code.subList(from, to).forEach(each -> imports.addAll(written(each)));
      Solutions found = matching.lists().unordered(patterns, imports, true, matching::match, in);
      sink.found(code.get(from), code.get(to - 1).end(), found);
    }
  }

  /** The imports that {@code code} is or stands for: {@code const {a} = require('m')}. */
  private static List<Ast.Import> written(Ast code) {
    return switch (code) {
      case Ast.Import one -> List.of(one);
      case Ast.VarDecl variable -> required(variable);
      default -> List.of();
    };
  }

  private static List<Ast.Import> required(Ast.VarDecl variable) {
    if (!(variable.value() instanceof Ast.Call call)
        || !(call.callee() instanceof Ast.Name callee)
        || !callee.id().equals("require")
        || call.arguments().size() != 1) {
      return List.of();
    }
    Expr module = call.arguments().getFirst();
    List<Ast.Import> imports = new ArrayList<>();
    switch (variable.target()) {
      case Ast.Dict fields ->
          fields
              .entries()
              .forEach(field -> {
                if (field instanceof Ast.Entry entry) {
                  imports.add(
                      required(ImportForm.MEMBER, module, entry.key(), entry.value(), variable));
                }
              });
      case Expr target -> imports.add(required(ImportForm.MODULE, module, null, target, variable));
    }
    return imports;
  }

  private static Ast.Import required(
      ImportForm form, Expr module, @Nullable Expr member, Expr alias, Ast.VarDecl variable) {
    return new Ast.Import(form, module, member, alias, variable.start(), variable.end());
  }

  private Solutions sameForm(Ast.Import pattern, Ast.Import code, Solutions in) {
    boolean anyForm =
        pattern.form() == ImportForm.EFFECT
            || (matching.unit().dialect() == Dialect.GO && pattern.alias() == null);
    if (anyForm) {
      return module(pattern.module(), code.module(), in);
    }
    if (pattern.form() != code.form()) {
      return Solutions.NONE;
    }
    Solutions module = module(pattern.module(), code.module(), in);
    Solutions member = matching.same(pattern.member(), code.member(), module);
    return matching.optional(pattern.alias(), code.alias(), member);
  }

  /** A quoted module, or one within it. */
  private Solutions module(Expr pattern, Expr code, Solutions in) {
    boolean within =
        pattern instanceof Ast.Str outer
            && code instanceof Ast.Str inner
            && inner.value().startsWith(outer.value() + "/");
    return within ? in : matching.match(pattern, code, in);
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
