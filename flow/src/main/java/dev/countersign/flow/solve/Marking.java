package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.domain.Ways;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.match.MarkIndex;
import dev.countersign.flow.match.Marks;
import dev.countersign.flow.match.Point;
import dev.countersign.flow.match.PropagatorPoint;
import dev.countersign.flow.match.SanitizerPoint;
import dev.countersign.flow.match.SinkPoint;
import dev.countersign.flow.match.SourcePoint;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Guards;
import dev.countersign.flow.state.State;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Binding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies what a rule says about an instruction: sanitizers, sources, propagators, sinks. */
final class Marking {
  private final Analysis analysis;
  private final Frame frame;
  private final Flows flows;
  private final Guards guards;
  private final BitSet starts;

  Marking(Analysis analysis, Frame frame, Flows flows) {
    this.analysis = analysis;
    this.frame = frame;
    this.flows = flows;
    this.guards = new Guards(frame, analysis.settings());
    this.starts = analysis.marks().startsIn(frame.function());
  }

  /** What the rules say of an instruction. */
  private Marks marks(Instruction instruction) {
    Site origin = instruction.origin();
    return origin != null && starts.get(origin.start())
        ? analysis.marks().of(instruction)
        : Marks.NONE;
  }

  /** Whether the rules say anything of an instruction. */
  boolean concerns(Instruction instruction) {
    return marks(instruction) != Marks.NONE;
  }

  /** What checks say on the ways out of tests. */
  Guards guards() {
    return guards;
  }

  /**
   * The value that an instruction yields.
   *
   * @param place where it was read from, or null
   */
  Value value(Instruction instruction, Value value, @Nullable Place place, State state) {
    Marks marks = marks(instruction);
    if (marks == Marks.NONE) {
      return value;
    }
    Value marked = sanitized(marks, instruction, value, state);
    marked = doubted(marks, instruction, sourced(marks, instruction, marked, place, state));
    if (analysis.settings().explaining()) {
      // What begins where a sanitizer is would not, were it not to be explained.
      marked = cleaned(marked, harmless(marks, instruction));
    }
    marked = propagated(marks, instruction, marked, place, state);
    sink(marks, instruction, marked, state);
    return marked;
  }

  /** What an assignment leaves at its target. */
  Value target(Instruction instruction, Value value, @Nullable Place place, State state) {
    Marks marks = marks(instruction);
    if (marks == Marks.NONE) {
      return value;
    }
    List<SanitizerPoint> cleaning =
        marks.sanitizers().stream()
            .filter(point -> point.sanitizer().bySideEffect() != TaintSpec.SideEffect.NO)
            .filter(point -> point.sanitizer().question().isEmpty())
            .toList();
    Value marked = cleaned(value, cleaning);
    for (SourcePoint point : marks.sources()) {
      if (isOverwritten(point, instruction)) {
        continue;
      }
      Taints before =
          place == null ? Taints.NONE : state.read(place.variable()).read(place.path()).gather();
      marked = marked.and(taints(point, point.rules(), before.and(value.gather())));
    }
    return propagated(marks, instruction, doubted(marks, instruction, marked), null, state);
  }

  /** A member that a rule knows as tainted holds what is assigned to it from now on. */
  private static boolean isOverwritten(SourcePoint point, Instruction instruction) {
    return instruction instanceof Instruction.Update
        && !point.focused()
        && point.source().bySideEffect() == TaintSpec.SideEffect.NO
        && MarkIndex.isExactly(point, instruction);
  }

  private Value sanitized(Marks marks, Instruction instruction, Value value, State state) {
    Place place = frame.checkable(instruction.target());
    List<SanitizerPoint> cleaning = new ArrayList<>();
    long judged = 0;
    for (SanitizerPoint point : marks.sanitizers()) {
      if (point.sanitizer().question().isPresent()) {
        continue;
      }
      boolean cleans = point.sanitizer().bySideEffect() != TaintSpec.SideEffect.NO;
      if ((cleans && !MarkIndex.isExactly(point, instruction))
          || guards.saysNothing(point, instruction)) {
        continue;
      }
      if (cleans) {
        judged |= place == null ? 0 : point.rule();
        Value before = place == null ? value : state.read(place.variable()).read(place.path());
        frame.partsRead().check(before, point.rule(), site(point));
      }
      if (cleans && check(point, instruction.target(), state)) {
        continue;
      }
      if (yieldsHarmless(point)) {
        cleaning.add(point);
      }
    }
    if (!cleaning.isEmpty()) {
      frame.seen(instruction.target(), value.sanitized(judged));
    }
    return cleaned(value, cleaning);
  }

