package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.syntax.Ast;
import java.util.List;

/**
 * Where a formula is run: a whole file, or what a metavariable is bound to.
 *
 * @param roots the nodes to look in; empty for the whole file
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param known what is bound already
 */
record Scope(Target target, List<Ast> roots, int start, int end, Bindings known) {
  static Scope of(Target target) {
    return new Scope(target, List.of(), 0, target.source().length, Bindings.EMPTY);
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
