package dev.countersign.flow.library;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Passing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are handed over together with what they are to be called with: to a thread, a
 * pool, a loop, a queue, a timer, or to be called with more arguments later.
 */
final class Handed {
  /** What follows the function is what it is passed. */
  private static final Set<String> IN_ORDER =
      Set.of(
          "submit",
          "partial",
          "to_thread",
          "run_sync",
          "run_in_threadpool",
          "run_in_executor",
          "add_task",
          "start_soon",
          "spawn",
          "call_soon",
          "call_soon_threadsafe",
          "call_later",
          "call_at",
          "enqueue",
          "enqueue_in",
          "enqueue_at",
          "setImmediate",
          "nextTick");

  /** What follows the function says when; then come its arguments. */
  private static final Set<String> TIMERS = Set.of("setTimeout", "setInterval");

  /** What follows the function is a list of its arguments, and then those that have names. */
  private static final Set<String> AS_LIST =
      Set.of("Thread", "Process", "Timer", "apply_async", "start_new_thread");

  private static final Set<String> NAMED = Set.of("kwargs", "kwds");

  /** A task is asked to run, by a message that holds its arguments. */
  private static final Set<String> OF_TASK = Set.of("delay", "remote", "kiq");

  private final Frame frame;

  Handed(Frame frame) {
    this.frame = frame;
  }

  /**
   * What {@code function} will be passed, by the index of its parameters.
   *
   * @param at which argument of the call it is, or {@link Instruction#NONE} where it is the
   *     receiver
   * @return null where the call hands over no arguments
   */
  @Nullable Map<Integer, Value> passed(Instruction.Call call, FunctionIr function, int at) {
    Given given = new Given(new ArrayList<>(), new HashMap<>());
    boolean task = at == Instruction.NONE;
    if (task && takesItself(function)) {
      given.inOrder.add(Value.CLEAN);
    }
    int from = at + (TIMERS.contains(call.name()) ? 2 : 1);
    boolean apart =
        task
            ? OF_TASK.contains(call.name())
            : IN_ORDER.contains(call.name()) || TIMERS.contains(call.name());
    if (apart) {
      List<Argument> all = call.arguments();
      apart(function, all.subList(Math.min(from, all.size()), all.size()), given);
    } else if (!listed(function, call, at, given)) {
      return null;
    }
    return Passing.bind(function, given.inOrder, given.byName);
  }

  /**
   * A task that is bound to itself, as Celery's are on request, has itself as its first argument.
   */
  private static boolean takesItself(FunctionIr function) {
    List<Parameter> parameters = function.parameters();
    return function.owner() == null
        && !parameters.isEmpty()
        && parameters.getFirst().name().equals("self");
  }

  private void apart(FunctionIr function, List<Argument> arguments, Given given) {
    for (Argument argument : arguments) {
      Value value = frame.value(argument.value());
      if (argument.spread()) {
        given.elements(function, value);
      } else if (argument.name().isEmpty()) {
        given.inOrder.add(value);
      } else {
        given.byName.put(argument.name(), value);
      }
    }
  }

  /** Whether there is a list or a record of arguments. */
  private boolean listed(FunctionIr function, Instruction.Call call, int at, Given given) {
    boolean any = false;
    int following = 0;
    for (int i = 0; i < call.arguments().size(); i++) {
      Argument argument = call.arguments().get(i);
      Value value = frame.value(argument.value());
      boolean follows = i > at && argument.name().isEmpty() && AS_LIST.contains(call.name());
      if (argument.name().equals("args") || (follows && following == 0)) {
        given.elements(function, value);
        any = true;
      } else if (NAMED.contains(argument.name()) || (follows && following == 1)) {
        given.fields(function, value);
        any = true;
      }
      following += follows ? 1 : 0;
    }
    return any;
  }

  /** Arguments, as far as they were told apart. */
  private record Given(List<Value> inOrder, Map<String, Value> byName) {
    /** All that {@code list} holds; as many as the function takes where nobody knows how many. */
    void elements(FunctionIr function, Value list) {
      int count = list.size() >= 0 ? list.size() : function.parameters().size();
      for (int i = 0; i < count; i++) {
        inOrder.add(list.read(Offset.slot(i)));
      }
    }

    void fields(FunctionIr function, Value record) {
      for (Parameter parameter : function.parameters()) {
        byName.put(parameter.name(), record.read(Offset.field(parameter.name())));
      }
    }
  }
}
