package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions the matches of a rule speak about.
 *
 * <p>An exact match speaks about the outermost instructions within its range, as Semgrep's "best
 * fit" does; an inexact one about all within it, but not the bodies of functions within it.
 */
final class MarkIndex {
  /** An instruction by the range that it computes. */
  private record Located(Instruction instruction, FunctionIr function, int start, int end) {}

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

  private final List<Located> located = new ArrayList<>();
  private final Map<Instruction, Collected> collected = new IdentityHashMap<>();
  private final Map<Instruction, Marks> marks = new IdentityHashMap<>();
  private final Set<FunctionIr> marked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<FunctionIr, Long> sources = new IdentityHashMap<>();
  private final Map<FunctionIr, Long> sinks = new IdentityHashMap<>();

  MarkIndex(List<UnitIr> units, List<Points> points) {
    for (int i = 0; i < units.size(); i++) {
      if (!points.get(i).isEmpty()) {
        add(units.get(i), points.get(i));
      }
    }
    units.forEach(unit -> unit.functions().forEach(this::sum));
    collected.forEach((instruction, all) -> marks.put(instruction, all.marks()));
    collected.clear();
    located.clear();
  }

  private void add(UnitIr unit, Points points) {
    located.clear();
    for (FunctionIr function : unit.functions()) {
      locate(function);
    }
    located.sort(
        Comparator.comparingInt(Located::start)
            .thenComparing(Comparator.comparingInt(Located::end).reversed()));
    each(points.sources(), point -> point.source().exact(), (m, p) -> m.sources.add(p));
    each(points.sinks(), point -> point.sink().exact(), (m, p) -> m.sinks.add(p));
    each(points.sanitizers(), point -> point.sanitizer().exact(), (m, p) -> m.sanitizers.add(p));
    for (PropagatorPoint point : points.propagators()) {
      outermost(point.from()).forEach(found -> collect(found).from.add(point));
      outermost(point.to()).forEach(found -> collect(found).to.add(point));
    }
  }

  private void sum(FunctionIr function) {
    long begin = 0;
    long end = 0;
    boolean any = false;
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Collected found = collected.get(instruction);
        if (found != null) {
          any = true;
          for (SourcePoint point : found.sources) {
            begin |= point.rules();
          }
          for (SinkPoint point : found.sinks) {
            end |= point.rule();
          }
        }
      }
    }
    if (begin != 0) {
      sources.put(function, begin);
    }
    if (end != 0) {
      sinks.put(function, end);
    }
    if (any) {
      marked.add(function);
    }
  }

  /** Whether a rule says something about {@code function} itself. */
  boolean isMarked(FunctionIr function) {
    return marked.contains(function);
  }

  /** The rules of which a source is in {@code function} itself. */
  long sourcesIn(FunctionIr function) {
    return sources.getOrDefault(function, 0L);
  }

  /** The rules of which a sink is in {@code function} itself. */
  long sinksIn(FunctionIr function) {
    return sinks.getOrDefault(function, 0L);
  }

  /** What the rule says about {@code instruction}. */
  Marks of(Instruction instruction) {
    return marks.getOrDefault(instruction, Marks.NONE);
  }

  /** Whether {@code point} covers exactly what {@code instruction} computes. */
  static boolean isExactly(Point point, Instruction instruction) {
    Site origin = instruction.origin();
    return origin != null && origin.spans(point.start(), point.end());
  }

  private void locate(FunctionIr function) {
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Site origin = instruction.origin();
        if (origin != null) {
          located.add(new Located(instruction, function, origin.start(), origin.end()));
        }
      }
    }
  }

  private <P extends Point> void each(
      List<P> points, Function<P, Boolean> exact, BiConsumer<Collected, P> add) {
    for (P point : points) {
      List<Instruction> found = exact.apply(point) ? outermost(point) : within(point);
      found.forEach(instruction -> add.accept(collect(instruction), point));
    }
  }

  private Collected collect(Instruction instruction) {
    return collected.computeIfAbsent(instruction, key -> new Collected());
  }

  private List<Instruction> outermost(Point point) {
    List<Instruction> found = new ArrayList<>();
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
        found.add(candidate.instruction);
        around = candidate;
      }
    }
    return found;
  }

  private List<Instruction> within(Point point) {
    List<Instruction> found = new ArrayList<>();
    for (int i = firstAt(point.start()); i < located.size(); i++) {
      Located candidate = located.get(i);
      if (candidate.start >= point.end()) {
        break;
      }
      if (candidate.end <= point.end() && !isInnerFunction(candidate.function, point)) {
        found.add(candidate.instruction);
      }
    }
    return found;
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
