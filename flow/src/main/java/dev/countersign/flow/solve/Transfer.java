package dev.countersign.flow.solve;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.library.SharedFields;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Guards;
import dev.countersign.flow.state.State;
import dev.countersign.flow.state.Verdict;
import dev.countersign.flow.state.Verdicts;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each instruction does to taint. */
final class Transfer {
  /** What a function did, apart from what its variables hold. */
  record Outcome(@Nullable Value returned, List<Flow> flows, List<Verdict> verdicts) {}

  private final Analysis analysis;
  private final Frame frame;
  private final Context context;
  private final Marking marking;
  private final Operators operators;
  private final SharedFields shared;
  private final Calls calls;
  private final Callees callees;
  private final Injections injections;
  private final Flows flows = new Flows();
  private final Verdicts verdicts;
  private @Nullable Value returned;

  Transfer(Analysis analysis, Frame frame, Context context) {
    this.analysis = analysis;
    this.frame = frame;
    this.context = context;
    this.marking = new Marking(analysis, frame, flows);
    this.operators = new Operators(analysis.settings(), analysis.program().dialect());
    this.shared = new SharedFields(frame.function(), analysis.program());
    this.calls = new Calls(analysis, frame, flows, marking.guards(), context);
    this.callees = new Callees(analysis, frame);
    this.injections = new Injections(analysis.program());
    this.verdicts = new Verdicts(frame.function());
  }

  Outcome outcome() {
    return new Outcome(returned, flows.all(), verdicts.all());
  }

  /** Runs one instruction; {@code state} becomes what holds after it. */
  void run(Instruction instruction, State state) {
    switch (instruction) {
      case Instruction.Enter enter -> enter(enter, state);
      case Instruction.Literal literal -> literal(literal, state);
      case Instruction.Read read -> read(read, state);
      case Instruction.Select select -> select(select, state);
      case Instruction.Without without ->
          set(without, frame.value(without.object()).without(without.offsets()), state);
      case Instruction.Element element -> element(element, state);
      case Instruction.Write write -> write(write, state);
      case Instruction.Update update -> update(update, state);
      case Instruction.Operate operate -> operate(operate, state);
      case Instruction.Build build -> set(build, build(build), state);
      case Instruction.Closure closure -> closure(closure, state);
      case Instruction.TypeValue type -> set(type, Value.of(type.type()), state);
      case Instruction.Call call -> {
        marking.sinkCall(call, state);
        set(call, calls.call(call, state), state);
      }
      case Instruction.Return result -> result(result, state);
      case Instruction.Throw thrown ->
          marking.value(thrown, frame.value(thrown.value()), null, state);
    }
  }

  private void set(Instruction instruction, Value value, State state) {
    Place place = frame.place(instruction.target());
    Site dead = state.dead();
    Value here =
        dead == null ? value : analysis.settings().ended(value, Taint.ALL, Note.Kind.NEVER, dead);
    frame.set(instruction.target(), marking.value(instruction, here, place, state));
  }

  /** A constant of which no rule says that it is untrusted is harmless wherever it goes. */
  private void literal(Instruction.Literal literal, State state) {
    set(literal, Value.of(literal.value()), state);
    Value value = frame.value(literal.target());
    if (value.isClean()) {
      frame.set(literal.target(), value.afterCheck(analysis.settings().safeConstants()));
    }
  }

  private void enter(Instruction.Enter enter, State state) {
    Parameter parameter = enter.parameter();
    Value value = context.entry(parameter.index());
    if (parameter.index() == Parameter.RECEIVER
        && value.types().isEmpty()
        && frame.function().owner() != null) {
      value = value.typed(Set.of(frame.function().owner()));
    } else if (value.types().isEmpty()) {
      value = typed(value, parameter.variable().type());
    }
    if (enter.fallback() != Instruction.NONE && !context.isPassed(parameter.index())) {
      Taints usual = frame.value(enter.fallback()).gather();
      value = value.and(usual);
    }
    state.write(parameter.argument(), value);
    if (marking.concerns(enter) && injections.isOwn(frame.function(), enter)) {
      state.write(parameter.variable(), value);
      return;
    }
    Place place = Place.of(parameter.variable());
    Value marked = marking.target(enter, value, place, state);
    state.write(parameter.variable(), listed(marked, parameter.variable().type()));
  }

