package dev.countersign.flow.taint;

import java.util.List;
import java.util.Map;

/**
 * What a call of a function does, in terms of what the caller passes.
 *
 * @param result what it returns
 * @param flows taints of the caller that reach sinks
 * @param effects what it leaves in arguments and in variables of its surroundings
 * @param returns whether it ever comes back
 */
record Summary(Value result, List<Flow> flows, Map<Root, Value> effects, boolean returns) {
  /** Of a function that is being analysed for the first time. */
  static final Summary EMPTY = new Summary(Value.CLEAN, List.of(), Map.of(), true);
}