  /** Applies a check of {@code temporary}; whether it counts only once a test goes by it. */
  private boolean check(SanitizerPoint point, int temporary, State state) {
    boolean deferred = false;
    for (Place place : frame.checkables(temporary)) {
      if (guards.defer(point, place)) {
        deferred = true;
      } else if (point.sanitizer().when().isEmpty()) {
        guards.change(place, point.rule(), Note.Kind.CHECKED, site(point), state);
      } else if (place.equals(frame.checkable(temporary))) {
        guards.check(place, point.rule(), Note.Kind.CHECKED, site(point), state);
      }
    }
    return deferred;
  }

  /** Those that say that what an instruction yields is harmless: their sources give way. */
  private List<SanitizerPoint> harmless(Marks marks, Instruction instruction) {
    return marks.sanitizers().stream()
        .filter(Marking::yieldsHarmless)
        .filter(point -> !guards.saysNothing(point, instruction))
        .toList();
  }

  /** What may have been made harmless leaves a question. */
  private Value doubted(Marks marks, Instruction instruction, Value value) {
    Value marked = value;
    for (SanitizerPoint point : marks.sanitizers()) {
      Optional<String> question = point.sanitizer().question();
      boolean whole =
          instruction instanceof Instruction.Enter || MarkIndex.isExactly(point, instruction);
      if (question.isPresent() && whole) {
        Note note = new Note(Note.Kind.TESTED, question.get(), point.rule());
        marked = marked.moved(new Trace.Step(site(point), note));
      }
    }
    return marked;
  }

  private static boolean yieldsHarmless(SanitizerPoint point) {
    return point.sanitizer().bySideEffect() != TaintSpec.SideEffect.ONLY
        && point.sanitizer().question().isEmpty();
  }

  private Value cleaned(Value value, List<SanitizerPoint> points) {
    if (!analysis.settings().explaining()) {
      return value.afterCheck(rules(points));
    }
    Value marked = value;
    for (SanitizerPoint point : points) {
      marked = analysis.settings().ended(marked, point.rule(), Note.Kind.CLEANED, site(point));
    }
    return marked;
  }

  private static long rules(List<SanitizerPoint> points) {
    long rules = 0;
    for (SanitizerPoint point : points) {
      rules |= point.rule();
    }
    return rules;
  }

  private Site site(Point point) {
    return new Site(frame.function().file(), point.start(), point.end());
  }

  private Value sourced(
      Marks marks, Instruction instruction, Value value, @Nullable Place place, State state) {
    Value marked = value;
    long open = analysis.settings().explaining() ? Taint.ALL : ~rules(harmless(marks, instruction));
    for (SourcePoint point : marks.sources()) {
      Taints taints = taints(point, point.rules() & open, value.gather());
      if (point.source().control()) {
        state.controlledBy(taints);
        continue;
      }
      TaintSpec.SideEffect effect = point.source().bySideEffect();
      if (effect != TaintSpec.SideEffect.ONLY) {
        marked = beginning(marked, taints);
      }
      if (effect != TaintSpec.SideEffect.NO
          && place != null
          && MarkIndex.isExactly(point, instruction)) {
        Value held = state.read(place.variable()).read(place.path());
        state.write(place, held.and(taints));
      }
    }
    return marked;
  }

  /** The outermost expression that a source covers is where its taint begins. */
  private static Value beginning(Value value, Taints taints) {
    Value fresh = value;
    for (Taint taint : taints.all()) {
      fresh = fresh.map(known -> known.minus(taint));
    }
    return fresh.from(taints);
  }

  private Taints taints(SourcePoint point, long rules, Taints arriving) {
    Taints incoming = arriving.only(rules);
    Site site = new Site(point.file(), point.start(), point.end());
    Trace start = new Trace.Step(site, Note.of(Note.Kind.ENTERS));
    Taint taint = Taint.of(point, rules, start);
    return Taints.of(taint).under(Ways.of(point.source().requires(), incoming));
  }

  private Value propagated(
      Marks marks, Instruction instruction, Value value, @Nullable Place place, State state) {
    Value marked = value;
    for (PropagatorPoint point : marks.from()) {
      Taints allowed = value.gather().only(point.rule());
      Taints passed = passed(point.propagator(), allowed, instruction);
      Value held = state.has(point.carrier()) ? state.read(point.carrier()) : Value.CLEAN;
      state.write(point.carrier(), held.and(passed));
      frame.deliver(point, passed, state);
    }
    for (PropagatorPoint point : marks.to()) {
      Taints passed = state.read(point.carrier()).gather();
      marked = marked.and(passed);
      boolean bySideEffect = point.propagator().bySideEffect() != TaintSpec.SideEffect.NO;
      Place receiver = bySideEffect ? place : null;
      frame.receives(point, receiver, instruction.target());
      if (receiver != null) {
        Value held = state.read(receiver.variable()).read(receiver.path());
        state.write(receiver, held.and(passed));
      }
    }
    return marked;
  }

