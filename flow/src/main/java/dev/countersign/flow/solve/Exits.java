package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Parts;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a summary of what holds where a function ends. */
final class Exits {
  /** How deep what a function captured may nest. */
  private static final int MAX_CAPTURED = 3;

  private final Frame frame;

  Exits(Frame frame) {
    this.frame = frame;
  }

  Summary summary(Transfer.Outcome outcome, @Nullable State exit) {
    List<Flow> flows = outcome.flows();
    if (exit == null) {
      return new Summary(Value.CLEAN, flows, Map.of(), List.of(), List.of(), false);
    }
    Value result = outcome.returned() == null ? Value.CLEAN : outcome.returned();
    Map<Root, Value> effects = new LinkedHashMap<>();
    FunctionIr function = frame.function();
    List<Parameter> parameters = new ArrayList<>(function.parameters());
    if (function.receiver() != null) {
      parameters.add(function.receiver());
    }
    for (Parameter parameter : parameters) {
      effect(effects, new Root.Passed(parameter.index()), exit.read(parameter.argument()), exit);
    }
    for (Variable variable : exit.variables()) {
      if (!exit.isOwn(variable)) {
        effect(effects, new Root.Captured(variable), exit.read(variable), exit);
      }
    }
    return new Summary(
        bound(result, exit).unchecked(),
        flows,
        effects,
        outcome.verdicts(),
        frame.partsRead().ofCaller(),
        true);
  }

  /** What is left unchanged is no effect. */
  private static void effect(Map<Root, Value> effects, Root root, Value left, State exit) {
    boolean untouched =
        left.parts().isEmpty()
            && left.taints().isEmpty()
            && left.symbols().isExactly(Symbol.of(root));
    if (!untouched) {
      effects.put(root, bound(left, exit));
    }
  }

  /** Functions that outlive this call keep what they captured of it. */
  private static Value bound(Value value, State exit) {
    Value kept = value;
    Parts parts = value.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.offset(i).isCapture()) {
        Value inner = bound(parts.value(i), exit);
        if (inner != parts.value(i)) {
          kept = kept.write(List.of(parts.offset(i)), inner);
        }
      }
    }
    for (FunctionIr function : value.functions()) {
      for (Variable variable : function.captured()) {
        if (exit.isOwn(variable) && exit.has(variable)) {
          Value captured = exit.read(variable);
          Value flat = captured.depth() > MAX_CAPTURED ? captured.collapsed() : captured;
          kept = kept.write(List.of(Offset.capture(variable)), flat);
        }
      }
    }
    return kept;
  }
}