  /** An enumeration has the values that the program lists, whoever chooses among them. */
  private Value listed(Value value, String type) {
    long safe = analysis.settings().safeConstants();
    boolean lists =
        safe != 0 && !value.isClean() && analysis.program().isChoice(frame.function().file(), type);
    return lists ? value.sanitized(safe) : value;
  }

  private Value typed(Value value, String type) {
    return type.isEmpty()
        ? value
        : analysis
            .program()
            .classNamed(frame.function().file(), type)
            .map(found -> value.typed(Set.of(found)))
            .orElse(value);
  }

  private void read(Instruction.Read read, State state) {
    frame.locate(read.target(), read.variable());
    Value value = state.read(read.variable());
    if (!value.functions().isEmpty() && context.equals(Context.NONE)) {
      analysis.captures().read(read.variable(), frame, state);
    }
    if (value.types().isEmpty()) {
      value = typed(value, read.variable().type());
    }
    set(read, operators.ofType(value, read.variable().type(), read.origin()), state);
  }

  private void select(Instruction.Select select, State state) {
    Offset offset = offset(select.offset(), select.key());
    Value object = holder(frame.value(select.object()), offset);
    if (offset.isField()) {
      frame.partsRead().read(select.object(), offset.name(), select.origin(), frame, state);
    }
    frame.locate(select.target(), select.object(), offset);
    Value key = frame.value(select.key());
    Value chosen = operators.select(object, offset, key);
    Value found =
        typed(object, offset, analysis.declared().read(object, offset, chosen, select.origin()));
    boolean made =
        new AllocationSite(frame.function().id(), select.object()).equals(object.identity());
    if (made && select.origin() != null && !object.parts().has(offset)) {
      found = found.and(object.gather());
    }
    if (offset.isField()
        && found.functions().isEmpty()
        && !object.types().isEmpty()
        && !frame.definitions().isCalled(select.target())) {
      found = found.also(callees.method(object, offset.name()));
    }
    Constant fixed = fixed(object, offset);
    set(select, fixed == null ? found : found.holding(fixed), state);
  }

  /** The part of {@code object} that has a field, where a type is embedded in its own. */
  private Value holder(Value object, Offset field) {
    if (object.types().size() != 1 || object.parts().has(field)) {
      return object;
    }
    Offset part = analysis.program().embedding(object.types().iterator().next(), field);
    return part == null ? object : holder(typed(object, part, object.read(part)), field);
  }

  /** What a field holds that is set once, in a class that is known. */
  private static @Nullable Constant fixed(Value object, Offset offset) {
    Set<ClassIr> owners = object.classes().isEmpty() ? object.types() : object.classes();
    return owners.size() == 1 && offset.isField()
        ? owners.iterator().next().constant(offset.name())
        : null;
  }

  /** A member of a module, and a field of a declared type, are known by their declarations. */
  private Value typed(Value object, Offset offset, Value found) {
    if (!object.shape().modules().isEmpty()) {
      return analysis.program().select(object, offset);
    }
    for (ClassIr around : object.classes()) {
      Optional<ClassIr> within = analysis.program().within(around, offset);
      if (within.isPresent()) {
        return Value.of(within.get());
      }
    }
    if (!found.types().isEmpty() || object.types().isEmpty()) {
      return found;
    }
    for (ClassIr type : object.types()) {
      Optional<ClassIr> declared = analysis.program().fieldType(type, offset);
      if (declared.isPresent()) {
        return found.typed(Set.of(declared.get()));
      }
    }
    return found;
  }

  private Offset offset(Offset offset, int key) {
    return key == Instruction.NONE
        ? offset
        : Offset.ofKey(
            frame.value(key).constant(), analysis.program().dialect().integerKeyIsText());
  }

  private void element(Instruction.Element element, State state) {
    Value iterable = frame.met(element.iterable());
    Value one =
        element.keys()
            ? Value.tainted(iterable.withoutParts().gather())
            : iterable.read(Offset.ANY);
    set(element, one, state);
  }

  private void write(Instruction.Write write, State state) {
    Value value =
        analysis
            .program()
            .linked(write.variable())
            .orElseGet(() -> frame.value(write.value()))
            .noted(frame::noted);
    Site origin = write.origin();
    if (origin != null) {
      value =
          value.moved(new Trace.Step(origin, new Note(Note.Kind.KEPT, write.variable().name())));
    }
    Place place = Place.of(write.variable());
    Value marked = marking.target(write, value, place, state);
    guards().keep(write, state);
    state.write(write.variable(), marked);
  }

