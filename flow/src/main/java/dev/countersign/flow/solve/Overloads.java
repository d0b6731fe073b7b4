package dev.countersign.flow.solve;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.state.Frame;
import dev.countersign.rules.names.Constant;
import java.util.List;

/** Which of several functions of one name a call means. */
record Overloads(Frame frame) {
  /** Those of as many parameters, and of these those that are declared for just these types. */
  List<FunctionIr> fitting(List<FunctionIr> functions, Instruction.Call call) {
    int arity = call.arguments().size();
    List<FunctionIr> fitting =
        functions.stream().filter(function -> function.parameters().size() == arity).toList();
    if (fitting.isEmpty()) {
      return functions;
    }
    List<FunctionIr> exact =
        fitting.size() == 1
            ? fitting
            : fitting.stream().filter(function -> isFor(function, call)).toList();
    return exact.isEmpty() ? fitting : exact;
  }

  private boolean isFor(FunctionIr function, Instruction.Call call) {
    for (Parameter parameter : function.parameters()) {
      if (parameter.index() < 0 || parameter.index() >= call.arguments().size()) {
        return false;
      }
      String given = type(call.arguments().get(parameter.index()));
      if (!given.isEmpty() && !given.equals(parameter.variable().type())) {
        return false;
      }
    }
    return true;
  }

  /** The declared type of what is passed; empty where it is not known. */
  private String type(Argument argument) {
    Place place = frame.place(argument.value());
    if (place != null && place.path().isEmpty()) {
      return place.variable().type();
    }
    return frame.value(argument.value()).constant() instanceof Constant.Text ? "String" : "";
  }
}
