package dev.countersign.flow.library;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Parts;
import dev.countersign.flow.domain.Shape;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import dev.countersign.rules.names.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists of which the order is known: what is added has a place, and moves when others go. */
final class Sequences {
  /** Longer ones are not told apart. */
  private static final int LONGEST = 64;

  private static final Set<String> LISTS =
      Set.of("ArrayList", "LinkedList", "Vector", "CopyOnWriteArrayList");
  private static final Set<String> COPIERS = Set.of("list", "tuple");
  private static final Set<String> LISTING = Set.of("of", "asList");
  private static final Set<String> LISTERS = Set.of("List", "Arrays", "ImmutableList");
  private static final Set<String> APPEND = Set.of("add", "addLast", "append", "addElement");
  private static final Set<String> REMOVE = Set.of("remove", "removeAt");
  private static final Set<String> REORDER =
      Set.of("sort", "reverse", "shuffle", "swap", "rotate", "removeIf", "retainAll", "splice");

  /** What else changes the order of Java's lists. */
  private static final Set<String> DEQUE =
      Set.of(
          "addFirst",
          "offerFirst",
          "push",
          "pop",
          "poll",
          "pollFirst",
          "pollLast",
          "removeFirst",
          "removeLast",
          "insertElementAt",
          "replaceAll");

  private static final Set<String> FIRST = Set.of("getFirst", "firstElement", "peekFirst", "peek");
  private static final Set<String> LAST = Set.of("getLast", "lastElement", "peekLast");

  private final AnalysisInputs analysis;
  private final Frame frame;

  Sequences(AnalysisInputs analysis, Frame frame) {
    this.analysis = analysis;
    this.frame = frame;
  }

  /** What a call makes or takes of a list, or null where it has no place that is known. */
  @Nullable Value call(Instruction.Call call, State state) {
    if (call.construct()) {
      return LISTS.contains(call.name()) ? made(call) : null;
    }
    boolean java = analysis.program().dialect().accessors();
    boolean byValue = !java && call.name().equals("remove");
    if (REORDER.contains(call.name()) || byValue || (java && DEQUE.contains(call.name()))) {
      mixed(call.receiver(), state);
      call.arguments().forEach(argument -> mixed(argument.value(), state));
    }
    if (!java && copies(call)) {
      return copied(call);
    }
    if (call.receiver() == Instruction.NONE) {
      return yieldsList(call) ? appended(call) : null;
    }
    Value listed = java ? listed(call) : null;
    if (listed != null) {
      return listed;
    }
    List<Argument> arguments = call.arguments();
    Value list = frame.value(call.receiver());
    if (arguments.isEmpty() && FIRST.contains(call.name())) {
      return end(list, 0);
    }
    if (arguments.isEmpty() && LAST.contains(call.name())) {
      return end(list, list.size() - 1);
    }
    boolean appends = APPEND.contains(call.name()) || (!java && call.name().equals("push"));
    if (appends && arguments.size() == 1) {
      return append(call, list, arguments.getFirst(), state);
    }
    if (call.name().equals("add") && arguments.size() == 2 && hasOrder(list)) {
      return insert(call, list, state);
    }
    if (call.name().equals("clear") && arguments.isEmpty() && !list.parts().isEmpty()) {
      store(call.receiver(), list.withParts(Parts.NONE).sized(0), state);
      return Value.CLEAN;
    }
    if (REMOVE.contains(call.name()) && !byValue && arguments.size() == 1 && hasOrder(list)) {
      return remove(call, list, state);
    }
    return null;
  }

  /** A new list, with nothing in it or with the elements of another in their order. */
  private @Nullable Value made(Instruction.Call call) {
    Value empty = Value.object(new AllocationSite(frame.function().id(), call.target())).sized(0);
    if (hasNoElements(call)) {
      return empty;
    }
    Value from = frame.value(call.arguments().getFirst().value());
    return call.arguments().size() > 1 || from.size() < 0 || from.size() > LONGEST
        ? null
        : followed(
            empty,
            IntStream.range(0, from.size())
                .mapToObj(i -> obtained(call, from.read(Offset.slot(i))))
                .toList());
  }

  /** {@code list(items)} and {@code Array.from(items)}. */
  private boolean copies(Instruction.Call call) {
    Place holder = frame.place(call.receiver());
    boolean copies =
        call.receiver() == Instruction.NONE
            ? COPIERS.contains(call.name())
            : call.name().equals("from")
                && holder != null
                && holder.path().isEmpty()
                && holder.variable().name().equals("Array");
    return copies && call.arguments().size() == 1 && !call.arguments().getFirst().spread();
  }

  /** The elements in their order; of a dictionary, these would be its keys. */
  private @Nullable Value copied(Instruction.Call call) {
    Value from = frame.value(call.arguments().getFirst().value());
    return from.parts().areElements()
        ? obtained(call, from).identified(new AllocationSite(frame.function().id(), call.target()))
        : null;
  }

  private boolean yieldsList(Instruction.Call call) {
    return call.name().equals("append")
        && call.arguments().size() > 1
        && analysis.program().dialect().appendYieldsList();
  }

  /** The list that is the first argument, with the others behind it. */
  private Value appended(Instruction.Call call) {
    Value list = frame.value(call.arguments().getFirst().value()).identified(null);
    List<Value> added = added(call, call.arguments().subList(1, call.arguments().size()));
    if (added != null && list.size() >= 0 && list.size() + added.size() <= LONGEST) {
      return followed(list, added);
    }
    Value element = list.read(Offset.ANY);
    for (Argument argument : call.arguments().subList(1, call.arguments().size())) {
      Value more = frame.value(argument.value());
      element = element.join(obtained(call, argument.spread() ? more.read(Offset.ANY) : more));
    }
    return list.put(Offset.ANY, element).sized(Shape.UNKNOWN_SIZE);
  }

