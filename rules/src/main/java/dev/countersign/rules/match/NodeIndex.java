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
  private final Map<Ast.Kind, Map<String, List<Ast>>> byName = new EnumMap<>(Ast.Kind.class);

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
   * The calls and selections that may be of something of one of these names: those of a member that
   * spell it, and calls of no member, whose name may stand for another.
   */
  List<Ast> named(Ast.Kind kind, Collection<String> members) {
    Map<String, List<Ast>> known = byName(kind);
    List<Ast> found = new ArrayList<>(known.getOrDefault(ANYTHING, List.of()));
    for (String member : members) {
      found.addAll(known.getOrDefault(member, List.of()));
    }
    return found;
  }

  /** The calls and selections that may be of a member whose name is accepted. */
  List<Ast> named(Ast.Kind kind, Predicate<Ast> accepted) {
    List<Ast> found = new ArrayList<>();
    for (List<Ast> same : byName(kind).values()) {
      Ast.Name member = member(same.getFirst());
      if (member == null || accepted.test(member)) {
        found.addAll(same);
      }
    }
    return found;
  }

  private Map<String, List<Ast>> byName(Ast.Kind kind) {
    return byName.computeIfAbsent(
        kind,
        _ -> {
          Map<String, List<Ast>> names = new LinkedHashMap<>();
          for (Ast node : nodes(kind)) {
            Ast.Name member = member(node);
            names
                .computeIfAbsent(member == null ? ANYTHING : member.id(), _ -> new ArrayList<>())
                .add(node);
          }
          return names;
        });
  }

  private static Ast.@Nullable Name member(Ast node) {
    Ast named = node instanceof Ast.Call call ? call.callee() : node;
    return named instanceof Ast.Member member && member.name() instanceof Ast.Name name
        ? name
        : null;
  }

  List<Ast> nodes(Ast.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