  private static Taints passed(
      TaintSpec.Propagator propagator, Taints taints, Instruction instruction) {
    Taints allowed = taints.under(Ways.of(propagator.requires(), taints));
    Taints labelled =
        propagator
            .label()
            .map(label -> relabelled(allowed, label, propagator.replaceLabels()))
            .orElse(allowed);
    Site origin = instruction.origin();
    return origin == null
        ? labelled
        : labelled.moved(new Trace.Step(origin, Note.of(Note.Kind.PASSED_BY_RULE)));
  }

  private static Taints relabelled(Taints taints, String label, List<String> replaced) {
    return taints.map(taint ->
        replaced.isEmpty() || replaced.contains(taint.label()) ? taint.labelled(label) : taint);
  }

  /**
   * A call that a sink matches is a sink for its arguments, unless the rule points at its result.
   */
  void sinkCall(Instruction.Call call, State state) {
    for (SinkPoint point : marks(call).sinks()) {
      if (isForArguments(point)) {
        Taints all = frame.value(call.receiver()).gather();
        if (call.receiver() == Instruction.NONE) {
          all = all.and(frame.value(call.callee()).taints());
        }
        for (Argument argument : call.arguments()) {
          all = all.and(frame.value(argument.value()).gather());
        }
        arrive(point, all, call, state);
      }
    }
  }

  private static boolean isForArguments(SinkPoint point) {
    return point.sink().exact() && !point.focused();
  }

  private void sink(Marks marks, Instruction instruction, Value value, State state) {
    for (SinkPoint point : marks.sinks()) {
      if (!(instruction instanceof Instruction.Call) || !isForArguments(point)) {
        arrive(point, counting(point, value), instruction, state);
      }
    }
  }

  /** What of {@code value} the sink minds. */
  private Taints counting(SinkPoint point, Value value) {
    Beginnings beginnings = new Beginnings(analysis.settings());
    if (beginnings.count(point)) {
      return beginnings.minded(point, value);
    }
    if (point.sink().parts().isEmpty()) {
      return value.gather();
    }
    Taints all = Taints.NONE;
    for (String part : point.sink().parts()) {
      all = all.and(value.read(Offset.field(part)).gather());
    }
    return all;
  }

  private void arrive(SinkPoint point, Taints taints, Instruction instruction, State state) {
    if (point.sink().atExit() && !isLast(instruction)) {
      return;
    }
    Taints arriving = taints.and(state.control()).only(point.rule());
    if (arriving.isEmpty() || isOwn(point)) {
      return;
    }
    frame.met(point);
    Taints all = frame.noted(arriving);
    if (!all.isEmpty()) {
      Flow flow = new Flow(point, all, parts(point));
      analysis.findings().add(flow, frame.function());
      if (flow.hasUnknown()) {
        flows.add(flow);
      }
    }
  }

  /** Whether the call that is a sink is of the program's own, for a rule that follows it there. */
  private boolean isOwn(SinkPoint point) {
    if ((point.rule() & analysis.settings().sinksOfOthers()) == 0) {
      return false;
    }
    Instruction.Call nearest = null;
    int extent = Integer.MAX_VALUE;
    for (Block block : frame.function().blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call
            && call.origin() instanceof Site site
            && site.start() < point.start()
            && point.end() < site.end()
            && site.end() - site.start() < extent) {
          nearest = call;
          extent = site.end() - site.start();
        }
      }
    }
    return nearest != null && !new Callees(analysis, frame).of(nearest).isEmpty();
  }

  private List<Taints> parts(SinkPoint point) {
    List<Taints> parts = new ArrayList<>();
    for (TaintSpec.MetavariableRequires part : point.sink().requiresOf()) {
      Binding bound = point.bindings().get(part.metavariable());
      parts.add(
          bound == null
              ? Taints.NONE
              : frame.at(bound.start(), bound.end()).gather().only(point.rule()));
    }
    return parts;
  }

  /** Whether nothing but leaving the function comes after. */
  private boolean isLast(Instruction instruction) {
    return Endings.isLast(frame.function(), instruction);
  }
}
