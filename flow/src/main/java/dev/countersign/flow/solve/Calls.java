package dev.countersign.flow.solve;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.library.Getters;
import dev.countersign.flow.library.Invoker;
import dev.countersign.flow.library.UnknownCalls;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Guards;
import dev.countersign.flow.state.Passing;
import dev.countersign.flow.state.State;
import dev.countersign.flow.state.Verdict;
import dev.countersign.rules.names.Constant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls: of the file's own functions by their summaries, of others by stated defaults. */
final class Calls implements Invoker {
  private final Analysis analysis;
  private final Frame frame;
  private final Flows flows;
  private final Guards guards;
  private final Context mine;
  private final Callees callees;
  private final UnknownCalls unknown;
  private final ListTests listTests;

  /**
   * @param mine what is known of the arguments of the function that calls
   */
  Calls(Analysis analysis, Frame frame, Flows flows, Guards guards, Context mine) {
    this.analysis = analysis;
    this.frame = frame;
    this.flows = flows;
    this.guards = guards;
    this.mine = mine;
    this.callees = new Callees(analysis, frame);
    this.unknown = new UnknownCalls(analysis, frame, this);
    this.listTests = new ListTests(analysis, frame, guards);
  }

  /** What a call yields; {@code state} becomes what holds after it. */
  Value call(Instruction.Call call, State state) {
    if (!analysis.settings().calls().follow()) {
      return unknown.call(call, state);
    }
    Set<ClassIr> made = callees.constructed(call);
    if (!made.isEmpty()) {
      return construct(call, made, state);
    }
    Set<FunctionIr> targets = callees.of(call);
    boolean alone = targets.size() == 1;
    boolean toSuper = callees.isSuperCall(call);
    if (toSuper && call.receiver() == Instruction.NONE) {
      frame.markSuper(call.target());
    }
    if (targets.isEmpty()) {
      return listTests.judged(call, unknown.call(call, state));
    }
    if (alone) {
      frame.calls(call, targets.iterator().next(), analysis.settings());
    }
    boolean onSelf = toSuper || call.receiver() == Instruction.NONE;
    Value result = null;
    State before = alone ? state : state.copy();
    for (FunctionIr target : targets) {
      State after = alone ? state : before.copy();
      int holder = toSuper ? Instruction.NONE : call.receiver();
      Value receiver =
          onSelf
              ? callees.self(target, before)
              : callees.runsOn(frame.value(call.receiver()), target);
      Value one = enter(call, target, receiver, holder, alone, after);
      result = result == null ? one : result.join(one);
      if (!alone) {
        state.take(state.join(after));
      }
    }
    if (result == null) {
      return Value.CLEAN;
    }
    boolean accessor = analysis.program().dialect().accessors() && call.arguments().isEmpty();
    return accessor ? Getters.vouched(call, result, frame, analysis, state) : result;
  }

  /** What the answer of a function says of what it was passed. */
  private void verdicts(Instruction.Call call, FunctionIr target, Summary summary) {
    for (Verdict verdict : summary.verdicts()) {
      int passed = Passing.temporary(target, verdict.parameter(), call);
      for (Place place : frame.checkables(passed)) {
        guards.called(call, target, verdict, place);
      }
    }
  }

  private Value construct(Instruction.Call call, Set<ClassIr> types, State state) {
    Value result = null;
    for (ClassIr type : types) {
      Value one = construct(call, type, state);
      result = result == null ? one : result.join(one);
    }
    return result == null ? Value.CLEAN : result;
  }

  private Value construct(Instruction.Call call, ClassIr type, State state) {
    Object identity = new AllocationSite(frame.function().id(), call.target());
    Value made = Value.object(identity).typed(Set.of(type));
    if (type.isEnum()) {
      return made;
    }
    FunctionIr initializer = callees.initializer(type);
    if (initializer != null) {
      Summary summary = analysis.summaries().of(initializer, Context.NONE);
      Map<Integer, Value> holder = Map.of(Parameter.RECEIVER, made);
      report(summary, roots(holder, Value.CLEAN, state), Passing.step(call, initializer), state);
      made = left(summary, made, Map.of(), state);
    }
    FunctionIr constructor = callees.constructor(type, call);
    if (constructor == null) {
      return unwritten(call, type, made);
    }
    Map<Integer, Value> passed = Passing.bind(constructor, call, frame);
    passed.put(Parameter.RECEIVER, made);
    Summary summary = summary(constructor, passed);
    report(summary, roots(passed, Value.CLEAN, state), Passing.step(call, constructor), state);
    effects(call, constructor, summary, passed, Value.CLEAN, state, false);
    return left(summary, made, passed, state).identified(identity).typed(Set.of(type));
  }

