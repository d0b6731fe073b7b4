package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a call of a function does, in terms of what the caller passes.
 *
 * @param result what it returns
 * @param flows taints of the caller that reach sinks
 * @param effects what it leaves in arguments and in variables of its surroundings
 * @param verdicts what its answer says of its arguments
 * @param looks of which of its arguments it reads a part that checks are made of
 * @param returns whether it ever comes back
 */
record Summary(
    Value result,
    List<Flow> flows,
    Map<Root, Value> effects,
    List<Verdict> verdicts,
    Map<Root, Trace.Step> looks,
    boolean returns) {
  /** Of a function that is being analysed for the first time. */
  static final Summary EMPTY =
      new Summary(Value.CLEAN, List.of(), Map.of(), List.of(), Map.of(), true);

  /** Of a function that is not looked into: what comes out is as tainted as what goes in. */
  static Summary opaque(FunctionIr function) {
    Taints all = Taints.NONE;
    for (Parameter parameter : function.parameters()) {
      Symbol passed = Symbol.of(new Root.Passed(parameter.index()));
      all = all.and(Taints.of(Taint.unknown(passed, Set.of(), Taint.ALL)));
    }
    return new Summary(Value.tainted(all), List.of(), Map.of(), List.of(), Map.of(), true);
  }
}
