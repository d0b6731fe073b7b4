package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.match.Spans;
import dev.countersign.syntax.Ast;
import java.util.List;
import java.util.Optional;

/**
 * Where a formula is run: a whole file, or what a metavariable is bound to.
 *
 * @param roots the nodes to look in; empty for the whole file
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param known what is bound already
 * @param wanted parts of the file outside which nothing need be found
 */
record Scope(
    Target target, List<Ast> roots, int start, int end, Bindings known, Optional<Spans> wanted) {
  static Scope of(Target target) {
    return of(target, List.of(), 0, target.source().length, Bindings.EMPTY);
  }

  static Scope of(Target target, List<Ast> roots, int start, int end, Bindings known) {
    return new Scope(target, roots, start, end, known, Optional.empty());
  }

  /** The same, where only what lies in some parts is wanted. */
  Scope within(Spans parts) {
    return new Scope(target, roots, start, end, known, Optional.of(parts));
  }

  /** The same, where all is wanted. */
  Scope everywhere() {
    return wanted.isEmpty() ? this : of(target, roots, start, end, known);
  }

  boolean isWhole() {
    return start == 0 && end == target.source().length;
  }

  /** Decides whether two bindings of a metavariable agree. */
  Agreement agreement() {
    return Agreement.in(target);
  }

  CodeUnit code() {
    return target.code().orElseThrow();
  }
}
