package dev.countersign.flow.state;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.match.PropagatorPoint;
import dev.countersign.flow.match.SinkPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The temporaries of one function while it is analysed: their values and places. */
public final class Frame {
  /** Types of Python that are gone through by their keys. */
  private static final Set<String> KEYED = Set.of("dict", "Dict", "Mapping", "MutableMapping");

  private record Receiver(@Nullable Place place, int temporary) {}

  private final FunctionIr function;
  private final Dialect dialect;
  private final Value[] values;
  private final @Nullable Place[] places;
  private final @Nullable Place[] standIns;
  private final Map<Integer, Value> seen = new HashMap<>();
  private final PartsRead partsRead;
  private OpenTests openTests;
  private final Set<Instruction.Call> foundBy = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SinkPoint> sinks = new LinkedHashSet<>();
  private @Nullable Block block;
  private @Nullable Instruction present;
  private final BitSet supers = new BitSet();
  private final Map<PropagatorPoint, Receiver> receivers = new IdentityHashMap<>();

  /** Of a function in which nothing was followed yet. */
  public Frame(FunctionIr function, Dialect dialect, Settings settings) {
    this.function = function;
    this.dialect = dialect;
    this.partsRead = new PartsRead(settings);
    this.values = new Value[function.temporaries()];
    this.places = new Place[function.temporaries()];
    this.standIns = new Place[function.temporaries()];
    Arrays.fill(values, Value.CLEAN);
    this.openTests = new OpenTests(this);
  }

  /** The function that is analysed. */
  public FunctionIr function() {
    return function;
  }

  /** What its language means by what it says. */
  Dialect dialect() {
    return dialect;
  }

  /** Whose parts were read. */
  public PartsRead partsRead() {
    return partsRead;
  }

  /** What computes each temporary. */
  public Definitions definitions() {
    return function.definitions();
  }

  /** The analysis is at {@code instruction} now. */
  public void at(Block now, Instruction instruction) {
    block = now;
    present = instruction;
    openTests.forget();
  }

  /** {@code taints} as they arrive now, with what leaves open whether they are harmless. */
  public Taints noted(Taints taints) {
    Block now = block;
    Instruction at = present;
    Taints read = partsRead.noted(taints);
    return now == null || at == null ? read : openTests.noted(read, now, at);
  }

  /** {@code call} is of {@code target} alone, which may be a look-up of the program's own. */
  public void calls(Instruction.Call call, FunctionIr target, Settings settings) {
    if (!foundBy.contains(call)
        && LookUps.mayBe(call)
        && new LookUps(new Frame(target, dialect, settings)).isReturned()) {
      foundBy.add(call);
      openTests = new OpenTests(this);
    }
  }

  /** Whether {@code call} is of a function that gives what a look-up found. */
  boolean givesFound(Instruction.Call call) {
    return foundBy.contains(call);
  }

  /** Something may arrive at {@code sink}, which is in this function. */
  public void met(SinkPoint sink) {
    sinks.add(sink);
    openTests.forget();
  }

  /** The rules of sinks within {@code site} that were met so far. */
  long sinksIn(Site site) {
    long rules = 0;
    for (SinkPoint sink : sinks) {
      if (site.start() <= sink.start() && sink.end() <= site.end()) {
        rules |= sink.rule();
      }
    }
    return rules;
  }

  /** What a temporary holds; of {@link Instruction#NONE}, nothing tainted. */
  public Value value(int temporary) {
    return temporary < 0 ? Value.CLEAN : values[temporary];
  }

  /**
   * What is met in {@code temporary} one after the other: of a dictionary its keys, which are not
   * told from what is kept under them.
   */
  public Value met(int temporary) {
    Instruction by = definitions().of(temporary);
    Site at = by == null ? null : by.origin();
    Place place = place(temporary);
    boolean keys =
        place != null && place.path().isEmpty() && KEYED.contains(place.variable().type());
    return keys && at != null
        ? Value.tainted(
            value(temporary).gather().moved(new Trace.Step(at, Note.of(Note.Kind.MIXED))))
        : value(temporary);
  }

  /** What a temporary was before something made it harmless, but for what a rule checks there. */
  Value seen(int temporary) {
    Value before = seen.get(temporary);
    return before == null ? value(temporary) : before;
  }

  /** {@code temporary} would be {@code value}, did nothing make it harmless. */
  public void seen(int temporary, Value value) {
    seen.put(temporary, value);
    openTests.forget();
  }

  /** {@code temporary} holds {@code value} from now on. */
  public void set(int temporary, Value value) {
    values[temporary] = value;
    openTests.forget();
  }

  /** The place that a temporary was read from, or null. */
  public @Nullable Place place(int temporary) {
    return temporary < 0 ? null : places[temporary];
  }

  /**
   * The place of which a check of the temporary holds, or null: the one that it was read from, or
   * that stands for what a call gives.
   */
  public @Nullable Place checkable(int temporary) {
    Place place = place(temporary);
    return place != null || temporary < 0 ? place : standIns[temporary];
  }

  /** The same, and the places of what the temporary is only another form of. */
  public List<Place> checkables(int temporary) {
    List<Place> places = new ArrayList<>();
    Place place = checkable(temporary);
    if (place != null) {
      places.add(place);
    }
    places.addAll(new Forms(definitions()).places(temporary, this));
    return places;
  }

  /** {@code place} stands for what a call gives. */
  public void standIn(int temporary, Place place) {
    standIns[temporary] = place;
  }

  /** {@code temporary} was read from {@code place}. */
  public void locate(int temporary, Place place) {
    places[temporary] = place;
  }

  /** {@code temporary} was read from {@code variable}. */
  public void locate(int temporary, Variable variable) {
    places[temporary] = Place.of(variable);
  }

  /** {@code temporary} was read from {@code offset} of {@code object}. */
  public void locate(int temporary, int object, Offset offset) {
    Place holder = place(object);
    places[temporary] =
        holder == null || holder.path().size() >= Place.MAX_DEPTH ? null : holder.then(offset);
  }

  /** Whether a temporary is what {@code super()} gives. */
  public boolean isSuper(int temporary) {
    return supers.get(temporary);
  }

  /** A temporary is what {@code super()} gives. */
  public void markSuper(int temporary) {
    supers.set(temporary);
  }

  /** The target of a propagator was seen: where it was read from, if it may change, and as what. */
  public void receives(PropagatorPoint point, @Nullable Place place, int temporary) {
    receivers.put(point, new Receiver(place, temporary));
  }

  /** Taint passes to the target of a propagator that was seen before. */
  public void deliver(PropagatorPoint point, Taints taints, State state) {
    Receiver receiver = receivers.get(point);
    if (receiver == null) {
      return;
    }
    if (receiver.temporary >= 0) {
      set(receiver.temporary, value(receiver.temporary).and(taints));
    }
    Place place = receiver.place;
    if (place != null) {
      Value held = state.read(place.variable()).read(place.path());
      state.write(place, held.and(taints));
    }
  }

  /** The value of the expression between two offsets. */
  public Value at(int start, int end) {
    Value found = Value.CLEAN;
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Site origin = instruction.origin();
        if (origin != null && origin.spans(start, end)) {
          found = found.join(value(instruction.target()));
        }
      }
    }
    return found;
  }
}