  /**
   * No constructor is written: it is that of a library, or Python makes one of the declared fields,
   * in their order.
   */
  private Value unwritten(Instruction.Call call, ClassIr type, Value made) {
    boolean whole = callees.isWhole(type);
    if (whole && !analysis.program().dialect().callConstructs()) {
      return made;
    }
    List<String> fields = whole ? type.fields() : List.of();
    Value result = made;
    Taints rest = Taints.NONE;
    int position = 0;
    for (Argument argument : call.arguments()) {
      Value value = frame.value(argument.value());
      String field =
          argument.name().isEmpty() && !argument.spread() && position < fields.size()
              ? fields.get(position++)
              : argument.name();
      if (fields.contains(field)) {
        result = result.put(Offset.field(field), value);
      } else {
        rest = rest.and(value.gather());
      }
    }
    return result.and(rest.only(~analysis.settings().safeFunctions()));
  }

  /** What a constructor makes of a new object. */
  private Value left(Summary summary, Value made, Map<Integer, Value> passed, State state) {
    Value after = summary.effects().get(new Root.Passed(Parameter.RECEIVER));
    if (after == null) {
      return made;
    }
    Map<Integer, Value> all = new HashMap<>(passed);
    all.put(Parameter.RECEIVER, made);
    return new Instantiation(roots(all, Value.CLEAN, state), null, analysis.work()).value(after);
  }

  private Summary summary(FunctionIr function, Map<Integer, Value> passed) {
    return summary(function, context(function, passed));
  }

  private Summary summary(FunctionIr function, Context context) {
    analysis.entryPoints().call(frame.function(), function);
    return analysis.summaries().of(function, context);
  }

  /**
   * Constants by which the function chooses its way count where something untrusted is passed that
   * may reach a sink.
   */
  private Context context(FunctionIr function, Map<Integer, Value> passed) {
    boolean constants = analysis.settings().calls().constants();
    Context plain = Context.of(function, passed, _ -> constants);
    if (passed.values().stream().noneMatch(value -> isUntrusted(value) || isHandedOn(value))) {
      return plain;
    }
    Context deciding =
        Context.of(
            function,
            passed,
            parameter -> constants || analysis.deciders().decides(function, parameter));
    if (deciding.equals(plain)) {
      return plain;
    }
    Summary all = analysis.summaries().of(function, plain);
    if (!all.flows().isEmpty()) {
      return deciding;
    }
    // Of what is only returned, what is passed counts, and not what it holds.
    Context told =
        Context.of(
            function,
            passed,
            parameter ->
                constants
                    || (isConstant(passed.get(parameter.index()))
                        && analysis.deciders().decides(function, parameter)));
    boolean counts =
        !all.result().gather().isEmpty() && analysis.summaries().admits(function, told);
    return counts ? told : plain;
  }

  /**
   * What {@code context} leaves out: constants by which this function goes, where one in it does.
   */
  private Context within(FunctionIr function, Context context, State state) {
    if (!mine.decides() || function.captured().isEmpty()) {
      return context;
    }
    Map<Variable, Constant> constants = new HashMap<>();
    for (Variable variable : function.captured()) {
      boolean near = variable.owner() == frame.function() || mine.around().containsKey(variable);
      Constant known = near ? state.read(variable).constant() : null;
      if (known != null) {
        constants.put(variable, known);
      }
    }
    Context inner = constants.isEmpty() ? context : context.within(constants);
    return analysis.summaries().admits(function, inner) ? inner : context;
  }

  private static boolean isConstant(@Nullable Value value) {
    return value != null && value.constant() != null;
  }

  /** Whether a caller of this function passed it, as something that decides. */
  private boolean isHandedOn(Value value) {
    return mine.decides() && !value.symbols().isEmpty() && Context.holdsConstant(value);
  }

  private static boolean isUntrusted(Value value) {
    return !value.gather().settled().isEmpty();
  }

  private Value enter(
      Instruction.Call call,
      FunctionIr target,
      Value receiver,
      int holder,
      boolean alone,
      State state) {
    Map<Integer, Value> passed = Passing.bind(target, call, frame);
    if (target.receiver() != null) {
      passed.put(Parameter.RECEIVER, receiver);
    }
    Value callee = frame.value(call.callee());
    Context context = within(target, context(target, passed), state);
    Summary summary = summary(target, context);
    Function<Root, Value> roots = roots(passed, callee, state.copy());
    Trace.Step step = Passing.step(call, target, passing(call, target, context));
    report(summary, roots, step, state);
    Value result = new Instantiation(roots, step, analysis.work()).value(summary.result());
    Value returned = analysis.declared().got(receiver, call, returned(result, call, target));
    effects(call, target, summary, passed, callee, state, false);
    receiver(summary, receiver, holder, roots, state);
    if (alone) {
      verdicts(call, target, summary);
    }
    return returned.identity() instanceof AllocationSite made && !isOneOf(made, passed)
        ? returned.identified(new AllocationSite(frame.function().id(), call.target()))
        : returned;
  }

  private Note.Kind passing(Instruction.Call call, FunctionIr target, Context context) {
    if (analysis.summaries().isMingled(target, context)) {
      return Note.Kind.MINGLED;
    }
    return new Overloads(frame).isOpen(target, call) ? Note.Kind.OVERLOADED : Note.Kind.PASSED;
  }

