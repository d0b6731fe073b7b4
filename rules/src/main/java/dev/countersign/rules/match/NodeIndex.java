package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    index.byKind.replaceAll((_, nodes) -> List.copyOf(nodes));
    return index;
  }

  /**
   * The calls that may be of something of one of these names: those of a member that spell it, and
   * those that call no member, whose name may stand for another.
   */
  List<Ast> calls(Collection<String> members) {
    Map<String, List<Ast>> known = calls();
    List<Ast> found = new ArrayList<>(known.getOrDefault(ANYTHING, List.of()));
    for (String member : members) {
      found.addAll(known.getOrDefault(member, List.of()));
    }
    return found;
  }

  /** The calls that may be of a member whose name is accepted. */
  List<Ast> calls(Predicate<Ast> accepted) {
    List<Ast> found = new ArrayList<>();
    for (List<Ast> same : calls().values()) {
      Ast.Name member = member(same.getFirst());
      if (member == null || accepted.test(member)) {
        found.addAll(same);
      }
    }
    return found;
  }

  private Map<String, List<Ast>> calls() {
    Map<String, List<Ast>> known = calls;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Ast call : nodes(Ast.Kind.CALL)) {
        Ast.Name member = member(call);
        known
            .computeIfAbsent(member == null ? ANYTHING : member.id(), _ -> new ArrayList<>())
            .add(call);
      }
      calls = known;
    }
    return known;
  }

  private static Ast.@Nullable Name member(Ast node) {
    return node instanceof Ast.Call call
            && call.callee() instanceof Ast.Member member
            && member.name() instanceof Ast.Name name
        ? name
        : null;
  }

  List<Ast> nodes(Ast.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
