package dev.countersign.flow.state;

import dev.countersign.flow.ir.Block;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Where the ways out of a block lead, so that it is known of which others it decides whether they
 * are reached (control dependence after Ferrante, Ottenstein and Warren, 1987, by reachability).
 */
final class ControlDependence {
  private final Block from;

  /** By way, the blocks that control gets to before it comes back. */
  private final List<BitSet> reached;

  /** Whether the block itself counts, and whatever is reached through it alone. */
  private final boolean through;

  private ControlDependence(Block from, List<BitSet> reached, boolean through) {
    this.from = from;
    this.reached = reached;
    this.through = through;
  }

  /** The ways out of {@code from}, each as far as the first of {@code ends}, which it reaches. */
  static ControlDependence of(Block from, List<Block> ways, Set<Block> ends) {
    return new ControlDependence(
        from, ways.stream().map(way -> reached(way, from, ends)).toList(), false);
  }

  /** What is reached from {@code first} around {@code through}. */
  static ControlDependence around(Block through, Block first) {
    return new ControlDependence(through, List.of(reached(first, through, Set.of())), true);
  }

  private static BitSet reached(Block start, Block without, Set<Block> ends) {
    BitSet seen = new BitSet();
    Deque<Block> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Block next = open.removeLast();
      if (next != without && !seen.get(next.id())) {
        seen.set(next.id());
        if (!ends.contains(next)) {
          open.addAll(next.successors());
        }
      }
    }
    return seen;
  }

  /** How many ways there are. */
  int ways() {
    return reached.size();
  }

  /** Whether {@code way} gets to {@code there}. */
  boolean gets(int way, Block there) {
    return reached.get(way).get(there.id());
  }

  /** Whether the block decides if {@code there} is reached. */
  boolean decides(Block there) {
    if (through) {
      return there == from || !gets(0, there);
    }
    long leading = reached.stream().filter(way -> way.get(there.id())).count();
    return leading > 0 && leading < reached.size();
  }
}
