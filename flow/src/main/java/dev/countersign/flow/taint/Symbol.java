package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import java.util.ArrayList;
import java.util.List;

/** What is at {@code path} of something that only the caller knows. */
record Symbol(Root root, List<Offset> path) {
  static Symbol of(Root root) {
    return new Symbol(root, List.of());
  }

  /** One step further in; at the depth limit the place stands for all within it. */
  Symbol then(Offset offset) {
    if (path.size() >= Place.MAX_DEPTH) {
      return this;
    }
    List<Offset> longer = new ArrayList<>(path);
    longer.add(offset);
    return new Symbol(root, List.copyOf(longer));
  }

  /** The first {@code depth} steps; what is there stands for all within it. */
  Symbol upTo(int depth) {
    return path.size() <= depth ? this : new Symbol(root, path.subList(0, depth));
  }
}
