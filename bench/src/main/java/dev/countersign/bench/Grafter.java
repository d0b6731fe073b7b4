package dev.countersign.bench;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes source that is sound but senseless, and patterns from it: nodes take the place of others of
 * their kind, so that what comes after the parser has work to do.
 */
final class Grafter {
  private static final int MOST_GRAFTS = 30;
  private static final int LONGEST = 5_000;
  private static final int LONGEST_PATTERN = 400;
  private static final String[] HOLES = {"$X", "...", "<... $X ...>", "$...XS", "$_", "\"...\""};

  private final RandomGenerator random;

  Grafter(RandomGenerator random) {
    this.random = random;
  }

  /** {@code source} with some of its nodes replaced by nodes of the same kind from both trees. */
  byte[] graft(Tree source, Tree other) {
    List<Ast> nodes = nodes(source);
    List<Ast> others = nodes(other);
    List<Graft> grafts = new ArrayList<>();
    for (int left = 1 + random.nextInt(MOST_GRAFTS); left > 0; left--) {
      Ast place = any(nodes);
      boolean own = random.nextBoolean();
      sameKind(own ? nodes : others, place)
          .filter(scion -> scion.end() - scion.start() < LONGEST)
          .ifPresent(scion -> grafts.add(new Graft(place, bytes(own ? source : other, scion))));
    }
    return applied(source, grafts);
  }

  /** The text of a node with holes in it. */
  String pattern(Tree source) {
    List<Ast> nodes = nodes(source);
    Ast root = any(nodes);
    for (int tries = 0; tries < 20 && root.end() - root.start() > LONGEST_PATTERN; tries++) {
      root = any(nodes);
    }
    List<Ast> within = new ArrayList<>();
    collect(root, within);
    List<Graft> grafts = new ArrayList<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      byte[] hole = HOLES[random.nextInt(HOLES.length)].getBytes(StandardCharsets.UTF_8);
      grafts.add(new Graft(any(within), hole));
    }
    byte[] all = applied(source, grafts, root.start(), root.end());
    return new String(all, 0, Math.min(all.length, LONGEST_PATTERN), StandardCharsets.UTF_8);
  }

  private record Graft(Ast place, byte[] text) {}

  private Ast any(List<Ast> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private Optional<Ast> sameKind(List<Ast> nodes, Ast place) {
    int start = random.nextInt(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Ast node = nodes.get((start + i) % nodes.size());
      if (node.nodeKind() == place.nodeKind()) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private static List<Ast> nodes(Tree tree) {
    List<Ast> nodes = new ArrayList<>();
    collect(tree.program(), nodes);
    return nodes;
  }

  private static void collect(Ast node, List<Ast> into) {
    into.add(node);
    node.forEachChild(child -> collect(child, into));
  }

  private static byte[] applied(Tree source, List<Graft> grafts) {
    return applied(source, grafts, 0, source.source().length);
  }

  /** From left to right; of grafts that overlap the first counts. */
  private static byte[] applied(Tree source, List<Graft> grafts, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = start;
    for (Graft graft : inOrder(grafts)) {
      if (graft.place.start() >= at && graft.place.end() <= end) {
        out.write(source.source(), at, graft.place.start() - at);
        out.writeBytes(graft.text);
        at = graft.place.end();
      }
    }
    out.write(source.source(), at, end - at);
    return out.toByteArray();
  }

  private static List<Graft> inOrder(List<Graft> grafts) {
    return grafts.stream()
        .sorted((a, b) -> Integer.compare(a.place.start(), b.place.start()))
        .toList();
  }

  private static byte[] bytes(Tree tree, Ast node) {
    return tree.text(node).getBytes(StandardCharsets.UTF_8);
  }
}