  /** {@code List.of(a, b)} and {@code Arrays.asList(a, b)}. */
  private @Nullable Value listed(Instruction.Call call) {
    Place holder = frame.place(call.receiver());
    List<Value> elements = added(call, call.arguments());
    boolean lists =
        LISTING.contains(call.name())
            && holder != null
            && holder.path().isEmpty()
            && LISTERS.contains(holder.variable().name());
    return !lists || elements == null || !isSeveral(elements) || elements.size() > LONGEST
        ? null
        : followed(
            Value.object(new AllocationSite(frame.function().id(), call.target())).sized(0),
            elements);
  }

  /** One alone may be an array of many. */
  private static boolean isSeveral(List<Value> elements) {
    return elements.size() > 1
        || (elements.size() == 1 && elements.getFirst().constant() instanceof Constant.Text);
  }

  private static Value followed(Value list, List<Value> added) {
    Value all = list;
    for (int i = 0; i < added.size(); i++) {
      all = all.put(Offset.slot(list.size() + i), added.get(i));
    }
    return all.sized(list.size() + added.size());
  }

  /** What each argument adds, or null where it is not known how much that is. */
  private @Nullable List<Value> added(Instruction.Call call, List<Argument> arguments) {
    List<Value> added = new ArrayList<>();
    for (Argument argument : arguments) {
      Value value = frame.value(argument.value());
      if (!argument.spread()) {
        added.add(obtained(call, value));
      } else if (value.size() < 0) {
        return null;
      } else {
        for (int i = 0; i < value.size(); i++) {
          added.add(obtained(call, value.read(Offset.slot(i))));
        }
      }
    }
    return added;
  }

  private static Value obtained(Instruction.Call call, Value value) {
    Site origin = call.origin();
    return origin == null
        ? value
        : value.moved(new Trace.Step(origin, new Note(Note.Kind.OBTAINED, call.name())));
  }

  /** With a capacity at most. */
  private boolean hasNoElements(Instruction.Call call) {
    return call.arguments().stream()
        .allMatch(argument -> frame.value(argument.value()).constant() instanceof Constant.Int);
  }

  private static boolean hasOrder(Value list) {
    return list.size() >= 0 || list.parts().anyOffset(Offset::isSlot);
  }

  /** What is at an end of a list; {@code at} counts only where its size is known. */
  private static @Nullable Value end(Value list, int at) {
    if (!hasOrder(list) && !list.parts().has(Offset.ANY)) {
      return null;
    }
    return list.read(list.size() > 0 ? Offset.slot(at) : Offset.ANY);
  }

  private @Nullable Value append(
      Instruction.Call call, Value list, Argument argument, State state) {
    if (list.size() < 0 || list.size() >= LONGEST || argument.spread()) {
      return null;
    }
    put(call, list, list.size(), argument, state);
    return Value.CLEAN;
  }

  private @Nullable Value insert(Instruction.Call call, Value list, State state) {
    int at = index(call.arguments().getFirst());
    if (at < 0 || list.size() < at || list.size() >= LONGEST) {
      mixed(call.receiver(), state);
      return null;
    }
    put(call, shifted(list, at, 1).sized(list.size()), at, call.arguments().getLast(), state);
    return Value.CLEAN;
  }

  private void put(Instruction.Call call, Value list, int at, Argument argument, State state) {
    Value added = obtained(call, frame.value(argument.value()));
    int size = list.size() + 1;
    store(call.receiver(), list.write(List.of(Offset.slot(at)), added).sized(size), state);
  }

  private @Nullable Value remove(Instruction.Call call, Value list, State state) {
    int at = index(call.arguments().getFirst());
    if (at < 0 || !list.symbols().isEmpty()) {
      mixed(call.receiver(), state);
      return null;
    }
    Value removed = list.read(Offset.slot(at));
    Value left = shifted(list, at, -1);
    store(call.receiver(), left.sized(list.size() > at ? list.size() - 1 : -1), state);
    return removed;
  }

  /** What a constant index says, or -1. */
  private int index(Argument argument) {
    return frame.value(argument.value()).constant() instanceof Constant.Int(BigInteger at)
            && at.signum() >= 0
            && at.bitLength() < Byte.SIZE
        ? at.intValue()
        : -1;
  }

  /** What stands at {@code from} and after it goes by {@code by} places; -1 drops the first. */
  private static Value shifted(Value list, int from, int by) {
    Map<Offset, Value> parts = new HashMap<>();
    list.parts()
        .forEach((offset, part) -> {
          int at = offset.isSlot() ? offset.index() : -1;
          if (at < from) {
            parts.put(offset, part);
          } else if (at > from || by > 0) {
            parts.put(Offset.slot(at + (long) by), part);
          }
        });
    return list.withParts(Parts.of(parts));
  }

  /** The order of a list is lost. */
  private void mixed(int temporary, State state) {
    Value list = frame.value(temporary);
    if (hasOrder(list)) {
      Value any = list.read(Offset.ANY);
      Map<Offset, Value> parts = new HashMap<>();
      list.parts()
          .forEach((offset, part) -> {
            if (!offset.isSlot()) {
              parts.put(offset, part);
            }
          });
      parts.put(Offset.ANY, any);
      Value mixed = list.withParts(Parts.of(parts)).sized(Shape.UNKNOWN_SIZE);
      store(temporary, mixed, state);
      frame.set(temporary, mixed);
    }
  }

  /** Under every name of the list. */
  private void store(int temporary, Value after, State state) {
    Value before = frame.value(temporary);
    Place place = frame.place(temporary);
    if (before.identity() != null) {
      state.replace(before.identity(), after);
    }
    if (place != null) {
      state.write(place, after);
    }
  }
}