  private void update(Instruction.Update update, State state) {
    Value value = frame.value(update.value()).noted(frame::noted);
    Offset offset = offset(update.offset(), update.key());
    Place holder = frame.place(update.object());
    Site origin = update.origin();
    if (origin != null) {
      value = value.moved(new Trace.Step(origin, Note.of(Note.Kind.KEPT)));
    }
    Object identity = frame.value(update.object()).identity();
    state.changed(offset);
    if (holder != null && holder.path().size() < Place.MAX_DEPTH) {
      Place place = holder.then(offset);
      state.changed(holder.variable());
      Value before = state.read(place.variable()).read(place.path());
      Value marked = marking.target(update, value, place, state);
      state.write(place, shared.stored(update, holder, before, marked));
    } else if (identity != null) {
      Value before = frame.value(update.object());
      Value marked = marking.target(update, value, null, state);
      state.replace(identity, before.write(List.of(offset), marked));
    }
  }

  private void operate(Instruction.Operate operate, State state) {
    List<Value> operands = new ArrayList<>();
    operate.operands().forEach(operand -> operands.add(frame.value(operand)));
    if (operate.operands().size() == 1 && Operators.isTransparent(operate.operator())) {
      Place place = frame.place(operate.operands().getFirst());
      if (place != null) {
        frame.locate(operate.target(), place);
      }
    }
    set(operate, operators.operate(operate, operands), state);
  }

  private Value build(Instruction.Build build) {
    Object identity = new AllocationSite(frame.function().id(), build.target());
    if (Listing.spreads(build)) {
      return Listing.of(build, frame).identified(identity);
    }
    Value built = Value.object(identity);
    boolean exact = true;
    for (Instruction.Slot slot : build.slots()) {
      Value part = frame.value(slot.value());
      exact &= !slot.spread();
      built = slot.spread() ? built.spread(part) : built.put(slot.offset(), Listing.bounded(part));
    }
    if (build.type() != Instruction.NONE) {
      built = built.typed(frame.value(build.type()).classes());
    }
    return built.identified(identity).sized(exact ? build.slots().size() : -1);
  }

  private void closure(Instruction.Closure closure, State state) {
    Value value = Value.of(closure.function());
    if (context.equals(Context.NONE)) {
      analysis.captures().make(closure.function(), frame, state);
    }
    if (closure.function().name().isEmpty()) {
      calls.maybeCalled(closure.function(), state);
    }
    set(closure, value, state);
  }

  private void result(Instruction.Return result, State state) {
    Value given = frame.value(result.value());
    Value value =
        marking.value(result, given, frame.place(result.value()), state).noted(frame::noted);
    returned = returned == null ? value : returned.join(value);
    verdicts.add(result, guards().truth(result, given), guards(), state);
  }

  /** What checks say on the ways out of tests. */
  Guards guards() {
    return marking.guards();
  }

  /** A test told that two temporaries hold the same. */
  void learn(Terminator.Fact fact, int condition, State state) {
    learn(fact.place(), frame.value(fact.value()), condition, state);
    learn(fact.value(), frame.value(fact.place()), condition, state);
  }

  /** A test failed: what it read is empty, zero, missing or false, which nobody chose. */
  void fails(int condition, State state) {
    Place place = frame.checkable(condition);
    if (place != null && !state.read(place.variable()).read(place.path()).isClean()) {
      long safe = analysis.settings().safeConstants();
      Site site = analysis.settings().explaining() ? guards().site(condition) : null;
      guards().check(place, safe, Note.Kind.EMPTY, site, state);
    }
  }

  private void learn(int temporary, Value other, int condition, State state) {
    Place place = frame.checkable(temporary);
    if (place != null && other.constant() != null) {
      long safe = analysis.settings().safeConstants();
      Site site = analysis.settings().explaining() ? guards().site(condition) : null;
      guards().check(place, safe, Note.Kind.KNOWN, site, state);
      Value held = state.read(place.variable()).read(place.path());
      state.write(place, held.holding(other.constant()));
    }
  }
}
