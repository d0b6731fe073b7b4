package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Guards;
import dev.countersign.flow.state.Verdict;
import java.util.Set;

/**
 * Calls that ask a function about each element of a list: what a filter keeps passed its check, and
 * where every element did, so did the list.
 */
final class ListTests {
  private static final Set<String> EVERY = Set.of("every", "allMatch", "all");
  private static final Set<String> SOME = Set.of("some", "anyMatch", "any");
  private static final Set<String> NONE = Set.of("noneMatch", "none");

  private final Analysis analysis;
  private final Frame frame;
  private final Guards guards;

  ListTests(Analysis analysis, Frame frame, Guards guards) {
    this.analysis = analysis;
    this.frame = frame;
    this.guards = guards;
  }

  /** {@code result} of {@code call}; a test by it says from now on what the function found out. */
  Value judged(Instruction.Call call, Value result) {
    String name = call.name();
    boolean filters = name.equals("filter");
    boolean every = EVERY.contains(name);
    boolean none = NONE.contains(name);
    if (call.receiver() == Instruction.NONE
        || call.arguments().isEmpty()
        || !(filters || every || none || SOME.contains(name))) {
      return result;
    }
    long rules = rules(call, filters || every);
    if (rules == 0) {
      return result;
    }
    if (filters) {
      return result.afterCheck(rules);
    }
    for (Place place : frame.checkables(call.receiver())) {
      guards.told(call, new Verdict(every || none, 0, rules), place);
    }
    return result;
  }

  /** The rules for which an element is harmless of which the function says {@code answer}. */
  private long rules(Instruction.Call call, boolean answer) {
    Set<FunctionIr> asked = frame.value(call.arguments().getFirst().value()).functions();
    if (asked.size() != 1) {
      return 0;
    }
    FunctionIr function = asked.iterator().next();
    if (function.blocks().isEmpty() || function.parameters().isEmpty()) {
      return 0;
    }
    int element = function.parameters().getFirst().index();
    long rules = 0;
    for (Verdict verdict : analysis.summaries().of(function, Context.NONE).verdicts()) {
      if (verdict.parameter() == element && verdict.when() == answer) {
        rules |= verdict.rules();
      }
    }
    return rules;
  }
}
