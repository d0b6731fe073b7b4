package dev.countersign.flow.match;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions the matches of a rule speak about.
 *
 * <p>An exact match speaks about the outermost instructions within its range, as Semgrep's "best
 * fit" does; an inexact one about all within it, but not the bodies of functions within it. A call
 * or operation whose value is untrusted or safe comes after the calls within it: of what these are
 * passed it says nothing.
 */
public final class MarkIndex {
  /** An instruction by the range that it computes, with what speaks about it. */
  private static final class Located {
    final Instruction instruction;
    final FunctionIr function;
    final int start;
    final int end;
    @Nullable Collected found;

    Located(Instruction instruction, FunctionIr function, Site range) {
      this.instruction = instruction;
      this.function = function;
      this.start = range.start();
      this.end = range.end();
    }

    Collected collected() {
      Collected known = found;
      if (known == null) {
        known = new Collected();
        found = known;
      }
      return known;
    }
  }

  private static final class Collected {
    final List<SourcePoint> sources = new ArrayList<>();
    final List<SinkPoint> sinks = new ArrayList<>();
    final List<SanitizerPoint> sanitizers = new ArrayList<>();
    final List<PropagatorPoint> from = new ArrayList<>();
    final List<PropagatorPoint> to = new ArrayList<>();

    Marks marks() {
      return new Marks(sources, sinks, sanitizers, from, to);
    }
  }

  private static final BitSet NOWHERE = new BitSet();

  private final List<Located> located = new ArrayList<>();
  private final Map<Instruction, Marks> marks = new IdentityHashMap<>();
  private final Map<FunctionIr, BitSet> starts = new IdentityHashMap<>();
  private final Map<FunctionIr, Long> sources = new IdentityHashMap<>();
  private final Map<FunctionIr, Long> sinks = new IdentityHashMap<>();

  /** Of files, and of what matches in each of them. */
  public MarkIndex(List<UnitIr> units, List<Points> points) {
    for (int i = 0; i < units.size(); i++) {
      if (!points.get(i).isEmpty()) {
        add(units.get(i), points.get(i));
      }
    }
    located.clear();
  }

  private void add(UnitIr unit, Points points) {
    located.clear();
    for (FunctionIr function : unit.functions()) {
      locate(function);
    }
    located.sort((one, other) ->
        one.start == other.start
            ? Integer.compare(other.end, one.end)
            : Integer.compare(one.start, other.start));
    for (SourcePoint point : points.sources()) {
      List<Located> found = point.source().exact() ? outermost(point) : valueOf(point);
      found.forEach(one -> one.collected().sources.add(point));
    }
    for (SinkPoint point : points.sinks()) {
      List<Located> found = point.sink().exact() ? outermost(point) : within(point);
      found.forEach(one -> one.collected().sinks.add(point));
    }
    for (SanitizerPoint point : points.sanitizers()) {
      List<Located> found = point.sanitizer().exact() ? outermost(point) : valueOf(point);
      found.forEach(one -> one.collected().sanitizers.add(point));
    }
    for (PropagatorPoint point : points.propagators()) {
      outermost(point.from()).forEach(found -> found.collected().from.add(point));
      outermost(point.to()).forEach(found -> found.collected().to.add(point));
    }
    located.forEach(this::keep);
  }

  private void keep(Located one) {
    Collected found = one.found;
    if (found == null) {
      return;
    }
    marks.put(one.instruction, found.marks());
    starts.computeIfAbsent(one.function, any -> new BitSet()).set(one.start);
    for (SourcePoint point : found.sources) {
      sources.merge(one.function, point.rules(), (a, b) -> a | b);
    }
    for (SinkPoint point : found.sinks) {
      sinks.merge(one.function, point.rule(), (a, b) -> a | b);
    }
  }

  /** Where the instructions of a function begin about which a rule says something: few do. */
  public BitSet startsIn(FunctionIr function) {
    return starts.getOrDefault(function, NOWHERE);
  }

  /** The rules of which a source is in {@code function} itself. */
  public long sourcesIn(FunctionIr function) {
    return sources.getOrDefault(function, 0L);
  }

  /** The rules of which a sink is in {@code function} itself. */
  public long sinksIn(FunctionIr function) {
    return sinks.getOrDefault(function, 0L);
  }

  /** What the rule says about {@code instruction}. */
  public Marks of(Instruction instruction) {
    return marks.getOrDefault(instruction, Marks.NONE);
  }

  /** Whether {@code point} covers exactly what {@code instruction} computes. */
  public static boolean isExactly(Point point, Instruction instruction) {
    Site origin = instruction.origin();
    return origin != null && origin.spans(point.start(), point.end());
  }

  private void locate(FunctionIr function) {
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Site origin = instruction.origin();
        if (origin != null) {
          located.add(new Located(instruction, function, origin));
        }
      }
    }
  }

  private List<Located> outermost(Point point) {
    List<Located> found = new ArrayList<>();
    @Nullable Located around = null;
    for (int i = firstAt(point.start()); i < located.size(); i++) {
      Located candidate = located.get(i);
      if (candidate.start >= point.end()) {
        break;
      }
      boolean same =
          around != null && around.start == candidate.start && around.end == candidate.end;
      if (candidate.end <= point.end()
          && (around == null || same || candidate.start >= around.end)) {
        found.add(candidate);
        around = candidate;
      }
    }
    return found;
  }

  private List<Located> within(Point point) {
    List<Located> found = new ArrayList<>();
    for (int i = firstAt(point.start()); i < located.size(); i++) {
      Located candidate = located.get(i);
      if (candidate.start >= point.end()) {
        break;
      }
      if (candidate.end <= point.end() && !isInnerFunction(candidate.function, point)) {
        found.add(candidate);
      }
    }
    return found;
  }

  private List<Located> valueOf(Point point) {
    List<Located> all = within(point);
    if (all.stream().noneMatch(one -> isExactly(point, one.instruction) && computes(one))) {
      return all;
    }
    List<Located> found = new ArrayList<>();
    int callEnds = point.start();
    for (Located one : all) {
      if (one.end > callEnds) {
        if (one.instruction instanceof Instruction.Call && !isExactly(point, one.instruction)) {
          callEnds = one.end;
        } else {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static boolean computes(Located one) {
    return one.instruction instanceof Instruction.Call
        || one.instruction instanceof Instruction.Operate;
  }

  private static boolean isInnerFunction(FunctionIr function, Point point) {
    Site origin = function.site();
    return origin != null
        && point.start() <= origin.start()
        && origin.end() <= point.end()
        && !(point.start() == origin.start() && point.end() == origin.end());
  }

  private int firstAt(int start) {
    int low = 0;
    int high = located.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (located.get(middle).start < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
