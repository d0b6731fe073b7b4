package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The loops, switches and {@code finally} clauses around the current statement. */
final class Frames {
  /** One of them. */
  sealed interface Frame {}

  /** What {@code break} leaves; {@code repeat} is null where {@code continue} does not apply. */
  record Breakable(String label, Block exit, @Nullable Block repeat) implements Frame {}

  /**
   * A {@code finally} clause, and where control goes on after it when it was not reached by falling
   * in.
   */
  record Cleanup(Block entry, Set<Block> continuations) implements Frame {
    Cleanup(Block entry) {
      this(entry, new LinkedHashSet<>());
    }
  }

  private final List<Frame> frames = new ArrayList<>();

  void push(Frame frame) {
    frames.add(frame);
  }

  void pop() {
    frames.removeLast();
  }

  /** Where {@code break} or {@code continue} goes first, or null where it is in no loop. */
  @Nullable Block jumpTarget(String label, boolean repeat) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i) instanceof Breakable loop
          && (label.isEmpty() || label.equals(loop.label))) {
        Block target = repeat ? loop.repeat : loop.exit;
        if (target != null) {
          return throughCleanups(target, i + 1);
        }
      }
    }
    return null;
  }

  /** Where control goes first when the function is left for {@code exit}. */
  Block leave(Block exit) {
    return throughCleanups(exit, 0);
  }

  private Block throughCleanups(Block target, int from) {
    Block first = target;
    for (int i = from; i < frames.size(); i++) {
      if (frames.get(i) instanceof Cleanup cleanup) {
        cleanup.continuations.add(first);
        first = cleanup.entry;
      }
    }
    return first;
  }
}
