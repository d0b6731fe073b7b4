package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Shape;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.state.Frame;

/** Lists that take in the elements of others: {@code [first, *others]}. */
final class Listing {
  /** Of longer ones, the places are not told apart. */
  private static final int LONGEST = 64;

  private Value built = Value.CLEAN;

  /** Where the next element goes, or {@link Shape#UNKNOWN_SIZE}. */
  private int next;

  private Listing() {}

  static boolean spreads(Instruction.Build build) {
    return build.form() == Instruction.Form.SEQUENCE
        && build.slots().stream().anyMatch(Instruction.Slot::spread);
  }

  /** What {@code build} makes, which spreads. */
  static Value of(Instruction.Build build, Frame frame) {
    Value first = frame.value(build.slots().getFirst().value());
    if (build.slots().size() == 1 && first.parts().areElements()) {
      return first;
    }
    Listing listing = new Listing();
    for (Instruction.Slot slot : build.slots()) {
      Value part = frame.value(slot.value());
      if (slot.spread()) {
        listing.addAll(part);
      } else {
        listing.add(part);
      }
    }
    return listing.built.sized(listing.next);
  }

  private void add(Value element) {
    boolean placed = next != Shape.UNKNOWN_SIZE && next < LONGEST;
    built = built.put(placed ? Offset.slot(next) : Offset.ANY, bounded(element));
    next = placed ? next + 1 : Shape.UNKNOWN_SIZE;
  }

  private void addAll(Value list) {
    if (next != Shape.UNKNOWN_SIZE && list.size() != Shape.UNKNOWN_SIZE) {
      for (int i = 0; i < list.size(); i++) {
        add(list.read(Offset.slot(i)));
      }
      return;
    }
    if (next == 0) {
      add(list.read(Offset.slot(0)));
    }
    next = Shape.UNKNOWN_SIZE;
    add(list.read(Offset.ANY));
  }

  /** As deep as places are. */
  static Value bounded(Value element) {
    return element.depth() >= Place.MAX_DEPTH ? element.collapsed() : element;
  }
}