  /** Whether an object was handed in, as the receiver of a chain of calls is. */
  private static boolean isOneOf(AllocationSite made, Map<Integer, Value> passed) {
    return passed.values().stream().anyMatch(value -> made.equals(value.identity()));
  }

  private static Value returned(Value value, Instruction.Call call, FunctionIr target) {
    Site origin = call.origin();
    return origin == null
        ? value
        : value.moved(new Trace.Step(origin, new Note(Note.Kind.RETURNED, target.name())));
  }

  /** What each root of a summary stands for here. */
  private static Function<Root, Value> roots(
      Map<Integer, Value> passed, Value callee, State state) {
    return root ->
        switch (root) {
          case Root.Passed(int index) -> passed.getOrDefault(index, Value.CLEAN);
          case Root.Captured(Variable variable) -> {
            Value kept = captured(callee, variable);
            yield kept == null ? state.read(variable) : kept;
          }
        };
  }

  /** What a function that outlived its surroundings kept of them. */
  private static @Nullable Value captured(Value callee, Variable variable) {
    return callee.parts().get(Offset.capture(variable));
  }

  /**
   * What the callee knows of the surroundings of both is settled there; here counts what the caller
   * has changed of them.
   */
  private static Function<Root, Value> changed(Function<Root, Value> roots, State state) {
    return root ->
        root instanceof Root.Captured(Variable variable)
                && isGlobal(variable)
                && !state.isOwn(variable)
                && !state.has(variable)
            ? Value.CLEAN
            : roots.apply(root);
  }

  private static boolean isGlobal(Variable variable) {
    FunctionIr owner = variable.owner();
    return owner == null || owner.parent() == null;
  }

  private void report(
      Summary summary, Function<Root, Value> roots, Trace.@Nullable Step step, State state) {
    frame.partsRead().called(summary.partsRead(), roots);
    Instantiation here =
        new Instantiation(changed(roots, state), step, frame::noted, analysis.work());
    Beginnings beginnings = new Beginnings(analysis.settings());
    for (Flow flow : summary.flows()) {
      Flow arriving = here.flow(flow, beginnings);
      if (!arriving.taints().isEmpty()) {
        analysis.findings().add(arriving, flow, frame.function());
        Flow open = arriving.open();
        if (!open.taints().isEmpty()) {
          flows.add(open);
        }
      }
    }
  }

  /** What a call leaves in its arguments and in captured variables. */
  private void effects(
      Instruction.@Nullable Call call,
      FunctionIr target,
      Summary summary,
      Map<Integer, Value> passed,
      Value callee,
      State state,
      boolean maybe) {
    Instantiation here =
        new Instantiation(roots(passed, callee, state.copy()), null, analysis.work());
    summary
        .effects()
        .forEach((root, left) -> {
          switch (root) {
            case Root.Captured(Variable variable) -> {
              boolean near = variable.file().equals(frame.function().file());
              if (near || !isGlobal(variable)) {
                captured(variable, here.value(left), callee, state, maybe);
              }
            }
            case Root.Passed(int index) when index != Parameter.RECEIVER && call != null -> {
              int temporary = Passing.temporary(target, index, call);
              store(temporary, passed.get(index), here.value(left), state);
            }
            default -> {}
          }
        });
  }

  private static void captured(
      Variable variable, Value value, Value callee, State state, boolean maybe) {
    Value kept = captured(callee, variable);
    if (kept != null) {
      if (kept.identity() != null) {
        state.replace(kept.identity(), value);
      }
      return;
    }
    state.write(variable, maybe ? state.read(variable).join(value) : value);
  }

  private void receiver(
      Summary summary, Value receiver, int holder, Function<Root, Value> roots, State state) {
    Value left = summary.effects().get(new Root.Passed(Parameter.RECEIVER));
    if (left != null) {
      store(holder, receiver, new Instantiation(roots, null, analysis.work()).value(left), state);
    }
  }

  /** An object that was passed now holds {@code value}, under every name. */
  private void store(int temporary, @Nullable Value before, Value value, State state) {
    Place place = value.isChecked() ? frame.checkable(temporary) : frame.place(temporary);
    if (before != null && before.identity() != null) {
      state.replace(before.identity(), value);
    }
    if (place != null) {
      state.write(place, value);
    }
  }

  /** A function value was made that something unknown may call, now or later. */
  void maybeCalled(FunctionIr function, State state) {
    maybeCalled(function, Value.CLEAN, Map.of(), null, state);
  }

  @Override
  public Value maybeCalled(
      FunctionIr function,
      Value callee,
      Map<Integer, Value> passed,
      Trace.@Nullable Step step,
      State state) {
    Map<Integer, Value> all = new HashMap<>(passed);
    Context context = within(function, context(function, all), state);
    Summary summary = summary(function, context);
    Function<Root, Value> roots = roots(all, callee, state.copy());
    report(summary, roots, step, state);
    effects(null, function, summary, all, callee, state, true);
    return new Instantiation(roots, null, analysis.work()).value(summary.result());
  }
}
