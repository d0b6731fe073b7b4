package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a tree by kind, parents before children, from one walk. */
final class NodeIndex {
  private static final String ANYTHING = "";

  private final Map<Ast.Kind, List<Ast>> byKind = new EnumMap<>(Ast.Kind.class);
  private @Nullable Map<String, List<Ast>> calls;

  private NodeIndex() {}

  static NodeIndex of(Ast root) {
    NodeIndex index = new NodeIndex();
    Children.walk(
        root,
        _ -> true,
        node -> index.byKind.computeIfAbsent(node.nodeKind(), _ -> new ArrayList<>()).add(node));
    return index;
  }

  /**
   * The calls that may be of a member of one of these names: those that spell it, or call no
   * member.
   */
  List<Ast> calls(Collection<String> members) {
    Map<String, List<Ast>> known = calls;
    if (known == null) {
      known = new HashMap<>();
      for (Ast call : nodes(Ast.Kind.CALL)) {
        known.computeIfAbsent(member(call), _ -> new ArrayList<>()).add(call);
      }
      calls = known;
    }
    List<Ast> found = new ArrayList<>(known.getOrDefault(ANYTHING, List.of()));
    for (String member : members) {
      found.addAll(known.getOrDefault(member, List.of()));
    }
    return found;
  }

  private static String member(Ast node) {
    return node instanceof Ast.Call call
            && call.callee() instanceof Ast.Member member
            && member.name() instanceof Ast.Name name
        ? name.id()
        : ANYTHING;
  }

  List<Ast> nodes(Ast.Kind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }
}
