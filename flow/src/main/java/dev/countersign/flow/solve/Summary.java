package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.state.PartsRead;
import dev.countersign.flow.state.Verdict;
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
 * @param partsRead of which of the caller's values it reads a part that is checked
 * @param returns whether it ever comes back
 */
record Summary(
    Value result,
    List<Flow> flows,
    Map<Root, Value> effects,
    List<Verdict> verdicts,
    List<PartsRead.OfCaller> partsRead,
    boolean returns) {
  /** Of a function that is being analysed for the first time. */
  static final Summary EMPTY =
      new Summary(Value.CLEAN, List.of(), Map.of(), List.of(), List.of(), true);

  /** Of a function that is not looked into: what comes out is as tainted as what goes in. */
  static Summary opaque(FunctionIr function) {
    Taints all = Taints.NONE;
    for (Parameter parameter : function.parameters()) {
      Symbol passed = Symbol.of(new Root.Passed(parameter.index()));
      all = all.and(Taints.of(Taint.unknown(passed, Set.of(), Taint.ALL)));
    }
    return new Summary(Value.tainted(all), List.of(), Map.of(), List.of(), List.of(), true);
  }
}
