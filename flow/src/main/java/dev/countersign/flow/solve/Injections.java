package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * What a framework hands in for a parameter: FastAPI calls what the parameter names, and fills the
 * parameters of that in the same way, the others from the request.
 */
final class Injections {
  private static final int MAX_DEPTH = 8;

  private final Program program;

  Injections(Program program) {
    this.program = program;
  }

  /** Whether nothing of the request gets into the parameter of {@code function}. */
  boolean isOwn(FunctionIr function, Instruction.Enter enter) {
    return isOwn(function, enter, 0);
  }

  private boolean isOwn(FunctionIr function, Instruction.Enter enter, int depth) {
    Parameter parameter = enter.parameter();
    if (!parameter.injected()) {
      return enter.fallback() == Instruction.NONE
          && program.isInjected(function.file(), parameter.variable().type());
    }
    Value called = called(function, enter);
    List<FunctionIr> makers = new ArrayList<>(called.functions());
    called.classes().forEach(type -> makers.addAll(type.constructors()));
    return depth < MAX_DEPTH
        && !(called.functions().isEmpty() && called.classes().isEmpty())
        && makers.stream()
            .flatMap(maker ->
                maker.blocks().getFirst().instructions().stream()
                    .filter(Instruction.Enter.class::isInstance)
                    .map(Instruction.Enter.class::cast)
                    .filter(other -> !isReceiver(maker, other))
                    .map(other -> isOwn(maker, other, depth + 1)))
            .allMatch(own -> own);
  }

  private static boolean isReceiver(FunctionIr maker, Instruction.Enter enter) {
    return enter.parameter().index() == Parameter.RECEIVER
        || !maker.parameters().contains(enter.parameter());
  }

  /** What is called to fill it, as far as its name tells. */
  private Value called(FunctionIr function, Instruction.Enter enter) {
    Definitions definitions = function.definitions();
    return enter.parameter().injected()
            && definitions.of(enter.fallback()) instanceof Instruction.Call call
            && !call.arguments().isEmpty()
            && definitions.of(call.arguments().getFirst().value()) instanceof Instruction.Read read
        ? program.value(read.variable())
        : Value.CLEAN;
  }
}
