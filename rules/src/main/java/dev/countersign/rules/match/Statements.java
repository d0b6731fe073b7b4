package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.List;

/** Statements with parts of their own; bodies go to {@link Sequences}. */
final class Statements {
  private final Matching matching;

  Statements(Matching matching) {
    this.matching = matching;
  }

  Solutions expression(Ast.ExprStmt pattern, Ast code, Solutions in) {
    return matching.match(
        pattern.expr(),
        code instanceof Ast.ExprStmt other && !(pattern.expr() instanceof Ast.Hole)
            ? other.expr()
            : code,
        in);
  }

  Solutions ifs(Ast.If pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.If other)) {
      return Solutions.NONE;
    }
    Solutions then =
        matching.body(
            pattern.then(), other.then(), matching.match(pattern.test(), other.test(), in));
    return pattern.orElse() == null ? then : matching.body(pattern.orElse(), other.orElse(), then);
  }

  Solutions whiles(Ast.While pattern, Ast code, Solutions in) {
    return code instanceof Ast.While other
        ? matching.body(
            pattern.body(), other.body(), matching.match(pattern.test(), other.test(), in))
        : Solutions.NONE;
  }

  Solutions doWhile(Ast.DoWhile pattern, Ast code, Solutions in) {
    return code instanceof Ast.DoWhile other
        ? matching.body(
            pattern.body(), other.body(), matching.match(pattern.test(), other.test(), in))
        : Solutions.NONE;
  }

  Solutions fors(Ast.For pattern, Ast code, Solutions in) {
    if (code instanceof Ast.ForEach each && anyHeader(pattern)) {
      return matching.body(pattern.body(), each.body(), in);
    }
    if (!(code instanceof Ast.For other)) {
      return Solutions.NONE;
    }
    return matching.body(pattern.body(), other.body(), header(pattern, other, in));
  }

  private Solutions header(Ast.For pattern, Ast.For code, Solutions in) {
    if (anyHeader(pattern)) {
      return in;
    }
    Solutions init = matching.list(pattern.init(), code.init(), in);
    Solutions test = matching.same(pattern.test(), code.test(), init);
    return matching.list(pattern.update(), code.update(), test);
  }

  /** {@code for (...)}. */
  private static boolean anyHeader(Ast.For pattern) {
    return pattern.test() == null
        && pattern.update().isEmpty()
        && pattern.init().size() == 1
        && Holes.ellipsis(pattern.init().getFirst());
  }

  Solutions forEach(Ast.ForEach pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.ForEach other) || !pattern.op().equals(other.op())) {
      return Solutions.NONE;
    }
    Solutions target = matching.match(pattern.target(), target(pattern, other), in);
    Solutions header = matching.match(pattern.iterable(), other.iterable(), target);
    Solutions body = matching.body(pattern.body(), other.body(), header);
    return pattern.orElse() == null ? body : matching.body(pattern.orElse(), other.orElse(), body);
  }

  /** What the loop sets; a declaration only where the pattern declares too. */
  private static Ast target(Ast.ForEach pattern, Ast.ForEach code) {
    return code.target() instanceof Ast.VarDecl variable
            && !(pattern.target() instanceof Ast.VarDecl)
        ? variable.target()
        : code.target();
  }

  Solutions switches(Ast.Switch pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Switch other)) {
      return Solutions.NONE;
    }
    Solutions subjects = matching.list(pattern.subjects(), other.subjects(), in);
    return pattern.cases().isEmpty()
        ? subjects
        : matching.list(pattern.cases(), other.cases(), subjects);
  }

  Solutions cases(Ast.Case pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Case other)) {
      return Solutions.NONE;
    }
    Solutions patterns = matching.list(pattern.patterns(), other.patterns(), in);
    Solutions guard = matching.same(pattern.guard(), other.guard(), patterns);
    return matching.sequences().bodies(pattern.body(), other.body(), guard);
  }

  Solutions throwing(Ast.Throw pattern, Ast code, Solutions in) {
    return code instanceof Ast.Throw other
        ? matching.optional(
            pattern.cause(), other.cause(), matching.same(pattern.value(), other.value(), in))
        : Solutions.NONE;
  }

  Solutions jump(Ast.Jump pattern, Ast code, Solutions in) {
    return code instanceof Ast.Jump other && pattern.keyword().equals(other.keyword())
        ? matching.optional(pattern.label(), other.label(), in)
        : Solutions.NONE;
  }

  Solutions tries(Ast.Try pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Try other)) {
      return Solutions.NONE;
    }
    Solutions resources =
        pattern.resources().isEmpty()
            ? in
            : matching.list(pattern.resources(), other.resources(), in);
    Solutions body = matching.body(pattern.body(), other.body(), resources);
    Solutions catches =
        matching.lists().unordered(pattern.catches(), other.catches(), true, matching::match, body);
    Solutions orElse =
        pattern.orElse() == null
            ? catches
            : matching.body(pattern.orElse(), other.orElse(), catches);
    return pattern.finallyBody() == null
        ? orElse
        : matching.body(pattern.finallyBody(), other.finallyBody(), orElse);
  }

  Solutions catches(Ast.Catch pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Catch other)) {
      return Solutions.NONE;
    }
    Solutions types = types(pattern, other, in);
    boolean unbound = other.name() == null && pattern.name() instanceof Ast.Metavar;
    Solutions name = unbound ? types : matching.optional(pattern.name(), other.name(), types);
    return matching.body(pattern.body(), other.body(), name);
  }

  private Solutions types(Ast.Catch pattern, Ast.Catch code, Solutions in) {
    List<Ast.Expr> wanted = pattern.types();
    return wanted.isEmpty() ? in : matching.list(wanted, code.types(), in);
  }

  Solutions with(Ast.With pattern, Ast code, Solutions in) {
    return code instanceof Ast.With other && pattern.keyword().equals(other.keyword())
        ? matching.body(
            pattern.body(), other.body(), matching.list(pattern.items(), other.items(), in))
        : Solutions.NONE;
  }

  Solutions labeled(Ast.Labeled pattern, Ast code, Solutions in) {
    return code instanceof Ast.Labeled other
        ? matching.body(
            pattern.body(), other.body(), matching.match(pattern.label(), other.label(), in))
        : Solutions.NONE;
  }

  Solutions asserts(Ast.Assert pattern, Ast code, Solutions in) {
    return code instanceof Ast.Assert other
        ? matching.optional(
            pattern.message(), other.message(), matching.match(pattern.test(), other.test(), in))
        : Solutions.NONE;
  }
}
