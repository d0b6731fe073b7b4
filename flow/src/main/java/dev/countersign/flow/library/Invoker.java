package dev.countersign.flow.library;

import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.state.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows functions of the program that code which is not here may call. */
public interface Invoker {
  /**
   * Something unknown calls a function with these arguments.
   *
   * @param callee the function as a value, with what it captured
   * @param passed what its parameters receive, by their indexes
   * @param step where they were handed over, or null where nobody did
   * @param state becomes what holds if the function was called, or was not
   * @return what the function returns
   */
  Value maybeCalled(
      FunctionIr function,
      Value callee,
      Map<Integer, Value> passed,
      Trace.@Nullable Step step,
      State state);
}
