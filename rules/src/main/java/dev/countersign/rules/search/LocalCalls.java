package dev.countersign.rules.search;

import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Where a file calls what may be its own: a plain name, or a member of the object itself. */
final class LocalCalls {
  private static final Set<String> ITSELF = Set.of("self", "this", "cls");

  private final Map<String, NavigableSet<Integer>> starts = new HashMap<>();

  LocalCalls(Ast program) {
    Deque<Ast> open = new ArrayDeque<>();
    open.push(program);
    while (!open.isEmpty()) {
      Ast next = open.pop();
      if (next instanceof Ast.Call call) {
        add(call);
      }
      next.forEachChild(open::push);
    }
  }

  private void add(Ast.Call call) {
    Ast called =
        call.callee() instanceof Ast.Member(Ast.Name object, _, Ast.Expr name, _, _)
                && ITSELF.contains(object.id())
            ? name
            : call.callee();
    if (called instanceof Ast.Name name) {
      starts.computeIfAbsent(name.id(), _ -> new TreeSet<>()).add(call.start());
    }
  }

  /** Whether {@code name} is called within {@code range}. */
  boolean isCalledIn(Range range, String name) {
    NavigableSet<Integer> all = starts.get(name);
    Integer first = all == null ? null : all.ceiling(range.start());
    return first != null && first < range.end();
  }
}
