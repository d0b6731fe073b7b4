package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The nodes of a tree by kind, parents before children, from one walk. */
final class NodeIndex {
  private final Map<Ast.Kind, List<Ast>> byKind = new EnumMap<>(Ast.Kind.class);

  private NodeIndex() {}

  static NodeIndex of(Ast root) {
    NodeIndex index = new NodeIndex();
    Deque<Ast> open = new ArrayDeque<>();
    List<Ast> children = new ArrayList<>();
    open.push(root);
    while (!open.isEmpty()) {
      Ast node = open.pop();
      index.byKind.computeIfAbsent(node.nodeKind(), _ -> new ArrayList<>()).add(node);
      node.forEachChild(children::add);
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
      children.clear();
    }
    return index;
  }

  List<Ast> nodes(Ast.Kind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }
}
