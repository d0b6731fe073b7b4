package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The nodes of a tree by kind, parents before children, from one walk. */
final class NodeIndex {
  private final Map<Ast.Kind, List<Ast>> byKind = new EnumMap<>(Ast.Kind.class);

  private NodeIndex() {}

  static NodeIndex of(Ast root) {
    NodeIndex index = new NodeIndex();
    Children.walk(
        root,
        _ -> true,
        node -> index.byKind.computeIfAbsent(node.nodeKind(), _ -> new ArrayList<>()).add(node));
    return index;
  }

  List<Ast> nodes(Ast.Kind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }
}
